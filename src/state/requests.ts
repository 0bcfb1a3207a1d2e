import type { Address, Place, StoredRequest } from '../conversation/request.ts';
import { json, type Row, type Sql, text } from './sql.ts';

export async function addRequest(sql: Sql, request: StoredRequest): Promise<void> {
  await sql(
    `INSERT INTO requests (id, dedupe_key, repeatable, thread_id, state, ask_json, address_json, place_json, report_id, accepted_at, team, asker)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    request.id,
    request.dedupeKey,
    request.repeatable ? 1 : 0,
    request.threadId,
    request.state,
    JSON.stringify(request.ask),
    JSON.stringify(request.address),
    request.place === null ? null : JSON.stringify(request.place),
    request.reportId,
    request.acceptedAt,
    request.address.team,
    request.address.user,
  );
}

/** False when the request is over: answered, given up or cancelled. */
export async function setWorking(sql: Sql, id: string, place: Place | null): Promise<boolean> {
  const rows = await sql(
    `UPDATE requests SET state = 'working', place_json = coalesce(?, place_json)
     WHERE id = ? AND state IN ('accepted', 'working') RETURNING id`,
    place === null ? null : JSON.stringify(place),
    id,
  );
  return rows.length > 0;
}

export async function setReport(sql: Sql, id: string, reportId: string): Promise<void> {
  await sql('UPDATE requests SET report_id = ? WHERE id = ?', reportId, id);
}

/** What ended; null when it was over already. */
export async function endRequest(
  sql: Sql,
  id: string,
  state: 'answered' | 'failed',
): Promise<{ readonly dedupeKey: string; readonly repeatable: boolean } | null> {
  const [row] = await sql(
    `UPDATE requests SET state = ? WHERE id = ? AND state IN ('accepted', 'working') RETURNING dedupe_key, repeatable`,
    state,
    id,
  );
  return row === undefined ? null : { dedupeKey: text(row, 'dedupe_key'), repeatable: row['repeatable'] === 1 };
}

export async function findRequest(sql: Sql, id: string): Promise<StoredRequest | null> {
  const [row] = await sql('SELECT * FROM requests WHERE id = ?', id);
  return row === undefined ? null : toRequest(row);
}

export async function unansweredRequests(sql: Sql): Promise<readonly StoredRequest[]> {
  const rows = await sql(`SELECT * FROM requests WHERE state IN ('accepted', 'working') ORDER BY sequence`);
  return rows.map(toRequest);
}

export async function waitingRequests(sql: Sql, team: string, user: string): Promise<readonly StoredRequest[]> {
  const rows = await sql(
    `SELECT * FROM requests WHERE state IN ('accepted', 'working') AND team = ? AND asker = ? ORDER BY sequence`,
    team,
    user,
  );
  return rows.map(toRequest);
}

function toRequest(row: Row): StoredRequest {
  const reportId = row['report_id'];
  return {
    id: text(row, 'id'),
    dedupeKey: text(row, 'dedupe_key'),
    repeatable: row['repeatable'] === 1,
    threadId: text(row, 'thread_id'),
    state: text(row, 'state') as StoredRequest['state'],
    ask: JSON.parse(text(row, 'ask_json')) as StoredRequest['ask'],
    address: JSON.parse(text(row, 'address_json')) as Address,
    place: json<Place>(row, 'place_json'),
    reportId: typeof reportId === 'string' ? reportId : null,
    acceptedAt: Number(row['accepted_at']),
  };
}
