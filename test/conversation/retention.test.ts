import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startRetention } from '../../src/conversation/retention.ts';
import type { WhatToForget } from '../../src/conversation/state-store.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;

describe('startRetention', () => {
  beforeEach(() => void vi.useFakeTimers({ now: 100 * DAY }));
  afterEach(() => void vi.useRealTimers());

  function retention(days: number | null, fail = false) {
    const forgotten: WhatToForget[] = [];
    const failures: unknown[] = [];
    const store = {
      async forget(what: WhatToForget) {
        forgotten.push(what);
        if (fail) throw new Error('disk full');
        return { threads: 0, requests: 0, versions: 0, settings: 0, installations: 0 };
      },
    };
    const stop = startRetention({ store, days, now: Date.now, reportFailure: (error) => failures.push(error) });
    return { forgotten, failures, stop };
  }

  it('deletes what is too old at the start and every hour, until it is stopped', () => {
    const { forgotten, stop } = retention(90);
    vi.advanceTimersByTime(2 * HOUR);
    stop();
    vi.advanceTimersByTime(HOUR);
    expect(forgotten).toEqual([0, 1, 2].map((hours) => ({ kind: 'older', before: 10 * DAY + hours * HOUR })));
  });

  it('keeps everything when it is told to', () => {
    expect(retention(null).forgotten).toEqual([]);
  });

  it('tells a failure and goes on', async () => {
    const { forgotten, failures, stop } = retention(90, true);
    await vi.advanceTimersByTimeAsync(HOUR);
    stop();
    expect([forgotten.length, failures.length]).toEqual([2, 2]);
  });
});
