import type { StoredRequest } from '../conversation/request.ts';
import type { Spent } from '../conversation/state-store.ts';
import type { Sql } from './sql.ts';

/** A request that a restart had to begin again counts once and costs what both tries cost. */
export async function addSpending(
  sql: Sql,
  { id, address }: Pick<StoredRequest, 'id' | 'address'>,
  costUsd: number,
  at: number,
): Promise<void> {
  await sql(
    `INSERT INTO spending (request_id, team, asker, spent_at, cost_usd) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (request_id) DO UPDATE SET cost_usd = spending.cost_usd + excluded.cost_usd`,
    id,
    address.team,
    address.user,
    at,
    costUsd,
  );
}

export async function spentSince(sql: Sql, team: string, user: string | null, since: number): Promise<Spent> {
  const [row] = await sql(
    `SELECT count(*) AS rewrites, coalesce(sum(cost_usd), 0) AS cost FROM spending
     WHERE team = ? AND spent_at >= ? AND asker = coalesce(?, asker)`,
    team,
    since,
    user,
  );
  return { rewrites: Number(row?.['rewrites'] ?? 0), costUsd: Number(row?.['cost'] ?? 0) };
}
