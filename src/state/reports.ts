import type { DatabaseSync } from 'node:sqlite';
import type { Report } from '../domain/report.ts';
import { text } from './columns.ts';

export function reportStatements(database: DatabaseSync) {
  const insert = database.prepare('INSERT INTO reports (id, thread_id, report_json) VALUES (?, ?, ?)');
  const byId = database.prepare('SELECT thread_id, report_json FROM reports WHERE id = ?');
  const byThread = database.prepare('SELECT report_json FROM reports WHERE thread_id = ? ORDER BY sequence');

  return {
    add(threadId: string, report: Report): void {
      insert.run(report.id, threadId, JSON.stringify(report));
    },
    find(id: string): { report: Report; threadId: string } | null {
      const row = byId.get(id);
      return row === undefined ? null : { report: read(text(row, 'report_json')), threadId: text(row, 'thread_id') };
    },
    versions(threadId: string): readonly Report[] {
      return byThread.all(threadId).map((row) => read(text(row, 'report_json')));
    },
  };
}

function read(json: string): Report {
  return JSON.parse(json) as Report;
}
