import { expect, it } from 'vitest';
import { signedSlack } from '../signed-slack.ts';

const codes = ['not_in_channel', 'channel_not_found', 'is_archived', 'restricted_action'] as const;

/** bolt-js #963, lockbot #11: invoked in a channel where it may not post, the bot says nothing. */
it.each(codes)('pain 6: %s: the answer comes to the person alone, and says why', async (code) => {
  const { command, slack, idle, app } = await signedSlack();
  slack.refuse['chat.postMessage'] = code;
  await command({ text: '--segment new-buyers Hello' });
  await idle();
  const answers = slack.of('reply-link');
  expect(answers).toHaveLength(2);
  expect(JSON.stringify(answers[1])).toContain(
    'Only you see this, because I am not in this channel, or may not post in it.',
  );
  await app.stop();
});

it('pain 6: with the link refused too, it comes as a direct message, and says why', async () => {
  const { command, slack, idle, app } = await signedSlack();
  slack.refuse['chat.postMessage'] = ({ channel }) => (channel === 'U0MIA0001' ? null : 'channel_not_found');
  slack.refuse['reply-link'] = 'expired_url';
  await command({ text: '--segment new-buyers Hello' });
  await idle();
  expect(slack.of('chat.postMessage').map(({ channel }) => channel)).toEqual(['C0SALES01', 'U0MIA0001']);
  expect(JSON.stringify(slack.of('chat.update'))).toContain('{"type":"channel","channel_id":"C0SALES01"}');
  expect(JSON.stringify(slack.of('chat.update'))).toContain('I cannot answer there, because I am not in it');
  await app.stop();
});
