import type { ServerResponse } from 'node:http';

/** Server-Sent Events to every open page. */
export interface Announcements {
  listen(response: ServerResponse): void;
  /** Something changed: pages fetch themselves anew. */
  changed(): void;
  /** Words for whoever looks. */
  tell(text: string): void;
}

export function createAnnouncements(): Announcements {
  const listeners = new Set<ServerResponse>();
  const send = (text: string) => {
    for (const listener of listeners) listener.write(text);
  };
  return {
    listen(response) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write(': here\n\n');
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
    },
    changed: () => send('event: changed\ndata:\n\n'),
    tell: (text) => send(`event: told\ndata: ${JSON.stringify(text)}\n\n`),
  };
}
