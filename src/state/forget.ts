import type { Forgotten, WhatToForget } from '../conversation/state-store.ts';
import type { Sql, Value } from './sql.ts';

/** Deletes threads with all that belongs to them, and a person's or a workspace's settings and counts. */
export async function forget(sql: Sql, what: WhatToForget): Promise<Forgotten> {
  switch (what.kind) {
    case 'thread':
      return deleteThreads(sql, 'id = ?', [what.thread]);
    case 'user': {
      const gone = await deleteThreads(sql, 'team = ? AND owner = ?', [what.team, what.user]);
      const settings = await sql(
        'DELETE FROM settings WHERE scope = ? RETURNING name',
        `user:${what.team}:${what.user}`,
      );
      await sql('DELETE FROM spending WHERE team = ? AND asker = ?', what.team, what.user);
      await sql(
        'DELETE FROM votes WHERE voter = ? AND poll_id IN (SELECT id FROM polls WHERE team = ?)',
        what.user,
        what.team,
      );
      return { ...gone, settings: settings.length };
    }
    case 'team': {
      const gone = await deleteThreads(sql, 'team = ?', [what.team]);
      const settings = await sql(
        `DELETE FROM settings WHERE scope = ? OR scope LIKE ? OR scope LIKE ? RETURNING name`,
        `team:${what.team}`,
        `channel:${what.team}:%`,
        `user:${what.team}:%`,
      );
      await sql('DELETE FROM spending WHERE team = ?', what.team);
      return { ...gone, settings: settings.length };
    }
    case 'older':
      return deleteThreads(
        sql,
        `id NOT IN (SELECT thread_id FROM requests WHERE accepted_at >= ? OR state IN ('accepted', 'working'))`,
        [what.before],
      );
  }
}

async function deleteThreads(sql: Sql, which: string, values: readonly Value[]): Promise<Forgotten> {
  const threads = `SELECT id FROM threads WHERE ${which}`;
  await sql(`DELETE FROM votes WHERE poll_id IN (SELECT id FROM polls WHERE thread_id IN (${threads}))`, ...values);
  for (const table of ['polls', 'uses', 'facts', 'places'])
    await sql(`DELETE FROM ${table} WHERE thread_id IN (${threads})`, ...values);
  const versions = await sql(`DELETE FROM reports WHERE thread_id IN (${threads}) RETURNING id`, ...values);
  // Last, since "older" looks at the requests to tell which threads.
  const ids = await sql(threads, ...values);
  let requests = 0;
  for (const { id } of ids) {
    requests += (await sql('DELETE FROM requests WHERE thread_id = ? RETURNING id', String(id))).length;
    await sql('DELETE FROM threads WHERE id = ?', String(id));
  }
  return { threads: ids.length, requests, versions: versions.length, settings: 0 };
}
