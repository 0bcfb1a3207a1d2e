import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showProgress } from '../../src/terminal/progress.ts';

describe('showProgress', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('tells a step that lasts, and passes over a quick one', () => {
    const said: string[] = [];
    const progress = showProgress({ err: (text) => void said.push(text) });
    progress.onStep('Reading the message');
    vi.advanceTimersByTime(100);
    progress.onStep('Writing and checking');
    vi.advanceTimersByTime(5000);
    progress.onStep('Scoring');
    progress.done();
    vi.advanceTimersByTime(5000);
    expect(said).toEqual(['Writing and checking …\n']);
  });
});
