import type { IncomingMessage, Server } from 'node:http';

const PORTS_TO_TRY = 20;

/** Listens on loopback, on the wanted port or the next free one; gives back which. */
export async function listenOnLoopback(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; ; port += 1) {
    try {
      return await new Promise<number>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => {
          server.removeListener('error', reject);
          const address = server.address();
          resolve(typeof address === 'object' && address !== null ? address.port : port);
        });
      });
    } catch (error) {
      const taken = (error as { code?: unknown }).code === 'EADDRINUSE' && wanted !== 0;
      if (!taken || port - wanted >= PORTS_TO_TRY) throw error;
    }
  }
}

/** Another site must not reach the workspace through a person's browser: neither by its name (rebinding) nor by a form. */
export function isFromHere({ headers, socket }: IncomingMessage): boolean {
  const here = [`127.0.0.1:${socket.localPort}`, `localhost:${socket.localPort}`];
  const { host, origin } = headers;
  return here.includes(host ?? '') && (origin === undefined || here.some((one) => origin === `http://${one}`));
}

/** Throws when the body is larger than `most` bytes. */
export async function readBody(request: IncomingMessage, most: number): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > most) throw new Error('body too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
