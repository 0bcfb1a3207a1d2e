import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { openPostgresTurns } from '../../src/state/postgres-turns.ts';
import { keepsTurnsContract } from '../contracts/turns.ts';
import { NO_POSTGRES, newDatabase, POSTGRES } from '../fixtures/postgres.ts';

describe.skipIf(POSTGRES === null)(`Postgres (${POSTGRES === null ? NO_POSTGRES : 'TEST_DATABASE_URL'})`, () => {
  const failures: unknown[] = [];
  const databases: { readonly url: string; drop(): Promise<void> }[] = [];
  const makeDatabase = async () => {
    const database = await newDatabase(POSTGRES ?? '');
    databases.push(database);
    return database.url;
  };
  afterAll(async () => {
    for (const { drop } of databases) await drop();
    expect(failures).toEqual([]);
  });
  const openAt = (url: string, atOnce: number) =>
    openPostgresTurns({ url, atOnce, patienceSeconds: 120, onError: (error) => failures.push(error) });
  const open = async (atOnce: number) => openAt(await makeDatabase(), atOnce);

  keepsTurnsContract('pg-boss', open);

  it('come back by themselves when a request was not answered', async () => {
    const turns = await open(1);
    let tries = 0;
    turns.start(async () => {
      tries += 1;
      return tries === 2;
    });
    turns.take({ id: randomUUID(), threadId: 'again' });
    await expect.poll(() => tries, { timeout: 10_000 }).toBe(2);
    await turns.close();
  });

  it('are shared by two processes, one at a time in a thread', async () => {
    const url = await makeDatabase();
    const [one, two] = [await openAt(url, 4), await openAt(url, 4)];
    const running = new Set<string>();
    const threadOf = new Map<string, string>();
    const worked: string[] = [];
    const workers = new Set<string>();
    for (const [name, turns] of [
      ['one', one],
      ['two', two],
    ] as const)
      turns.start(async (id) => {
        const thread = threadOf.get(id) ?? '';
        expect(running.has(thread)).toBe(false);
        running.add(thread);
        workers.add(name);
        await new Promise((resolve) => setTimeout(resolve, 20));
        running.delete(thread);
        worked.push(id);
        return true;
      });
    for (let index = 0; index < 24; index += 1) {
      const id = randomUUID();
      threadOf.set(id, `shared-${index % 6}`);
      (index % 2 === 0 ? one : two).take({ id, threadId: `shared-${index % 6}` });
    }
    await expect.poll(() => worked.length, { timeout: 15_000 }).toBe(24);
    expect(worked.toSorted()).toEqual([...threadOf.keys()].toSorted());
    expect([...workers].toSorted()).toEqual(['one', 'two']);
    await Promise.all([one.close(), two.close()]);
  });
});
