import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StoredRequest } from '../../src/conversation/request.ts';
import type { StateStore } from '../../src/conversation/state-store.ts';
import type { Report } from '../../src/domain/report.ts';
import { aReport } from '../fixtures/report.ts';
import { aRequest, aThread, NOW } from '../state/requests.ts';

const DAY = 86_400_000;

/** The request in our hands, with a version made. */
async function saved(store: StateStore, { id }: StoredRequest, report: Report): Promise<StoredRequest> {
  const taken = await store.take(id);
  if (taken === null) throw new Error('not taken');
  expect(await store.saveReport(taken, report)).toBe(true);
  return taken;
}

/** What every state store must do, whatever it is built on. `reopen` closes the store and opens the same one again. */
export function keepsStateStoreContract(
  name: string,
  open: () => Promise<StateStore>,
  reopen: ((store: StateStore) => Promise<StateStore>) | null,
): void {
  describe(`${name} as a StateStore`, () => {
    let store: StateStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    it('gives back a request as it was accepted', async () => {
      const request = aRequest();
      expect(await store.accept(request, NOW + DAY, aThread())).toBe(true);
      expect(await store.request('request-1')).toEqual(request);
      expect(await store.unanswered()).toEqual([request]);
      expect(await store.request('request-2')).toBeNull();
    });

    it('accepts one of two deliveries of the same request, and keeps nothing of the other', async () => {
      await store.accept(aRequest(), NOW + DAY, aThread());
      const again = aRequest({ id: 'request-2', threadId: 'thread-2', acceptedAt: NOW + 60_000 });
      expect(await store.accept(again, NOW + DAY, aThread({ id: 'thread-2' }))).toBe(false);
      expect(await store.request('request-2')).toBeNull();
      expect(await store.thread('thread-2')).toBeNull();
    });

    it('lets a key be used again when its time is over', async () => {
      expect(await store.claim('event-1', NOW, NOW + 1_000)).toBe(true);
      expect(await store.claim('event-1', NOW + 999, NOW + 2_000)).toBe(false);
      expect(await store.claim('event-1', NOW + 1_000, NOW + 2_000)).toBe(true);
    });

    it('keeps the key of a button while its request is open, and gives it back after the answer', async () => {
      const click = aRequest({ dedupeKey: 'shorter:report-1', repeatable: true });
      await store.accept(click, NOW + DAY, aThread());
      const second = aRequest({
        id: 'request-2',
        dedupeKey: 'shorter:report-1',
        repeatable: true,
        acceptedAt: NOW + 5_000,
      });
      expect(await store.accept(second, NOW + DAY, null)).toBe(false);
      await store.take('request-1');
      await store.finish({ id: 'request-1', attempt: 1 }, 'answered', NOW + 8_000);
      expect(await store.accept({ ...second, acceptedAt: NOW + 7_999 }, NOW + DAY, null)).toBe(false);
      expect(await store.accept({ ...second, acceptedAt: NOW + 8_000 }, NOW + DAY, null)).toBe(true);
    });

    it('never gives back the key of what may be asked only once', async () => {
      await store.accept(aRequest(), NOW + DAY, aThread());
      await store.take('request-1');
      await store.finish({ id: 'request-1', attempt: 1 }, 'answered', NOW + 1);
      expect(await store.accept(aRequest({ id: 'request-2', acceptedAt: NOW + 60_000 }), NOW + DAY, null)).toBe(false);
    });

    it('remembers where the progress message stands', async () => {
      await store.accept(aRequest(), NOW + DAY, aThread());
      const taken = await store.take('request-1');
      expect(taken).toEqual(aRequest({ state: 'working', attempt: 1 }));
      const place = { channel: 'C1', thread: '1.0', message: '1.0' };
      expect(await store.setPlace({ id: 'request-1', attempt: 1 }, place)).toBe(true);
      expect(await store.take('request-1')).toEqual(aRequest({ state: 'working', attempt: 2, place }));
    });

    it('lists what a restart must answer, oldest first, and nothing that is done', async () => {
      await store.accept(aRequest(), NOW + DAY, aThread());
      for (const id of ['request-2', 'request-3', 'request-4'])
        await store.accept(aRequest({ id, dedupeKey: id }), NOW + DAY, null);
      for (const id of ['request-2', 'request-3', 'request-4']) await store.take(id);
      await store.finish({ id: 'request-2', attempt: 1 }, 'answered', NOW);
      await store.finish({ id: 'request-4', attempt: 1 }, 'failed', NOW);
      expect((await store.unanswered()).map((request) => request.id)).toEqual(['request-1', 'request-3']);
    });

    it('keeps versions in order and knows which request made which', async () => {
      await store.accept(aRequest(), NOW + DAY, aThread());
      await store.accept(aRequest({ id: 'request-2', dedupeKey: 'key-2' }), NOW + DAY, null);
      const first = aReport({ id: 'report-b' });
      const second = aReport({ id: 'report-a', version: 2, parentId: 'report-b' });
      await saved(store, aRequest(), first);
      await saved(store, aRequest({ id: 'request-2' }), second);
      expect(await store.versions('thread-1')).toEqual([first, second]);
      expect(await store.report('report-a')).toEqual({ report: second, threadId: 'thread-1' });
      expect((await store.request('request-2'))?.reportId).toBe('report-a');
      expect(await store.versions('thread-9')).toEqual([]);
      expect(await store.report('report-9')).toBeNull();
    });

    it('finds a thread by where it stands, in more than one place, and the first place holds', async () => {
      await store.accept(aRequest(), NOW + DAY, aThread({ source: { channel: 'C9', message: '9.0' } }));
      await store.accept(
        aRequest({ id: 'request-2', dedupeKey: 'key-2', threadId: 'thread-2' }),
        NOW + DAY,
        aThread({ id: 'thread-2' }),
      );
      await store.placeThread('thread-1', 'T1', { channel: 'D1', thread: '1.0', message: '1.0' }, 'everything');
      await store.placeThread('thread-1', 'T1', { channel: 'C9', thread: '9.0', message: '9.1' }, 'addressed');
      await store.placeThread('thread-2', 'T1', { channel: 'D1', thread: '1.0', message: '1.1' }, 'addressed');
      expect(await store.thread('thread-1')).toEqual(aThread({ source: { channel: 'C9', message: '9.0' } }));
      expect(await store.threadAt('T1', 'D1', '1.0')).toEqual({ threadId: 'thread-1', follows: 'everything' });
      expect(await store.threadAt('T1', 'C9', '9.0')).toEqual({ threadId: 'thread-1', follows: 'addressed' });
      expect(await store.threadAt('T2', 'D1', '1.0')).toBeNull();
      expect(await store.placesOf('thread-1')).toEqual([
        { channel: 'D1', thread: '1.0', message: '1.0' },
        { channel: 'C9', thread: '9.0', message: '9.1' },
      ]);
      await store.removePlace('T1', { channel: 'D1', message: '1.0' });
      expect((await store.placesOf('thread-1')).map(({ channel }) => channel)).toEqual(['C9']);
      expect((await store.threadAt('T1', 'D1', '1.0'))?.threadId).toBe('thread-1');
    });

    it('keeps a confirmed fact once, in order, with whatever is in it', async () => {
      await store.accept(aRequest(), NOW + DAY, aThread());
      for (const fact of ["20% off, code O'HARA; --", 'bis Sonntag', "20% off, code O'HARA; --"])
        await store.addFact('thread-1', fact);
      expect(await store.facts('thread-1')).toEqual(["20% off, code O'HARA; --", 'bis Sonntag']);
    });

    it('keeps text that no database likes without the parts that are none', async () => {
      await store.accept(aRequest(), NOW + DAY, aThread());
      await store.addFact('thread-1', '20%\u0000 off \ud83d');
      expect(await store.facts('thread-1')).toEqual(['20% off \ufffd']);
    });

    it('holds things until their time is over', async () => {
      await store.hold('draft-1', '{"body":"👋🏽"}', NOW + 1_000);
      expect(await store.held('draft-1', NOW + 999)).toBe('{"body":"👋🏽"}');
      expect(await store.held('draft-1', NOW + 1_000)).toBeNull();
      await store.hold('draft-1', 'again', NOW + 5_000);
      await store.sweep(NOW + 2_000);
      expect(await store.held('draft-1', NOW + 2_000)).toBe('again');
      await store.sweep(NOW + 5_000);
      expect(await store.held('draft-1', NOW)).toBeNull();
    });

    it('remembers settings by scope, and an empty value takes one away', async () => {
      await store.saveSettings('user:T1:U1', { channel: 'sms', shop: "O'Hara" });
      await store.saveSettings('user:T1:U1', { channel: 'push', tone: '' });
      expect(await store.settings('user:T1:U1')).toEqual({ channel: 'push', shop: "O'Hara" });
      await store.saveSettings('user:T1:U1', { shop: '' });
      expect(await store.settings('user:T1:U1')).toEqual({ channel: 'push' });
      expect(await store.settings('user:T1:U2')).toEqual({});
    });

    it('answers a request once: what is over stays over', async () => {
      await store.accept(aRequest(), NOW + DAY, aThread());
      await store.take('request-1');
      const taken = { id: 'request-1', attempt: 1 };
      expect(await store.finish(taken, 'failed', NOW)).toBe(true);
      expect(await store.finish(taken, 'answered', NOW)).toBe(false);
      expect(await store.take('request-1')).toBeNull();
      expect(await store.take('request-9')).toBeNull();
      expect((await store.request('request-1'))?.state).toBe('failed');
    });

    it('listens only to whoever took a request last', async () => {
      await store.accept(aRequest(), NOW + DAY, aThread());
      const slow = await store.take('request-1');
      const quick = await store.take('request-1');
      if (slow === null || quick === null) throw new Error('not taken');
      const place = { channel: 'C1', thread: '1.0', message: '1.0' };
      expect(await store.setPlace(slow, place)).toBe(false);
      expect(await store.saveReport(slow, aReport({ id: 'late' }))).toBe(false);
      expect(await store.finish(slow, 'answered', NOW)).toBe(false);
      expect(await store.versions('thread-1')).toEqual([]);
      expect(await store.saveReport(quick, aReport())).toBe(true);
      expect(await store.finish(quick, 'answered', NOW)).toBe(true);
    });

    it('lets a request be cancelled until it is over, and a button be pressed again then', async () => {
      await store.accept(aRequest({ repeatable: true }), NOW + DAY, aThread());
      const taken = await store.take('request-1');
      expect(await store.cancel('request-1')).toBe(true);
      expect(await store.cancel('request-1')).toBe(false);
      expect(taken !== null && (await store.finish(taken, 'answered', NOW))).toBe(false);
      expect((await store.request('request-1'))?.state).toBe('cancelled');
      expect(await store.unanswered()).toEqual([]);
      expect(await store.accept(aRequest({ id: 'request-2' }), NOW + DAY, null)).toBe(true);
      const once = aRequest({ id: 'request-3', dedupeKey: 'event-1' });
      await store.accept(once, NOW + DAY, null);
      await store.cancel('request-3');
      expect(await store.accept({ ...once, id: 'request-4' }, NOW + DAY, null)).toBe(false);
    });

    it('tells a person what waits and what was answered lately, and nobody else’s', async () => {
      const place = { channel: 'D1', thread: '1.0', message: '1.0' };
      await store.accept(aRequest(), NOW + DAY, aThread());
      await store.accept(
        aRequest({ id: 'request-2', dedupeKey: 'key-2', threadId: 'thread-2', acceptedAt: NOW + 5 }),
        NOW + DAY,
        aThread({ id: 'thread-2' }),
      );
      const taken = await saved(
        store,
        aRequest({ id: 'request-2', threadId: 'thread-2' }),
        aReport({ id: 'report-2' }),
      );
      await store.setPlace(taken, place);
      await store.finish(taken, 'answered', NOW);
      expect((await store.waiting('T1', 'U1')).map(({ id }) => id)).toEqual(['request-1']);
      expect(await store.waiting('T1', 'U2')).toEqual([]);
      expect(await store.recent('T1', 'U1', 5)).toEqual([
        { threadId: 'thread-2', report: aReport({ id: 'report-2' }), place, at: NOW + 5 },
      ]);
      expect(await store.recent('T1', 'U2', 5)).toEqual([]);
    });

    it('counts what was worked on and what it cost, by person and by workspace', async () => {
      await store.spend(aRequest(), 0.25, NOW);
      await store.spend(aRequest({ id: 'request-2' }), 0, NOW + 10);
      expect(await store.spentSince('T1', 'U1', NOW)).toEqual({ rewrites: 2, costUsd: 0.25 });
      expect(await store.spentSince('T1', null, NOW + 1)).toEqual({ rewrites: 1, costUsd: 0 });
      expect(await store.spentSince('T1', 'U9', NOW)).toEqual({ rewrites: 0, costUsd: 0 });
    });

    it('counts a request once that a restart began again, and what both tries cost', async () => {
      await store.spend(aRequest(), 0.25, NOW);
      await store.spend(aRequest(), 0.5, NOW + 10);
      expect(await store.spentSince('T1', 'U1', NOW)).toEqual({ rewrites: 1, costUsd: 0.75 });
    });

    it('takes one vote a person, until the poll is closed, and closes once', async () => {
      await store.accept(aRequest(), NOW + DAY, aThread());
      const poll = {
        id: 'poll-1',
        threadId: 'thread-1',
        reportId: 'report-1',
        team: 'T1',
        channel: 'C1',
        a: 'rewrite',
        openedBy: 'U1',
        openedAt: NOW,
      } as const;
      await store.openPoll(poll);
      await store.placePoll('poll-1', 'C1', '5.0');
      expect(await store.hasVoted('poll-1', 'U2')).toBe(false);
      expect(await store.vote('poll-1', 'U2', 'a')).toBe(true);
      expect(await store.hasVoted('poll-1', 'U2')).toBe(true);
      expect(await store.vote('poll-1', 'U3', 'a')).toBe(true);
      expect(await store.vote('poll-1', 'U3', 'b')).toBe(true);
      expect(await store.closePoll('poll-1', NOW + 60)).toBe(true);
      expect(await store.closePoll('poll-1', NOW + 61)).toBe(false);
      expect(await store.vote('poll-1', 'U4', 'b')).toBe(false);
      expect(await store.vote('poll-9', 'U4', 'b')).toBe(false);
      expect(await store.poll('poll-1')).toEqual({
        ...poll,
        message: '5.0',
        closedAt: NOW + 60,
        votes: { a: 1, b: 1 },
      });
      expect(await store.poll('poll-9')).toBeNull();
    });

    it('knows who has seen the texts of a poll before it: who asked, and who voted on them in another one', async () => {
      await store.accept(aRequest(), NOW + DAY, aThread());
      const poll = { threadId: 'thread-1', reportId: 'report-1', team: 'T1', channel: 'C1', a: 'rewrite' } as const;
      await store.openPoll({ ...poll, id: 'poll-1', openedBy: 'U1', openedAt: NOW });
      await store.openPoll({ ...poll, id: 'poll-2', openedBy: 'U1', openedAt: NOW });
      await store.vote('poll-1', 'U2', 'a');
      const seen = (user: string, pollId: string) => store.hasSeenTexts('thread-1', user, pollId);
      expect(await seen('U1', 'poll-1')).toBe(true);
      expect(await seen('U2', 'poll-1')).toBe(false);
      expect(await seen('U2', 'poll-2')).toBe(true);
      expect(await seen('U3', 'poll-2')).toBe(false);
    });

    it('knows who asked for a version, and every message that shows it', async () => {
      await store.accept(aRequest(), NOW + DAY, aThread());
      await saved(store, aRequest(), aReport());
      const place = { channel: 'D1', thread: '1.0', message: '1.0' };
      await store.placeThread('thread-1', 'T1', place, 'everything');
      expect(await store.placesShowing('report-1')).toEqual([]);
      await store.placeThread('thread-1', 'T1', place, 'everything', 'report-1');
      await store.placeThread('thread-1', 'T1', { ...place, channel: 'C9' }, 'addressed', 'report-1');
      await store.placeThread('thread-1', 'T1', place, 'everything');
      expect(await store.placesShowing('report-1')).toEqual([place, { ...place, channel: 'C9' }]);
      expect([await store.askerOf('report-1'), await store.askerOf('report-9')]).toEqual(['U1', null]);
    });

    it('keeps who sent a version to customers, until it is taken back', async () => {
      await store.accept(aRequest(), NOW + DAY, aThread());
      const use = { reportId: 'report-1', threadId: 'thread-1', user: 'U1', channel: 'C1', permalink: null, at: NOW };
      await store.markUsed(use);
      await store.markUsed({ ...use, user: 'U2', permalink: 'https://x.example/p1', at: NOW + 1 });
      expect(await store.usesOf('thread-1')).toEqual([
        { ...use, user: 'U2', permalink: 'https://x.example/p1', at: NOW + 1 },
      ]);
      await store.unmarkUsed('report-1');
      expect(await store.usesOf('thread-1')).toEqual([]);
    });

    it('forgets a thread, a person, a workspace, or what is old, whole, and nothing else', async () => {
      for (const [id, owner] of [
        ['one', 'U1'],
        ['two', 'U1'],
        ['three', 'U2'],
        ['four', 'U1'],
      ] as const) {
        const request = aRequest({ id, dedupeKey: id, threadId: id, acceptedAt: id === 'four' ? NOW + DAY : NOW });
        await store.accept(request, NOW + DAY, aThread({ id, owner }));
        const taken = await saved(store, request, aReport({ id: `report-${id}` }));
        await store.spend(request, 0, NOW + DAY);
        await store.addFact(id, '20% off');
        await store.placeThread(id, 'T1', { channel: 'C1', thread: id, message: id }, 'everything');
        await store.finish(taken, 'answered', NOW);
      }
      await store.saveSettings('user:T1:U1', { tone: 'calm' });
      const counts = { threads: 1, requests: 1, versions: 1, settings: 0, installations: 0 };
      expect(await store.wouldForget({ kind: 'thread', thread: 'one' })).toEqual(counts);
      expect(await store.versions('one')).toHaveLength(1);
      expect(await store.forget({ kind: 'thread', thread: 'one' })).toEqual(counts);
      expect([await store.thread('one'), await store.versions('one'), await store.facts('one')]).toEqual([
        null,
        [],
        [],
      ]);
      expect(await store.forget({ kind: 'older', before: NOW + 1 })).toMatchObject({ threads: 2, requests: 2 });
      expect(await store.thread('four')).not.toBeNull();
      expect(await store.forget({ kind: 'user', team: 'T1', user: 'U1' })).toMatchObject({ threads: 1, settings: 1 });
      expect(await store.threadAt('T1', 'C1', 'four')).toBeNull();
      expect(await store.spentSince('T1', 'U1', 0)).toEqual({ rewrites: 0, costUsd: 0 });
      await store.saveSettings('team:T1', { tone: 'calm' });
      expect(await store.forget({ kind: 'team', team: 'T1' })).toMatchObject({ threads: 0, settings: 1 });
      expect(await store.settings('team:T1')).toEqual({});
    });

    it('forgets by where a message stands, and what waits for a person', async () => {
      await store.accept(aRequest(), NOW + DAY, aThread());
      await store.hold('mine', JSON.stringify({ address: { team: 'T1', user: 'U1' }, text: 'Hi' }), NOW + DAY);
      await store.hold('other', JSON.stringify({ address: { team: 'T1', user: 'U2' }, text: 'Ho' }), NOW + DAY);
      expect(await store.forget({ kind: 'user', team: null, user: 'U1' })).toMatchObject({ threads: 1 });
      expect([await store.held('mine', NOW), (await store.held('other', NOW)) === null]).toEqual([null, false]);
      await store.accept(aRequest({ id: 'request-2', dedupeKey: 'key-2' }), NOW + DAY, aThread());
      await store.placeThread('thread-1', 'T1', { channel: 'C1', thread: '1.0', message: '1.2' }, 'addressed');
      expect(await store.forget({ kind: 'place', team: null, channel: 'C1', message: '9.9' })).toMatchObject({
        threads: 0,
      });
      expect(await store.wouldForget({ kind: 'place', team: null, channel: 'C1', message: '1.0' })).toMatchObject({
        threads: 1,
      });
      expect(await store.forget({ kind: 'place', team: null, channel: 'C1', message: '1.2' })).toMatchObject({
        threads: 1,
      });
      expect(await store.placesOf('thread-1')).toEqual([]);
    });

    it('forgets who changed shared settings last, and keeps what they say', async () => {
      const change = { changedBy: 'U1', changedOn: '2026-05-28' };
      await store.saveSettings('team:T1', { tone: 'calm', ...change });
      await store.saveSettings('channel:T1:C1', { shop: 'Loom', ...change });
      await store.saveSettings('channel:T1:C2', { shop: 'Fern', changedBy: 'U2', changedOn: '2026-05-28' });
      await store.saveSettings('team:T2', { tone: 'warm', ...change });
      expect(await store.forget({ kind: 'user', team: 'T1', user: 'U1' })).toMatchObject({ settings: 2 });
      expect(await store.settingsUnder('')).toEqual(
        new Map<string, object>([
          ['channel:T1:C1', { shop: 'Loom' }],
          ['channel:T1:C2', { shop: 'Fern', changedBy: 'U2', changedOn: '2026-05-28' }],
          ['team:T1', { tone: 'calm' }],
          ['team:T2', { tone: 'warm', ...change }],
        ]),
      );
      expect(await store.forget({ kind: 'user', team: null, user: 'U1' })).toMatchObject({ settings: 1 });
      expect(await store.settings('team:T2')).toEqual({ tone: 'warm' });
    });

    it('forgets the votes that a person opened in threads of others, and the voices in them', async () => {
      await store.accept(
        aRequest({ address: { ...aRequest().address, user: 'U2' } }),
        NOW + DAY,
        aThread({ owner: 'U2' }),
      );
      const poll = { threadId: 'thread-1', reportId: 'report-1', team: 'T1', channel: 'C1', a: 'rewrite' } as const;
      await store.openPoll({ ...poll, id: 'poll-1', openedBy: 'U1', openedAt: NOW });
      await store.openPoll({ ...poll, id: 'poll-2', openedBy: 'U2', openedAt: NOW });
      await store.vote('poll-1', 'U3', 'a');
      await store.forget({ kind: 'user', team: 'T1', user: 'U1' });
      expect([await store.poll('poll-1'), (await store.poll('poll-2'))?.openedBy]).toEqual([null, 'U2']);
    });

    it('finds the settings of every scope whose name begins the same', async () => {
      await store.saveSettings('channel:T1:C1', { shop: 'Loom', tone: 'calm' });
      await store.saveSettings('channel:T1:C2', { shop: 'Fern' });
      await store.saveSettings('channel:T10:C3', { shop: 'Moss' });
      await store.saveSettings('user:T1:U1', { shop: 'Mine' });
      expect([...(await store.settingsUnder('channel:T1:'))]).toEqual([
        ['channel:T1:C1', { shop: 'Loom', tone: 'calm' }],
        ['channel:T1:C2', { shop: 'Fern' }],
      ]);
    });

    it('keeps what is still open, however old', async () => {
      await store.accept(aRequest(), NOW + DAY, aThread());
      expect(await store.forget({ kind: 'older', before: NOW + 90 * DAY })).toMatchObject({ threads: 0 });
      expect(await store.unanswered()).toHaveLength(1);
    });

    if (reopen === null) return;
    it('still has everything after it was closed and opened again', async () => {
      await store.accept(aRequest(), NOW + DAY, aThread());
      await saved(store, aRequest(), aReport());
      await store.addFact('thread-1', '20% off');
      await store.placeThread('thread-1', 'T1', { channel: 'C1', thread: '1.0', message: '1.0' }, 'everything');
      store = await reopen(store);
      expect(await store.unanswered()).toEqual([aRequest({ state: 'working', attempt: 1, reportId: 'report-1' })]);
      expect(await store.versions('thread-1')).toEqual([aReport()]);
      expect(await store.facts('thread-1')).toEqual(['20% off']);
      expect((await store.threadAt('T1', 'C1', '1.0'))?.threadId).toBe('thread-1');
      expect(await store.accept(aRequest({ id: 'request-2' }), NOW + DAY, null)).toBe(false);
    });
  });
}
