import { describe, expect, it } from 'vitest';
import { createTurns } from '../../src/conversation/turns.ts';

describe('createTurns', () => {
  it('never runs more at once than it may, over all threads', async () => {
    const turns = createTurns(4);
    let running = 0;
    let most = 0;
    let done = 0;
    for (let index = 0; index < 20; index += 1) {
      turns.take(`thread-${index}`, async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setTimeout(resolve, 1));
        running -= 1;
        done += 1;
      });
    }
    await turns.idle();
    expect({ most, done }).toEqual({ most: 4, done: 20 });
  });

  it('is idle at once when there is nothing to do', async () => {
    await expect(createTurns(1).idle()).resolves.toBeUndefined();
  });

  it('lets what runs end when it closes, and starts nothing more', async () => {
    const turns = createTurns(1);
    const order: string[] = [];
    turns.take('a', async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      order.push('first');
    });
    turns.take('b', async () => void order.push('second'));
    await turns.close();
    turns.take('c', async () => void order.push('third'));
    expect(order).toEqual(['first']);
  });
});
