import { expect, it } from 'vitest';
import { aSetup } from '../../fixtures/setup.ts';
import { textAt } from '../fake-slack.ts';
import { click, signedSlack } from '../signed-slack.ts';

/** bolt-js #1816, bolt-python #873: Slack takes no slash command in a thread. */
it('pain 5: no slash commands in threads: every follow-up is a button there, and a message in a thread has its shortcut', async () => {
  const { command, interact, slack, idle, runs, app } = await signedSlack({
    setup: aSetup({ model: { names: ['gpt-4.1'], host: 'llm.example.com' } }),
  });
  await command({ text: '--segment new-buyers Hello' });
  await idle();
  const inThread = { container: { thread_ts: '1780000001.000001', message_ts: '1780000001.000009' } };
  await interact('block-actions', { ...inThread, ...click('crm_adjust', 'report-1') });
  await idle();
  const opened = slack.of('views.open').at(-1);
  for (const label of [
    'Another angle',
    'Length',
    'Tone',
    'Language',
    'Emoji',
    'Mention',
    'In your own words',
    'Or only compare',
  ])
    expect(JSON.stringify(opened)).toContain(label);
  const selected = { language: { language: { selected_option: { value: 'in Spanish' } } } };
  const private_metadata = textAt(opened, 'view', 'private_metadata');
  await interact('view-submission', {
    view: { id: 'V5', callback_id: 'crm_adjust_view', private_metadata, state: { values: selected } },
  });
  await idle();
  expect(runs[1]?.brief.instruction).toBe('in Spanish');
  expect(slack.of('chat.postMessage').at(-1)).toMatchObject({ thread_ts: '1780000001.000001' });

  await interact('message-shortcut', { message: { thread_ts: '1770000000.000001' } });
  await idle();
  expect(textAt(slack.of('views.open').at(-1), 'view', 'callback_id')).toBe('crm_form');
  await app.stop();
});
