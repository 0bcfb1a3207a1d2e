import { describe, expect, it } from 'vitest';
import { createTurns } from '../../src/conversation/turns.ts';
import { keepsTurnsContract } from '../contracts/turns.ts';

keepsTurnsContract('one process', async (atOnce) => createTurns(atOnce));

describe('the turns of one process', () => {
  it('are idle at once when there is nothing to do', async () => {
    await expect(createTurns(1).idle()).resolves.toBeUndefined();
  });

  it('take a request again after it was not answered', async () => {
    const turns = createTurns(1);
    const worked: string[] = [];
    turns.start(async (id) => {
      worked.push(id);
      return false;
    });
    const request = { id: 'request', threadId: 'thread' };
    expect([turns.take(request), turns.take(request)]).toEqual([true, false]);
    await turns.idle();
    expect(turns.take(request)).toBe(true);
    await turns.idle();
    expect(worked).toEqual(['request', 'request']);
  });
});
