import type { Address, Place } from '../../conversation/request.ts';

/** Ways to a person, each less good than the one before. `update` is tried before them, where a message of ours stands already. */
export type Rung = 'thread' | 'channel' | 'ephemeral' | 'direct';

/** The rungs of an address, best first. A direct message is always left, whatever the channel refuses. */
export function rungsOf({ audience, channel, thread, reply }: Address, now: number): readonly Rung[] {
  const link: readonly Rung[] = reply !== null && reply.expiresAt > now ? ['ephemeral'] : [];
  if (audience === 'person') return ['direct', ...link];
  const open: readonly Rung[] = channel === null ? [] : thread === null ? ['channel'] : ['thread', 'channel'];
  return [...open, ...link, 'direct'];
}

/** The rung on which a message of ours stands already. */
export function rungAt(place: Place, { audience, channel, thread }: Address): Rung {
  if (audience === 'person' || (isDirect(place.channel) && place.channel !== channel)) return 'direct';
  return place.thread === thread ? 'thread' : 'channel';
}

/** Channels whose id begins with D are conversations of the bot with one person. */
export function isDirect(channel: string): boolean {
  return channel.startsWith('D');
}

/** Says which rung was taken, and why, when it was not the first; null when the answer stands where it was expected. */
export function fallbackNote(rung: Rung, { audience, thread }: Address): string | null {
  switch (rung) {
    case 'thread':
      return null;
    case 'channel':
      return thread === null ? null : 'I could not answer in the thread, so the answer stands here.';
    case 'ephemeral':
      return audience === 'person'
        ? 'I could not send you a direct message, so the answer is here. Only you see it, and Slack will not keep it.'
        : 'Only you see this, because I am not in this channel, or may not post in it. Invite me to it to get answers in a thread.';
    case 'direct':
      // Its first line says it (`directNote`), with the way back.
      return null;
  }
}
