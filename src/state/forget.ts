import type { Forgotten, WhatToForget } from '../conversation/state-store.ts';
import { findInstallation, workspacesOf } from './installations.ts';
import { type Sql, text, type Value } from './sql.ts';

/** Deletes threads with all that belongs to them, and what a person or a workspace has beside them. */
export async function forget(sql: Sql, what: WhatToForget): Promise<Forgotten> {
  switch (what.kind) {
    case 'thread':
      await deleteHeld(sql, what.thread);
      return deleteThreads(sql, 'id = ?', [what.thread]);
    case 'place':
      return deleteThreads(
        sql,
        `team = coalesce(?, team) AND id IN (SELECT thread_id FROM messages WHERE channel = ? AND message = ?
           UNION SELECT thread_id FROM places WHERE channel = ? AND thread = ?)`,
        [what.team, what.channel, what.message, what.channel, what.message],
      );
    case 'user':
      return forgetUser(sql, what.team, what.user);
    case 'team':
      return forgetTeam(sql, what.team);
    case 'older':
      await sql('DELETE FROM spending WHERE spent_at < ?', what.before);
      return deleteThreads(
        sql,
        `id NOT IN (SELECT thread_id FROM requests WHERE accepted_at >= ? OR state IN ('accepted', 'working'))`,
        [what.before],
      );
  }
}

async function forgetUser(sql: Sql, team: string | null, user: string): Promise<Forgotten> {
  const inTeam = (column: string) => `${column} = coalesce(?, ${column})`;
  const gone = await deleteThreads(sql, `owner = ? AND ${inTeam('team')}`, [user, team]);
  // What the person said in threads of others.
  const asked = await sql(`DELETE FROM requests WHERE asker = ? AND ${inTeam('team')} RETURNING id`, user, team);
  const settings = await sql(
    'DELETE FROM settings WHERE scope LIKE ? OR scope LIKE ? RETURNING name',
    ...['user', 'habit'].map((kind) => `${kind}:${team ?? '%'}:${user}`),
  );
  const changed = await forgetChanges(sql, team, user);
  await sql(`DELETE FROM spending WHERE asker = ? AND ${inTeam('team')}`, user, team);
  await sql(
    `DELETE FROM votes WHERE voter = ? AND poll_id IN (SELECT id FROM polls WHERE ${inTeam('team')})`,
    user,
    team,
  );
  await sql(
    `DELETE FROM uses WHERE used_by = ? AND thread_id IN (SELECT id FROM threads WHERE ${inTeam('team')})`,
    user,
    team,
  );
  // Votes that the person opened in threads of others; nobody else may close them.
  const opened = `opened_by = ? AND ${inTeam('team')}`;
  await sql(`DELETE FROM votes WHERE poll_id IN (SELECT id FROM polls WHERE ${opened})`, user, team);
  await sql(`DELETE FROM polls WHERE ${opened}`, user, team);
  await deleteHeld(sql, ...(team === null ? [user] : [team, user]));
  return { ...gone, requests: gone.requests + asked.length, settings: settings.length + changed };
}

/** Settings that are shared stay; that this person was the last to change them (`lastChange`) does not. Gives back in how many scopes. */
async function forgetChanges(sql: Sql, team: string | null, user: string): Promise<number> {
  const scopes = await sql(
    `DELETE FROM settings WHERE name = 'changedBy' AND value = ? AND (scope LIKE ? OR scope LIKE ?) RETURNING scope`,
    user,
    ...[`team:${team ?? '%'}`, `channel:${team ?? '%'}:%`],
  );
  for (const row of scopes)
    await sql(`DELETE FROM settings WHERE name = 'changedOn' AND scope = ?`, text(row, 'scope'));
  return scopes.length;
}

async function forgetTeam(sql: Sql, team: string): Promise<Forgotten> {
  let gone = await forgetWorkspace(sql, team);
  for (const workspace of await workspacesOf(sql, team)) {
    // One that let the bot in by itself as well is more than a part of its organisation.
    if ((await findInstallation(sql, workspace)) === null) gone = sum(gone, await forgetWorkspace(sql, workspace));
  }
  await sql('DELETE FROM organisation_workspaces WHERE organisation = ?', team);
  return gone;
}

function sum(one: Forgotten, other: Forgotten): Forgotten {
  return {
    threads: one.threads + other.threads,
    requests: one.requests + other.requests,
    versions: one.versions + other.versions,
    settings: one.settings + other.settings,
    installations: one.installations + other.installations,
  };
}

async function forgetWorkspace(sql: Sql, team: string): Promise<Forgotten> {
  const gone = await deleteThreads(sql, 'team = ?', [team]);
  const settings = await sql(
    'DELETE FROM settings WHERE scope = ? OR scope LIKE ? OR scope LIKE ? OR scope LIKE ? RETURNING name',
    `team:${team}`,
    ...['channel', 'user', 'habit'].map((kind) => `${kind}:${team}:%`),
  );
  await sql('DELETE FROM spending WHERE team = ?', team);
  await deleteHeld(sql, team);
  await sql('DELETE FROM organisation_workspaces WHERE workspace = ?', team);
  const installations = await sql('DELETE FROM installations WHERE id = ? RETURNING id', team);
  return { ...gone, settings: settings.length, installations: installations.length };
}

async function deleteThreads(sql: Sql, which: string, values: readonly Value[]): Promise<Forgotten> {
  const ids = (await sql(`SELECT id FROM threads WHERE ${which}`, ...values)).map(({ id }) => String(id));
  let requests = 0;
  let versions = 0;
  for (const id of ids) {
    await sql('DELETE FROM votes WHERE poll_id IN (SELECT id FROM polls WHERE thread_id = ?)', id);
    for (const table of ['polls', 'uses', 'facts', 'places', 'messages'])
      await sql(`DELETE FROM ${table} WHERE thread_id = ?`, id);
    versions += (await sql('DELETE FROM reports WHERE thread_id = ? RETURNING id', id)).length;
    requests += (await sql('DELETE FROM requests WHERE thread_id = ? RETURNING id', id)).length;
    await sql('DELETE FROM threads WHERE id = ?', id);
  }
  return { threads: ids.length, requests, versions, settings: 0, installations: 0 };
}

/** Drafts and questions that wait for a person: JSON in which all of these ids stand. */
async function deleteHeld(sql: Sql, ...ids: readonly string[]): Promise<void> {
  const where = ids.map(() => 'value LIKE ?').join(' AND ');
  await sql(`DELETE FROM held WHERE ${where}`, ...ids.map((id) => `%"${id}"%`));
}
