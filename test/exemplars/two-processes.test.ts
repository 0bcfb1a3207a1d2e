import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { connect } from '@lancedb/lancedb';
import { afterEach, describe, expect, it } from 'vitest';
import { type ExemplarFolder, exemplarFolder } from '../fixtures/exemplar-folder.ts';
import { belowThem } from '../fixtures/records.ts';

describe('two processes at once', () => {
  let folder: ExemplarFolder;
  const processes: ChildProcess[] = [];
  /** Starts one process an argument, gives them the word together, and tells what each of them then counts. */
  const countsOf = async (...firsts: readonly string[]) => {
    for (const first of firsts) {
      processes.push(
        fork('test/exemplars/open-and-load.ts', [folder.uri, folder.examplesFolder, first], { execArgv: [] }),
      );
    }
    await Promise.all(processes.map((one) => once(one, 'message')));
    for (const one of processes) one.send('go');
    return (await Promise.all(processes.map((one) => once(one, 'message')))).map(([count]) => count);
  };
  afterEach(async () => {
    for (const one of processes.splice(0)) one.kill();
    await folder.remove();
  });

  it('build the table once', async () => {
    folder = await exemplarFolder(belowThem(40));
    expect(await countsOf('', '', '')).toEqual([40, 40, 40]);
    const table = await (await connect(folder.uri)).openTable('exemplars');
    expect(await table.countRows()).toBe(40);
  });

  it('lose none of their records', async () => {
    folder = await exemplarFolder(belowThem(5));
    await countsOf('10', '20', '30');
    expect(await (await folder.open()).summary()).toMatchObject({ records: 9, byOrigin: { ingested: 9 } });
  });

  it('do not wait for one that was killed while it wrote', async () => {
    folder = await exemplarFolder(belowThem(5));
    const holder = fork('test/exemplars/hold-write-lock.ts', [folder.uri], { execArgv: [] });
    processes.push(holder);
    await once(holder, 'message');
    const waiting = (await folder.open()).summary();
    holder.kill('SIGKILL');
    expect((await waiting).records).toBe(5);
  });
});
