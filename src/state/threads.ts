import type { Follows, Place, Source, Thread } from '../conversation/request.ts';
import { json, type Sql, text } from './sql.ts';

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

/** The first place holds: a later answer in somebody else's thread does not take it over. */
export async function placeThread(
  sql: Sql,
  threadId: string,
  team: string,
  { channel, thread }: Pick<Place, 'channel' | 'thread'>,
  follows: Follows,
): Promise<void> {
  await sql(
    'INSERT INTO places (team, channel, thread, thread_id, follows) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
    team,
    channel,
    thread,
    threadId,
    follows,
  );
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
