import { describe, expect, it } from 'vitest';
import { aBrief } from '../fixtures/brief.ts';
import { ADDRESS, aConversation } from './fakes.ts';

const ask = { ask: { kind: 'rewrite', brief: aBrief() }, address: ADDRESS, dedupeKey: 'k1', threadId: null } as const;

describe('cancel', () => {
  it('gives up what is being written, keeps nothing of it, and reports no failure', async () => {
    const { conversation, store, answers, failures } = aConversation({
      write: (_brief, { signal }) =>
        new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(new Error('gave up')))),
    });
    const request = await conversation.accept(ask);
    if (request === null) throw new Error('it was not accepted');
    conversation.work(request);
    await expect.poll(async () => (await store.request(request.id))?.state).toBe('working');
    expect(await conversation.cancel(request.id)).toBe(true);
    await conversation.idle();
    expect([answers(), await store.versions(request.threadId), failures]).toEqual([[], [], []]);
    expect(await conversation.cancel(request.id)).toBe(false);
  });

  it('of what waits for its turn means that it never has one', async () => {
    const { conversation, runs } = aConversation();
    const request = await conversation.accept(ask);
    if (request === null) throw new Error('it was not accepted');
    await conversation.cancel(request.id);
    conversation.work(request);
    await conversation.idle();
    expect(runs).toEqual([]);
  });

  it('of what is answered does nothing', async () => {
    const { conversation, answers } = aConversation();
    const request = await conversation.accept(ask);
    if (request === null) throw new Error('it was not accepted');
    conversation.work(request);
    await conversation.idle();
    expect([await conversation.cancel(request.id), answers().length]).toEqual([false, 1]);
  });
});
