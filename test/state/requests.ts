import type { StoredRequest, Thread } from '../../src/conversation/request.ts';
import { aBrief } from '../fixtures/brief.ts';

export const NOW = 1_780_000_000_000;

export function aRequest(rest: Partial<StoredRequest> = {}): StoredRequest {
  return {
    id: 'request-1',
    dedupeKey: 'trigger-1',
    repeatable: false,
    threadId: 'thread-1',
    state: 'accepted',
    attempt: 0,
    ask: { kind: 'rewrite', brief: aBrief() },
    address: {
      team: 'T1',
      user: 'U1',
      audience: 'channel',
      channel: 'C1',
      thread: null,
      reply: { url: 'https://hooks.example/1', expiresAt: NOW + 1_800_000 },
      follows: 'everything',
    },
    place: null,
    reportId: null,
    acceptedAt: NOW,
    ...rest,
  };
}

export function aThread(rest: Partial<Thread> = {}): Thread {
  return { id: 'thread-1', team: 'T1', owner: 'U1', source: null, ...rest };
}
