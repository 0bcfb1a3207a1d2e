import type { Address, Place, StoredRequest, Taken } from '../conversation/request.ts';
import { json, type Row, type Sql, text } from './sql.ts';

export async function addRequest(sql: Sql, request: StoredRequest): Promise<void> {
  await sql(
    `INSERT INTO requests (id, dedupe_key, repeatable, thread_id, state, attempt, ask_json, address_json, place_json,
       report_id, accepted_at, team, asker)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    request.id,
    request.dedupeKey,
    request.repeatable ? 1 : 0,
    request.threadId,
    request.state,
    request.attempt,
    JSON.stringify(request.ask),
    JSON.stringify(request.address),
    request.place === null ? null : JSON.stringify(request.place),
    request.reportId,
    request.acceptedAt,
    request.address.team,
    request.address.user,
  );
}

/** Null when the request is over, or not known. */
export async function takeRequest(sql: Sql, id: string): Promise<StoredRequest | null> {
  const [row] = await sql(
    `UPDATE requests SET state = 'working', attempt = attempt + 1
     WHERE id = ? AND state IN ('accepted', 'working') RETURNING *`,
    id,
  );
  return row === undefined ? null : toRequest(row);
}

/** False when the request is over, or in other hands; the same for what follows. */
export async function setPlace(sql: Sql, { id, attempt }: Taken, place: Place): Promise<boolean> {
  const rows = await sql(
    `UPDATE requests SET place_json = ? WHERE id = ? AND attempt = ? AND state = 'working' RETURNING id`,
    JSON.stringify(place),
    id,
    attempt,
  );
  return rows.length > 0;
}

export async function setReport(sql: Sql, { id, attempt }: Taken, reportId: string): Promise<boolean> {
  const rows = await sql(
    `UPDATE requests SET report_id = ? WHERE id = ? AND attempt = ? AND state = 'working' RETURNING id`,
    reportId,
    id,
    attempt,
  );
  return rows.length > 0;
}

/** A request that is over. */
interface Ended {
  readonly dedupeKey: string;
  readonly repeatable: boolean;
}

/** Null when it was over already, or is in other hands. */
export async function endRequest(
  sql: Sql,
  { id, attempt }: Taken,
  state: 'answered' | 'failed',
): Promise<Ended | null> {
  const [row] = await sql(
    `UPDATE requests SET state = ? WHERE id = ? AND attempt = ? AND state = 'working' RETURNING dedupe_key, repeatable`,
    state,
    id,
    attempt,
  );
  return row === undefined ? null : toEnded(row);
}

/** Null when it was over already. */
export async function cancelRequest(sql: Sql, id: string): Promise<Ended | null> {
  const [row] = await sql(
    `UPDATE requests SET state = 'cancelled' WHERE id = ? AND state IN ('accepted', 'working')
     RETURNING dedupe_key, repeatable`,
    id,
  );
  return row === undefined ? null : toEnded(row);
}

function toEnded(row: Row): Ended {
  return { dedupeKey: text(row, 'dedupe_key'), repeatable: row['repeatable'] === 1 };
}

export async function findRequest(sql: Sql, id: string): Promise<StoredRequest | null> {
  const [row] = await sql('SELECT * FROM requests WHERE id = ?', id);
  return row === undefined ? null : toRequest(row);
}

export async function askerOf(sql: Sql, reportId: string): Promise<string | null> {
  const [row] = await sql('SELECT asker FROM requests WHERE report_id = ? ORDER BY sequence LIMIT 1', reportId);
  return row === undefined ? null : text(row, 'asker');
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
    attempt: Number(row['attempt']),
    ask: JSON.parse(text(row, 'ask_json')) as StoredRequest['ask'],
    address: JSON.parse(text(row, 'address_json')) as Address,
    place: json<Place>(row, 'place_json'),
    reportId: typeof reportId === 'string' ? reportId : null,
    acceptedAt: Number(row['accepted_at']),
  };
}
