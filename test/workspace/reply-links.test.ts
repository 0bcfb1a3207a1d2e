import { describe, expect, it, vi } from 'vitest';
import { createReplyLinks } from '../../src/workspace/reply-links.ts';

const ORIGIN = { user: 'U1', channel: 'C1', thread: null, message: null, whisper: null };
const WORDS = { channel: 'C1', user: 'U1', thread: null, text: 'psst', blocks: [] };

describe('reply links', () => {
  it('can be used five times', () => {
    const links = createReplyLinks(() => {});
    const id = links.make(ORIGIN);
    expect([1, 2, 3, 4, 5, 6].map(() => links.use(id))).toEqual([ORIGIN, ORIGIN, ORIGIN, ORIGIN, ORIGIN, null]);
    expect(links.use('never made')).toBeNull();
  });

  it('can be used for half an hour', () => {
    const links = createReplyLinks(() => {});
    const id = links.make(ORIGIN);
    const made = Date.now();
    vi.spyOn(Date, 'now').mockReturnValue(made + 30 * 60_000 - 1_000);
    expect(links.use(id)).toEqual(ORIGIN);
    vi.spyOn(Date, 'now').mockReturnValue(made + 30 * 60_000 + 1_000);
    expect(links.use(id)).toBeNull();
  });

  it('keep words for one person, in one channel, that can be replaced and taken back', () => {
    const links = createReplyLinks(() => {});
    const { id } = links.whisper(WORDS);
    expect(links.whispers('U1', 'C1').map(({ text }) => text)).toEqual(['psst']);
    expect(links.whispers('U2', 'C1')).toEqual([]);
    links.replace(id, { text: 'louder', blocks: [] });
    expect(links.whispers('U1', 'C1').map(({ text }) => text)).toEqual(['louder']);
    links.replace(id, null);
    expect(links.whispers('U1', 'C1')).toEqual([]);
  });
});
