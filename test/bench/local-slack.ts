import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerWebApi } from '../../src/workspace/web-api.ts';
import { aServer } from '../workspace/a-server.ts';

/** The Web API of the local workspace. `timed`: milliseconds until the first message was kept, and until it became the answer. */
export async function openLocalSlack() {
  const workspace = await aServer();
  let kept: (method: string) => void = () => {};
  const api = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const method = request.url?.split('/').at(-1) ?? '';
    const said = await answerWebApi(method, Buffer.concat(chunks).toString(), request.headers, workspace);
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(said));
    kept(method);
  });
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(api.address() as AddressInfo).port}`,
    channel: workspace.slack.channelsOf('maya')[0]?.id ?? '',
    user: workspace.slack.userIds.get('maya') ?? '',
    async timed(send: () => Promise<unknown>): Promise<{ readonly firstLine: number; readonly answer: number }> {
      const started = performance.now();
      let firstLine = Number.NaN;
      const answered = new Promise<number>((resolve) => {
        kept = (method) => {
          if (method === 'chat.postMessage') firstLine = performance.now() - started;
          if (method === 'chat.update') resolve(performance.now() - started);
        };
      });
      await send();
      const answer = await answered;
      return { firstLine, answer };
    },
    async close() {
      api.closeAllConnections();
      api.close();
      await workspace.stop();
    },
  };
}
