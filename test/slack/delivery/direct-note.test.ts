import { webApi } from '@slack/bolt';
import { expect, it } from 'vitest';
import { directNote } from '../../../src/slack/delivery/direct-note.ts';
import { line } from '../../../src/slack/reply/rich-text.ts';
import { fakeSlack } from '../fake-slack.ts';

function theNote(channel: string | null, thread: string | null, refuses?: string) {
  const slack = fakeSlack();
  if (refuses !== undefined) slack.refuse['chat.getPermalink'] = refuses;
  return directNote({ channel, thread }, { client: new webApi.WebClient('xoxb', { fetch: slack.fetch }) });
}

it('leads back to the thread that the bot can read and may not post in', async () => {
  const url = 'https://loom.slack.com/archives/C0SALES01/p1780000001000001';
  expect(await theNote('C0SALES01', '1780000001.000001')).toEqual(
    line('You asked me ', { url, label: 'in this thread' }, ', where Slack does not let me post. So I answer here.'),
  );
});

it('names the channel where it is not in', async () => {
  expect(await theNote('C0SALES01', '1780000001.000001', 'channel_not_found')).toEqual(
    line(
      'You asked me in ',
      { channel: 'C0SALES01' },
      '. I cannot answer there, because I am not in it. So I answer here.',
    ),
  );
});

it('says nothing where it was asked in no channel', async () => {
  expect(await theNote(null, null)).toBeNull();
});
