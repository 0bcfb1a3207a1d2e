import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StateStore } from '../../src/conversation/state-store.ts';
import { aReport } from '../fixtures/report.ts';
import { aRequest, aThread, NOW } from '../state/requests.ts';

const DAY = 86_400_000;

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

    it('gives back a request as it was accepted', () => {
      const request = aRequest();
      expect(store.accept(request, NOW + DAY, aThread())).toBe(true);
      expect(store.request('request-1')).toEqual(request);
      expect(store.unanswered()).toEqual([request]);
      expect(store.request('request-2')).toBeNull();
    });

    it('accepts one of two deliveries of the same request, and keeps nothing of the other', () => {
      store.accept(aRequest(), NOW + DAY, aThread());
      const again = aRequest({ id: 'request-2', threadId: 'thread-2', acceptedAt: NOW + 60_000 });
      expect(store.accept(again, NOW + DAY, aThread({ id: 'thread-2' }))).toBe(false);
      expect(store.request('request-2')).toBeNull();
      expect(store.thread('thread-2')).toBeNull();
    });

    it('lets a key be used again when its time is over', () => {
      expect(store.claim('event-1', NOW, NOW + 1_000)).toBe(true);
      expect(store.claim('event-1', NOW + 999, NOW + 2_000)).toBe(false);
      expect(store.claim('event-1', NOW + 1_000, NOW + 2_000)).toBe(true);
    });

    it('keeps the key of a button while its request is open, and gives it back after the answer', () => {
      const click = aRequest({ dedupeKey: 'shorter:report-1', repeatable: true });
      store.accept(click, NOW + DAY, aThread());
      const second = aRequest({
        id: 'request-2',
        dedupeKey: 'shorter:report-1',
        repeatable: true,
        acceptedAt: NOW + 5_000,
      });
      expect(store.accept(second, NOW + DAY, null)).toBe(false);
      store.finish('request-1', 'answered', NOW + 8_000);
      expect(store.accept({ ...second, acceptedAt: NOW + 7_999 }, NOW + DAY, null)).toBe(false);
      expect(store.accept({ ...second, acceptedAt: NOW + 8_000 }, NOW + DAY, null)).toBe(true);
    });

    it('never gives back the key of what may be asked only once', () => {
      store.accept(aRequest(), NOW + DAY, aThread());
      store.finish('request-1', 'answered', NOW + 1);
      expect(store.accept(aRequest({ id: 'request-2', acceptedAt: NOW + 60_000 }), NOW + DAY, null)).toBe(false);
    });

    it('remembers where the progress message stands', () => {
      store.accept(aRequest(), NOW + DAY, aThread());
      store.setWorking('request-1', { channel: 'C1', thread: '1.0', message: '1.0' });
      store.setWorking('request-1', null);
      expect(store.request('request-1')).toMatchObject({
        state: 'working',
        place: { channel: 'C1', thread: '1.0', message: '1.0' },
      });
    });

    it('lists what a restart must answer, oldest first, and nothing that is done', () => {
      store.accept(aRequest(), NOW + DAY, aThread());
      for (const id of ['request-2', 'request-3', 'request-4'])
        store.accept(aRequest({ id, dedupeKey: id }), NOW + DAY, null);
      store.setWorking('request-3', null);
      store.finish('request-2', 'answered', NOW);
      store.finish('request-4', 'failed', NOW);
      expect(store.unanswered().map((request) => request.id)).toEqual(['request-1', 'request-3']);
    });

    it('keeps versions in order and knows which request made which', () => {
      store.accept(aRequest(), NOW + DAY, aThread());
      store.accept(aRequest({ id: 'request-2', dedupeKey: 'key-2' }), NOW + DAY, null);
      const first = aReport({ id: 'report-b' });
      const second = aReport({ id: 'report-a', version: 2, parentId: 'report-b' });
      store.saveReport('request-1', 'thread-1', first);
      store.saveReport('request-2', 'thread-1', second);
      expect(store.versions('thread-1')).toEqual([first, second]);
      expect(store.report('report-a')).toEqual({ report: second, threadId: 'thread-1' });
      expect(store.request('request-2')?.reportId).toBe('report-a');
      expect(store.versions('thread-9')).toEqual([]);
      expect(store.report('report-9')).toBeNull();
    });

    it('finds a thread by where it stands, in more than one place, and the first place holds', () => {
      store.accept(aRequest(), NOW + DAY, aThread({ source: { channel: 'C9', message: '9.0' } }));
      store.accept(
        aRequest({ id: 'request-2', dedupeKey: 'key-2', threadId: 'thread-2' }),
        NOW + DAY,
        aThread({ id: 'thread-2' }),
      );
      store.placeThread('thread-1', 'T1', { channel: 'D1', thread: '1.0' }, 'everything');
      store.placeThread('thread-1', 'T1', { channel: 'C9', thread: '9.0' }, 'addressed');
      store.placeThread('thread-2', 'T1', { channel: 'D1', thread: '1.0' }, 'addressed');
      expect(store.thread('thread-1')).toEqual(aThread({ source: { channel: 'C9', message: '9.0' } }));
      expect(store.threadAt('T1', 'D1', '1.0')).toEqual({ threadId: 'thread-1', follows: 'everything' });
      expect(store.threadAt('T1', 'C9', '9.0')).toEqual({ threadId: 'thread-1', follows: 'addressed' });
      expect(store.threadAt('T2', 'D1', '1.0')).toBeNull();
    });

    it('keeps a confirmed fact once, in order, with whatever is in it', () => {
      store.accept(aRequest(), NOW + DAY, aThread());
      for (const fact of ["20% off, code O'HARA; --", 'bis Sonntag', "20% off, code O'HARA; --"])
        store.addFact('thread-1', fact);
      expect(store.facts('thread-1')).toEqual(["20% off, code O'HARA; --", 'bis Sonntag']);
    });

    it('holds things until their time is over', () => {
      store.hold('draft-1', '{"body":"👋🏽"}', NOW + 1_000);
      expect(store.held('draft-1', NOW + 999)).toBe('{"body":"👋🏽"}');
      expect(store.held('draft-1', NOW + 1_000)).toBeNull();
      store.hold('draft-1', 'again', NOW + 5_000);
      store.sweep(NOW + 2_000);
      expect(store.held('draft-1', NOW + 2_000)).toBe('again');
      store.sweep(NOW + 5_000);
      expect(store.held('draft-1', NOW)).toBeNull();
    });

    it('remembers settings by scope', () => {
      store.saveSetting('T1:U1', 'channel', 'sms');
      store.saveSetting('T1:U1', 'channel', 'push');
      expect(store.setting('T1:U1', 'channel')).toBe('push');
      expect(store.setting('T1:U2', 'channel')).toBeNull();
    });

    if (reopen === null) return;
    it('still has everything after it was closed and opened again', async () => {
      store.accept(aRequest(), NOW + DAY, aThread());
      store.saveReport('request-1', 'thread-1', aReport());
      store.addFact('thread-1', '20% off');
      store.placeThread('thread-1', 'T1', { channel: 'C1', thread: '1.0' }, 'everything');
      store = await reopen(store);
      expect(store.unanswered()).toEqual([aRequest({ reportId: 'report-1' })]);
      expect(store.versions('thread-1')).toEqual([aReport()]);
      expect(store.facts('thread-1')).toEqual(['20% off']);
      expect(store.threadAt('T1', 'C1', '1.0')?.threadId).toBe('thread-1');
      expect(store.accept(aRequest({ id: 'request-2' }), NOW + DAY, null)).toBe(false);
    });
  });
}
