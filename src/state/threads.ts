import type { DatabaseSync } from 'node:sqlite';
import type { Follows, Place, Source, Thread } from '../conversation/request.ts';
import { text } from './columns.ts';

export function threadStatements(database: DatabaseSync) {
  const insert = database.prepare('INSERT INTO threads (id, team, owner, source_json) VALUES (?, ?, ?, ?)');
  const byId = database.prepare('SELECT * FROM threads WHERE id = ?');
  // The first place holds: a later answer in somebody else's thread does not take it over.
  const place = database.prepare(
    'INSERT INTO places (team, channel, thread, thread_id, follows) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const at = database.prepare('SELECT thread_id, follows FROM places WHERE team = ? AND channel = ? AND thread = ?');
  const addFact = database.prepare('INSERT INTO facts (thread_id, fact) VALUES (?, ?) ON CONFLICT DO NOTHING');
  const facts = database.prepare('SELECT fact FROM facts WHERE thread_id = ? ORDER BY sequence');

  return {
    open(thread: Thread): void {
      insert.run(thread.id, thread.team, thread.owner, thread.source === null ? null : JSON.stringify(thread.source));
    },
    find(id: string): Thread | null {
      const row = byId.get(id);
      if (row === undefined) return null;
      const source = row['source_json'];
      return {
        id: text(row, 'id'),
        team: text(row, 'team'),
        owner: text(row, 'owner'),
        source: typeof source === 'string' ? (JSON.parse(source) as Source) : null,
      };
    },
    place(threadId: string, team: string, where: Pick<Place, 'channel' | 'thread'>, follows: Follows): void {
      place.run(team, where.channel, where.thread, threadId, follows);
    },
    at(team: string, channel: string, thread: string): { threadId: string; follows: Follows } | null {
      const row = at.get(team, channel, thread);
      if (row === undefined) return null;
      return { threadId: text(row, 'thread_id'), follows: text(row, 'follows') as Follows };
    },
    addFact(threadId: string, fact: string): void {
      addFact.run(threadId, fact);
    },
    facts(threadId: string): readonly string[] {
      return facts.all(threadId).map((row) => text(row, 'fact'));
    },
  };
}
