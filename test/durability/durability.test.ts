import { describe, expect, it } from 'vitest';
import { NO_POSTGRES, newDatabase, POSTGRES } from '../fixtures/postgres.ts';
import { endure } from './endure.ts';
import { seeded } from './seeded.ts';

/** A few kills of many (`npm run durability`): each takes a second or two. */
const MINUTES = 5 * 60_000;
const quietly = { random: seeded(20_261_124), progress: () => {} };

describe('bots killed at random moments', () => {
  it('on SQLite lose no request and answer none twice', { timeout: MINUTES }, async () => {
    const { accepted, lost, doubled, orphans } = await endure({ databaseUrl: null, bots: 1, kills: 8, ...quietly });
    expect({ lost, doubled, orphans }).toEqual({ lost: [], doubled: [], orphans: 0 });
    expect(accepted).toBeGreaterThan(0);
  });

  it.skipIf(POSTGRES === null)(
    `two of them on Postgres neither (${POSTGRES === null ? NO_POSTGRES : 'TEST_DATABASE_URL'})`,
    { timeout: MINUTES },
    async () => {
      const database = await newDatabase(POSTGRES ?? '');
      const endured = await endure({ databaseUrl: database.url, bots: 2, kills: 4, ...quietly });
      const { accepted, lost, doubled, orphans } = endured;
      await database.drop();
      expect({ lost, doubled, orphans }).toEqual({ lost: [], doubled: [], orphans: 0 });
      expect(accepted).toBeGreaterThan(0);
    },
  );
});
