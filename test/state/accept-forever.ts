/** A process for sqlite-state.test.ts to kill: accepts requests and tells each one only after it was accepted. */
import { argv, stdout } from 'node:process';
import { openSqliteState } from '../../src/state/sqlite-state.ts';
import { aRequest, aThread } from './requests.ts';

const store = openSqliteState(argv[2] ?? '');
for (let count = 1; ; count += 1) {
  const id = `request-${count}`;
  await store.accept(aRequest({ id, dedupeKey: id }), Date.now() + 60_000, count === 1 ? aThread() : null);
  stdout.write(`${id}\n`);
}
