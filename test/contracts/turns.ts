import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import type { Turns } from '../../src/conversation/turns.ts';

/** What handing out work must do, in one process or over several. */
export function keepsTurnsContract(name: string, open: (atOnce: number) => Promise<Turns>): void {
  describe(`${name} as Turns`, () => {
    const opened: Turns[] = [];
    afterEach(async () => {
      for (const turns of opened.splice(0)) await turns.close();
    });
    const openTurns = async (atOnce: number) => {
      const turns = await open(atOnce);
      opened.push(turns);
      return turns;
    };

    it('gives out one at a time in a thread, in order, and does not let other threads wait', async () => {
      const turns = await openTurns(2);
      const [first, second, other] = [randomUUID(), randomUUID(), randomUUID()];
      const order: string[] = [];
      const gate = Promise.withResolvers<void>();
      turns.start(async (id) => {
        order.push(`begin ${id}`);
        if (id === first) await gate.promise;
        order.push(`end ${id}`);
        return true;
      });
      turns.take({ id: first, threadId: 'a' });
      await expect.poll(() => order, { timeout: 5_000 }).toEqual([`begin ${first}`]);
      turns.take({ id: second, threadId: 'a' });
      turns.take({ id: other, threadId: 'b' });
      await expect.poll(() => order, { timeout: 5_000 }).toEqual([`begin ${first}`, `begin ${other}`, `end ${other}`]);
      gate.resolve();
      await expect
        .poll(() => order.slice(3), { timeout: 5_000 })
        .toEqual([`end ${first}`, `begin ${second}`, `end ${second}`]);
    });

    it('never works on more at once than it may', async () => {
      const turns = await openTurns(3);
      const gate = Promise.withResolvers<void>();
      let running = 0;
      let most = 0;
      let done = 0;
      turns.start(async () => {
        running += 1;
        most = Math.max(most, running);
        await gate.promise;
        running -= 1;
        done += 1;
        return true;
      });
      for (let index = 0; index < 12; index += 1) turns.take({ id: randomUUID(), threadId: `thread-${index}` });
      await expect.poll(() => running, { timeout: 5_000 }).toBe(3);
      gate.resolve();
      await expect.poll(() => done, { timeout: 10_000 }).toBe(12);
      expect(most).toBe(3);
    });

    it('works once on what is handed in twice', async () => {
      const turns = await openTurns(1);
      const worked: string[] = [];
      turns.start(async (id) => {
        worked.push(id);
        return true;
      });
      const [twice, last] = [randomUUID(), randomUUID()];
      turns.take({ id: twice, threadId: 'a' });
      turns.take({ id: twice, threadId: 'a' });
      turns.take({ id: last, threadId: 'a' });
      await expect.poll(() => worked.at(-1), { timeout: 5_000 }).toBe(last);
      expect(worked).toEqual([twice, last]);
    });

    it('lets what runs end when it closes, and begins nothing more', async () => {
      const turns = await open(1);
      const order: string[] = [];
      const gate = Promise.withResolvers<void>();
      turns.start(async (id) => {
        order.push(`begin ${id}`);
        await gate.promise;
        order.push(`end ${id}`);
        return true;
      });
      const [first, second] = [randomUUID(), randomUUID()];
      turns.take({ id: first, threadId: 'a' });
      turns.take({ id: second, threadId: 'a' });
      await expect.poll(() => order, { timeout: 5_000 }).toEqual([`begin ${first}`]);
      const closed = turns.close();
      gate.resolve();
      await closed;
      expect(order).toEqual([`begin ${first}`, `end ${first}`]);
    });
  });
}
