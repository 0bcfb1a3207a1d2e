import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { Place, StoredRequest } from '../conversation/request.ts';
import { text } from './columns.ts';

type Row = Record<string, SQLOutputValue>;

export function requestStatements(database: DatabaseSync) {
  const insert = database.prepare(
    `INSERT INTO requests (id, dedupe_key, repeatable, thread_id, state, ask_json, address_json, place_json, report_id, accepted_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const working = database.prepare(
    `UPDATE requests SET state = 'working', place_json = coalesce(?, place_json) WHERE id = ?`,
  );
  const setReport = database.prepare('UPDATE requests SET report_id = ? WHERE id = ?');
  const finish = database.prepare('UPDATE requests SET state = ? WHERE id = ? RETURNING dedupe_key, repeatable');
  const byId = database.prepare('SELECT * FROM requests WHERE id = ?');
  const open = database.prepare(`SELECT * FROM requests WHERE state IN ('accepted', 'working') ORDER BY sequence`);

  return {
    add(request: StoredRequest): void {
      insert.run(
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
      );
    },
    setWorking(id: string, place: Place | null): void {
      working.run(place === null ? null : JSON.stringify(place), id);
    },
    setReport(id: string, reportId: string): void {
      setReport.run(reportId, id);
    },
    finish(id: string, state: StoredRequest['state']): { dedupeKey: string; repeatable: boolean } | null {
      const row = finish.get(state, id);
      return row === undefined ? null : { dedupeKey: text(row, 'dedupe_key'), repeatable: row['repeatable'] === 1 };
    },
    find(id: string): StoredRequest | null {
      const row = byId.get(id);
      return row === undefined ? null : toRequest(row);
    },
    unanswered(): readonly StoredRequest[] {
      return open.all().map(toRequest);
    },
  };
}

function toRequest(row: Row): StoredRequest {
  const place = row['place_json'];
  const reportId = row['report_id'];
  return {
    id: text(row, 'id'),
    dedupeKey: text(row, 'dedupe_key'),
    repeatable: row['repeatable'] === 1,
    threadId: text(row, 'thread_id'),
    state: text(row, 'state') as StoredRequest['state'],
    ask: JSON.parse(text(row, 'ask_json')) as StoredRequest['ask'],
    address: JSON.parse(text(row, 'address_json')) as StoredRequest['address'],
    place: typeof place === 'string' ? (JSON.parse(place) as Place) : null,
    reportId: typeof reportId === 'string' ? reportId : null,
    acceptedAt: Number(row['accepted_at']),
  };
}
