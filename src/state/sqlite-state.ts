import type { DatabaseSync } from 'node:sqlite';
import type { StateStore } from '../conversation/state-store.ts';
import { StoreError } from '../domain/errors.ts';
import { openDatabase } from './open-database.ts';
import { reportStatements } from './reports.ts';
import { requestStatements } from './requests.ts';
import { threadStatements } from './threads.ts';
import { transiently } from './transient.ts';

/** The state store over one SQLite file of this process (design.md, "State"). `:memory:` keeps nothing. */
export function openSqliteState(file: string): StateStore {
  const database = openDatabase(file);
  const requests = requestStatements(database);
  const reports = reportStatements(database);
  const threads = threadStatements(database);
  const transient = transiently(database);
  const together = <Result>(work: () => Result): Result => inTransaction(database, work);

  return {
    accept: (request, keyUntil, newThread) =>
      together(() => {
        if (!transient.claim(request.dedupeKey, request.acceptedAt, keyUntil)) return false;
        if (newThread !== null) threads.open(newThread);
        requests.add(request);
        return true;
      }),
    claim: (key, now, until) => together(() => transient.claim(key, now, until)),
    setWorking: (id, place) => together(() => requests.setWorking(id, place)),
    finish: (id, state, keyUntil) =>
      together(() => {
        const ended = requests.finish(id, state);
        if (ended?.repeatable === true) transient.endClaim(ended.dedupeKey, keyUntil);
      }),
    request: (id) => guarded(() => requests.find(id)),
    unanswered: () => guarded(() => requests.unanswered()),
    saveReport: (requestId, threadId, report) =>
      together(() => {
        reports.add(threadId, report);
        requests.setReport(requestId, report.id);
      }),
    report: (id) => guarded(() => reports.find(id)),
    versions: (threadId) => guarded(() => reports.versions(threadId)),
    thread: (id) => guarded(() => threads.find(id)),
    placeThread: (threadId, team, place, follows) => together(() => threads.place(threadId, team, place, follows)),
    threadAt: (team, channel, thread) => guarded(() => threads.at(team, channel, thread)),
    addFact: (threadId, fact) => together(() => threads.addFact(threadId, fact)),
    facts: (threadId) => guarded(() => threads.facts(threadId)),
    hold: (id, value, until) => together(() => transient.hold(id, value, until)),
    held: (id, now) => guarded(() => transient.held(id, now)),
    setting: (scope, name) => guarded(() => transient.setting(scope, name)),
    saveSetting: (scope, name, value) => together(() => transient.saveSetting(scope, name, value)),
    sweep: (now) => together(() => transient.sweep(now)),
    close: () => database.close(),
  };
}

/** All of it is on disk when this returns, or none of it. */
function inTransaction<Result>(database: DatabaseSync, work: () => Result): Result {
  return guarded(() => {
    database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      database.exec('COMMIT');
      return result;
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    }
  });
}

function guarded<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError('failed', 'What I keep on disk cannot be read or written right now. Try again in a minute.', {
      cause: error,
    });
  }
}
