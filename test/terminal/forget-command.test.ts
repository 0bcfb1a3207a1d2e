import { beforeEach, describe, expect, it } from 'vitest';
import type { StateStore } from '../../src/conversation/state-store.ts';
import { openSqliteState } from '../../src/state/sqlite-state.ts';
import { runCommand } from '../../src/terminal/run-command.ts';
import type { Services } from '../../src/terminal/services.ts';
import { aReport } from '../fixtures/report.ts';
import { aRequest, aThread, NOW } from '../state/requests.ts';
import { aTerminal } from './a-terminal.ts';

const CHANNEL = 'C0SALES01';

describe('crm forget', () => {
  let store: StateStore;
  beforeEach(async () => {
    store = openSqliteState(':memory:');
    for (const [id, owner, message] of [
      ['one', 'U1', '1780000001.000200'],
      ['two', 'U2', '1780000002.000300'],
    ] as const) {
      await store.accept(aRequest({ id, dedupeKey: id, threadId: id }), NOW, aThread({ id, owner }));
      const taken = await store.take(id);
      if (taken === null) throw new Error('not taken');
      await store.saveReport(taken, aReport({ id: `report-${id}` }));
      await store.placeThread(id, 'T1', { channel: CHANNEL, thread: message, message }, 'everything');
    }
    await store.saveSettings('user:T1:U2', { tone: 'calm' });
  });

  /** Runs the command; `answer` is what somebody at a keyboard says, null: nobody is there. */
  async function forget(words: readonly string[], answer: boolean | null = null) {
    let asked = '';
    const confirm = async (question: string) => {
      asked = question;
      return answer ?? false;
    };
    const { terminal, said } = aTerminal({ confirm: answer === null ? null : confirm });
    const services = { state: async () => ({ ...store, close: async () => {} }) } as unknown as Services;
    const exit = await runCommand(['forget', ...words], services, terminal);
    return { exit, asked, ...said };
  }
  const kept = async () => [await store.thread('one'), await store.thread('two')].map((thread) => thread?.id ?? null);

  it.each([
    ['https://loom.slack.com/archives/C0SALES01/p1780000001000200?thread_ts=1780000001.000200&cid=C0SALES01'],
    ['C0SALES01/1780000001.000200'],
  ])('deletes the thread of a message: %s', async (thread) => {
    expect(await forget(['--thread', thread, '--yes'])).toMatchObject({
      exit: 0,
      out: 'Deleted: 1 thread, 1 request, 1 version.\n',
    });
    expect(await kept()).toEqual([null, 'two']);
  });

  it('deletes everything of a person, with their settings', async () => {
    const { out } = await forget(['--user', 'U2', '--workspace', 'T1', '--yes', '--json']);
    // In the fixture U1 asked in both threads.
    expect(JSON.parse(out)).toEqual({ threads: 1, requests: 1, versions: 1, settings: 1, installations: 0 });
    expect(await kept()).toEqual(['one', null]);
  });

  it('deletes everything of a workspace', async () => {
    expect((await forget(['--workspace', 'T1', '--yes'])).out).toBe(
      'Deleted: 2 threads, 2 requests, 2 versions, 1 setting.\n',
    );
    expect(await kept()).toEqual([null, null]);
  });

  it('deletes the installation of a workspace with it, also one that nobody used', async () => {
    await store.saveInstallation({ id: 'T2', sealed: 'sealed' }, NOW);
    expect((await forget(['--workspace', 'T2', '--yes'])).out).toBe('Deleted: 1 installation.\n');
    expect(await store.installations()).toEqual([]);
    expect(await kept()).toEqual(['one', 'two']);
  });

  it('deletes a thread in the workspace that is named, and not in another with the same ids', async () => {
    const message = '1780000001.000200';
    await store.accept(aRequest({ id: 'b', dedupeKey: 'b', threadId: 'b' }), NOW, aThread({ id: 'b', team: 'T2' }));
    await store.placeThread('b', 'T2', { channel: CHANNEL, thread: message, message }, 'everything');
    await forget(['--thread', `${CHANNEL}/${message}`, '--workspace', 'T2', '--yes']);
    expect([await kept(), await store.thread('b')]).toEqual([['one', 'two'], null]);
  });

  it('shows what it would delete and asks', async () => {
    const refused = await forget(['--workspace', 'T1'], false);
    expect(refused).toEqual({
      exit: 0,
      out: '',
      err: 'Nothing was deleted.\n',
      asked: 'Delete 2 threads, 2 requests, 2 versions, 1 setting? This cannot be undone.',
    });
    expect(await kept()).toEqual(['one', 'two']);
    expect((await forget(['--workspace', 'T1'], true)).out).toMatch(/^Deleted: 2 threads/u);
  });

  it('deletes nothing when nobody is there to ask', async () => {
    expect(await forget(['--user', 'U1'])).toMatchObject({
      exit: 2,
      err: 'error input/unconfirmed: this would delete 1 thread, 2 requests, 1 version for good; add --yes to do it\n',
    });
    expect(await kept()).toEqual(['one', 'two']);
  });

  it('says so when nothing is kept', async () => {
    expect(await forget(['--user', 'U9'])).toMatchObject({ exit: 0, out: 'Nothing is kept of that.\n' });
  });

  it.each([
    [
      [],
      'error input/what-to-forget: name one of --thread, --user and --workspace (a workspace may go with each of the others)\n',
    ],
    [
      ['--thread', 'hello'],
      'error input/thread: --thread takes the link of a message (in Slack: Copy link), or CHANNEL/TS\n',
    ],
    [['--user', 'maya'], "error input/user: --user takes an id of Slack's, such as U0123ABCD\n"],
  ])('refuses %j', async (words, err) => {
    expect(await forget(words)).toMatchObject({ exit: 2, err });
  });
});
