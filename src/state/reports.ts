import type { Place } from '../conversation/request.ts';
import type { RecentThread } from '../conversation/state-store.ts';
import type { Report } from '../domain/report.ts';
import { json, type Sql, text } from './sql.ts';

export async function addReport(sql: Sql, threadId: string, report: Report): Promise<void> {
  await sql(
    'INSERT INTO reports (id, thread_id, report_json) VALUES (?, ?, ?)',
    report.id,
    threadId,
    JSON.stringify(report),
  );
}

export async function findReport(sql: Sql, id: string): Promise<{ report: Report; threadId: string } | null> {
  const [row] = await sql('SELECT thread_id, report_json FROM reports WHERE id = ?', id);
  return row === undefined ? null : { report: read(text(row, 'report_json')), threadId: text(row, 'thread_id') };
}

export async function versionsOf(sql: Sql, threadId: string): Promise<readonly Report[]> {
  const rows = await sql('SELECT report_json FROM reports WHERE thread_id = ? ORDER BY sequence', threadId);
  return rows.map((row) => read(text(row, 'report_json')));
}

/** The threads a person began that have an answer, newest activity first. */
export async function recentThreads(
  sql: Sql,
  team: string,
  user: string,
  limit: number,
): Promise<readonly RecentThread[]> {
  const rows = await sql(
    `SELECT t.id AS thread_id, max(q.accepted_at) AS newest
     FROM threads t JOIN requests q ON q.thread_id = t.id
     WHERE t.team = ? AND t.owner = ? AND q.report_id IS NOT NULL
     GROUP BY t.id ORDER BY newest DESC LIMIT ?`,
    team,
    user,
    limit,
  );
  const recent: RecentThread[] = [];
  for (const row of rows) {
    const threadId = text(row, 'thread_id');
    const report = (await versionsOf(sql, threadId)).at(-1);
    if (report === undefined) continue;
    const [placed] = await sql(
      'SELECT place_json FROM requests WHERE thread_id = ? AND place_json IS NOT NULL ORDER BY sequence DESC LIMIT 1',
      threadId,
    );
    const place = placed === undefined ? null : json<Place>(placed, 'place_json');
    recent.push({ threadId, report, place, at: Number(row['newest']) });
  }
  return recent;
}

function read(json: string): Report {
  return JSON.parse(json) as Report;
}
