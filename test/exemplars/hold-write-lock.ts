// A process of its own for two-processes.test.ts: takes the write lock and never gives it back.
import { withWriteLock } from '../../src/exemplars/write-lock.ts';

await withWriteLock(process.argv[2] ?? '', async () => {
  process.send?.('locked');
  await new Promise(() => setInterval(() => {}, 1000));
});
