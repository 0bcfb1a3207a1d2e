import { createServer, type Server, type ServerResponse } from 'node:http';
import type { Health } from './health.ts';
import type { Metrics } from './metrics.ts';

export interface Operations {
  readonly health: () => Promise<Health>;
  readonly metrics: Pick<Metrics, 'text' | 'contentType'>;
}

/**
 * `GET /healthz` and `GET /metrics`, apart from the port that Slack reaches, so that neither is public by accident.
 * Rejects when the port is taken: an operator's port must be the one that was asked for.
 */
export async function serveOperations(operations: Operations, host: string, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0];
    const answer = request.method === 'GET' || request.method === 'HEAD' ? ANSWERS[path ?? ''] : undefined;
    if (answer === undefined) return void end(response, 404, 'text/plain; charset=utf-8', 'GET /healthz or /metrics\n');
    answer(operations, response).catch(() => end(response, 500, 'text/plain; charset=utf-8', 'failing\n'));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return server;
}

/** One answer of `/healthz`, for whatever server it is asked of. */
export async function answerHealth({ health }: Pick<Operations, 'health'>, response: ServerResponse): Promise<void> {
  const found = await health();
  end(response, found.status === 'ok' ? 200 : 503, 'application/json', `${JSON.stringify(found)}\n`);
}

const ANSWERS: Readonly<Record<string, (operations: Operations, response: ServerResponse) => Promise<void>>> = {
  '/healthz': answerHealth,
  '/metrics': async ({ metrics }, response) => end(response, 200, metrics.contentType, await metrics.text()),
};

function end(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}
