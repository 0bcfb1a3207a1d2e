import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { signedSlack } from '../signed-slack.ts';

/** openclaw #18796, vercel/eve #223: a bot must be mentioned in every reply; open-swe #2806: a bot butts in. */
describe('pain 4: must be mentioned in every reply, or butts in', () => {
  let world: Awaited<ReturnType<typeof signedSlack>>;
  beforeEach(async () => {
    world = await signedSlack();
    await world.command({ text: '--segment new-buyers Hello' });
    await world.idle();
  });
  afterEach(() => world.app.stop());

  const say = async (text: string, ts: string, rest: object = {}) => {
    await world.event('event-message', { event_id: `Ev${ts}`, event: { text, ts, ...rest } });
    await world.idle();
    return world.runs.length;
  };

  it('follows replies in its own thread without a mention, and stays out of talk between people', async () => {
    expect(await say('shorter', '1780000010.1')).toBe(2);
    for (const [index, text] of [
      'Thanks!',
      'Should we make it shorter before Friday?',
      'Tom, can you check whether it is too long?',
      '<@U0BEN0002> another version from you?',
      'I like the friendly one',
    ].entries())
      expect(await say(text, `1780000011.${index}`)).toBe(2);
    expect(await say('and in Spanish', '1780000012.1')).toBe(3);
  });

  it('in threads that people began hears only what is said to it', async () => {
    const thread_ts = '1770000000.000001';
    const text = '<@U0CRM0BOT> --segment new-buyers Hello';
    await world.event('event-app-mention', { event: { text, thread_ts, ts: '1780000020.1' } });
    await world.idle();
    expect(world.runs).toHaveLength(2);
    expect(await say('shorter', '1780000021.1', { thread_ts })).toBe(2);
    expect(await say('<@U0CRM0BOT> shorter', '1780000022.1', { thread_ts })).toBe(3);
  });

  it('stops following when it is told to, says so once, and still hears what is said to it', async () => {
    expect(await say('stop following', '1780000030.1')).toBe(1);
    await world.event('event-message', {
      event_id: 'Ev0RETRY1',
      event: { text: 'stop following', ts: '1780000030.1' },
    });
    expect(await say('shorter', '1780000031.1')).toBe(1);
    expect(
      world.slack
        .of('chat.postMessage')
        .map(({ text }) => text)
        .slice(1),
    ).toEqual([
      'From now on I read here only what mentions me. The buttons still work, and so does mentioning me with "shorter" or anything else.',
    ]);
    expect(await say('<@U0CRM0BOT> shorter', '1780000032.1')).toBe(2);
    expect(await say('in Spanish', '1780000033.1')).toBe(2);
  });
});
