import type { Choice, Poll, Use } from '../conversation/state-store.ts';
import { type Sql, text } from './sql.ts';

export async function openPoll(sql: Sql, poll: Omit<Poll, 'closedAt' | 'votes' | 'message'>): Promise<void> {
  await sql(
    `INSERT INTO polls (id, thread_id, report_id, team, channel, side_a, opened_by, opened_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    poll.id,
    poll.threadId,
    poll.reportId,
    poll.team,
    poll.channel,
    poll.a,
    poll.openedBy,
    poll.openedAt,
  );
}

export async function placePoll(sql: Sql, id: string, channel: string, message: string): Promise<void> {
  await sql('UPDATE polls SET channel = ?, message = ? WHERE id = ?', channel, message, id);
}

/** False when the poll is closed or unknown. The last choice of a person counts. */
export async function vote(sql: Sql, pollId: string, user: string, choice: Choice): Promise<boolean> {
  const rows = await sql(
    `INSERT INTO votes (poll_id, voter, choice)
     SELECT id, ?, ? FROM polls WHERE id = ? AND closed_at IS NULL
     ON CONFLICT (poll_id, voter) DO UPDATE SET choice = excluded.choice RETURNING voter`,
    user,
    choice,
    pollId,
  );
  return rows.length === 1;
}

export async function hasVoted(sql: Sql, pollId: string, user: string): Promise<boolean> {
  const rows = await sql('SELECT voter FROM votes WHERE poll_id = ? AND voter = ?', pollId, user);
  return rows.length === 1;
}

export async function hasSeenTexts(sql: Sql, threadId: string, user: string, pollId: string): Promise<boolean> {
  const rows = await sql(
    `SELECT 1 AS seen FROM requests WHERE thread_id = ? AND asker = ?
     UNION SELECT 1 FROM votes JOIN polls ON polls.id = votes.poll_id
       WHERE polls.thread_id = ? AND polls.id <> ? AND votes.voter = ?`,
    threadId,
    user,
    threadId,
    pollId,
    user,
  );
  return rows.length > 0;
}

/** False when it was closed already. */
export async function closePoll(sql: Sql, id: string, at: number): Promise<boolean> {
  const rows = await sql('UPDATE polls SET closed_at = ? WHERE id = ? AND closed_at IS NULL RETURNING id', at, id);
  return rows.length === 1;
}

export async function findPoll(sql: Sql, id: string): Promise<Poll | null> {
  const [row] = await sql('SELECT * FROM polls WHERE id = ?', id);
  if (row === undefined) return null;
  const counted = await sql('SELECT choice, count(*) AS votes FROM votes WHERE poll_id = ? GROUP BY choice', id);
  const count = (choice: Choice) => Number(counted.find((one) => one['choice'] === choice)?.['votes'] ?? 0);
  return {
    id,
    threadId: text(row, 'thread_id'),
    reportId: text(row, 'report_id'),
    team: text(row, 'team'),
    channel: text(row, 'channel'),
    message: typeof row['message'] === 'string' ? row['message'] : null,
    a: text(row, 'side_a') as Poll['a'],
    openedBy: text(row, 'opened_by'),
    openedAt: Number(row['opened_at']),
    closedAt: row['closed_at'] === null ? null : Number(row['closed_at']),
    votes: { a: count('a'), b: count('b') },
  };
}

export async function markUsed(sql: Sql, use: Use): Promise<void> {
  await sql(
    `INSERT INTO uses (report_id, thread_id, used_by, channel, permalink, used_at) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (report_id) DO UPDATE SET used_by = excluded.used_by, channel = excluded.channel,
       permalink = excluded.permalink, used_at = excluded.used_at`,
    use.reportId,
    use.threadId,
    use.user,
    use.channel,
    use.permalink,
    use.at,
  );
}

export async function unmarkUsed(sql: Sql, reportId: string): Promise<void> {
  await sql('DELETE FROM uses WHERE report_id = ?', reportId);
}

export async function usesOf(sql: Sql, threadId: string): Promise<readonly Use[]> {
  const rows = await sql('SELECT * FROM uses WHERE thread_id = ? ORDER BY used_at', threadId);
  return rows.map((row) => ({
    reportId: text(row, 'report_id'),
    threadId,
    user: text(row, 'used_by'),
    channel: text(row, 'channel'),
    permalink: typeof row['permalink'] === 'string' ? row['permalink'] : null,
    at: Number(row['used_at']),
  }));
}
