import { describe, expect, it } from 'vitest';
import type { Address } from '../../../src/conversation/request.ts';
import { fallbackNote, rungAt, rungsOf } from '../../../src/slack/delivery/ladder.ts';

const NOW = 1_000;
const address = (rest: Partial<Address> = {}): Address => ({
  team: 'T1',
  user: 'U1',
  audience: 'channel',
  channel: 'C1',
  thread: null,
  reply: { url: 'https://hooks.slack.com/x', expiresAt: NOW + 1 },
  follows: 'everything',
  ...rest,
});

describe('rungsOf', () => {
  it.each([
    ['a channel', address(), ['channel', 'ephemeral', 'direct']],
    ['a thread', address({ thread: '1.0' }), ['thread', 'channel', 'ephemeral', 'direct']],
    [
      'a thread, link expired',
      address({ thread: '1.0', reply: { url: 'x', expiresAt: NOW } }),
      ['thread', 'channel', 'direct'],
    ],
    ['a thread, no link', address({ thread: '1.0', reply: null }), ['thread', 'channel', 'direct']],
    ['a person', address({ audience: 'person' }), ['direct', 'ephemeral']],
    ['nowhere', address({ channel: null, reply: null }), ['direct']],
  ])('from %s', (_name, from, expected) => {
    expect(rungsOf(from, NOW)).toEqual(expected);
  });
});

describe('rungAt', () => {
  it.each([
    ['where it was asked for', { channel: 'C1', thread: '1.0', message: '2.0' }, address({ thread: '1.0' }), 'thread'],
    [
      'outside the thread it was asked for in',
      { channel: 'C1', thread: '3.0', message: '3.0' },
      address({ thread: '1.0' }),
      'channel',
    ],
    [
      'in a direct message instead of the channel',
      { channel: 'D1', thread: '3.0', message: '3.0' },
      address(),
      'direct',
    ],
    [
      'in the direct message it was asked for in',
      { channel: 'D1', thread: '1.0', message: '2.0' },
      address({ channel: 'D1', thread: '1.0' }),
      'thread',
    ],
    ['to a person', { channel: 'D1', thread: '3.0', message: '3.0' }, address({ audience: 'person' }), 'direct'],
  ] as const)('%s', (_name, place, from, expected) => {
    expect(rungAt(place, from)).toBe(expected);
  });
});

describe('fallbackNote', () => {
  it('is silent where the answer stands as expected, and says why everywhere else', () => {
    expect(fallbackNote('thread', address({ thread: '1.0' }))).toBeNull();
    expect(fallbackNote('channel', address())).toBeNull();
    expect(fallbackNote('direct', address({ audience: 'person' }))).toBeNull();
    expect(fallbackNote('channel', address({ thread: '1.0' }))).toBe(
      'I could not answer in the thread, so the answer stands here.',
    );
    expect(fallbackNote('ephemeral', address({ audience: 'person' }))).toMatch(
      /^I could not send you a direct message/u,
    );
    expect(fallbackNote('ephemeral', address())).toMatch(/^Only you see this, because I am not in this channel/u);
    expect(fallbackNote('direct', address())).toBeNull();
  });
});
