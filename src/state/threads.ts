import type { Follows, Place, Source, Thread } from '../conversation/request.ts';
import { json, type Row, type Sql, text } from './sql.ts';

export async function openThread(sql: Sql, { id, team, owner, source }: Thread): Promise<void> {
  const kept = source === null ? null : JSON.stringify(source);
  await sql('INSERT INTO threads (id, team, owner, source_json) VALUES (?, ?, ?, ?)', id, team, owner, kept);
}

export async function findThread(sql: Sql, id: string): Promise<Thread | null> {
  const [row] = await sql('SELECT * FROM threads WHERE id = ?', id);
  if (row === undefined) return null;
  return {
    id: text(row, 'id'),
    team: text(row, 'team'),
    owner: text(row, 'owner'),
    source: json<Source>(row, 'source_json'),
  };
}

/** The first thread to stand in a place holds it: a later answer in somebody else's thread does not take it over. */
export async function placeThread(
  sql: Sql,
  threadId: string,
  team: string,
  { channel, thread, message }: Place,
  follows: Follows,
  reportId: string | null = null,
): Promise<void> {
  await sql(
    `INSERT INTO messages (team, channel, message, thread, thread_id, report_id) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (team, channel, message) DO UPDATE SET report_id = coalesce(excluded.report_id, messages.report_id)`,
    team,
    channel,
    message,
    thread,
    threadId,
    reportId,
  );
  await sql(
    'INSERT INTO places (team, channel, thread, thread_id, follows) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
    team,
    channel,
    thread,
    threadId,
    follows,
  );
}

export async function placesOf(sql: Sql, threadId: string): Promise<readonly Place[]> {
  const rows = await sql(
    'SELECT channel, thread, message FROM messages WHERE thread_id = ? ORDER BY sequence',
    threadId,
  );
  return rows.map(toPlace);
}

export async function placesShowing(sql: Sql, reportId: string): Promise<readonly Place[]> {
  const rows = await sql(
    'SELECT channel, thread, message FROM messages WHERE report_id = ? ORDER BY sequence',
    reportId,
  );
  return rows.map(toPlace);
}

function toPlace(row: Row): Place {
  return { channel: text(row, 'channel'), thread: text(row, 'thread'), message: text(row, 'message') };
}

export async function removePlace(
  sql: Sql,
  team: string,
  { channel, message }: Pick<Place, 'channel' | 'message'>,
): Promise<void> {
  await sql('DELETE FROM messages WHERE team = ? AND channel = ? AND message = ?', team, channel, message);
}

export async function threadAt(
  sql: Sql,
  team: string,
  channel: string,
  thread: string,
): Promise<{ threadId: string; follows: Follows } | null> {
  const [row] = await sql(
    'SELECT thread_id, follows FROM places WHERE team = ? AND channel = ? AND thread = ?',
    team,
    channel,
    thread,
  );
  return row === undefined ? null : { threadId: text(row, 'thread_id'), follows: text(row, 'follows') as Follows };
}

export async function setFollows(
  sql: Sql,
  team: string,
  { channel, thread }: Pick<Place, 'channel' | 'thread'>,
  follows: Follows,
): Promise<void> {
  await sql(
    'UPDATE places SET follows = ? WHERE team = ? AND channel = ? AND thread = ?',
    follows,
    team,
    channel,
    thread,
  );
}

export async function addFact(sql: Sql, threadId: string, fact: string): Promise<void> {
  await sql('INSERT INTO facts (thread_id, fact) VALUES (?, ?) ON CONFLICT DO NOTHING', threadId, fact);
}

export async function factsOf(sql: Sql, threadId: string): Promise<readonly string[]> {
  const rows = await sql('SELECT fact FROM facts WHERE thread_id = ? ORDER BY sequence', threadId);
  return rows.map((row) => text(row, 'fact'));
}
