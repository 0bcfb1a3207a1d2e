import { expect, it } from 'vitest';
import { buttonValue, textAt } from '../fake-slack.ts';
import { click, signedSlack } from '../signed-slack.ts';

/** node-slack-sdk #1131; sim #7054: a fifth of the forms came too late and the click did nothing. */
it('pain 8: an expired trigger: the person gets a button that opens the form with what they wrote', async () => {
  const { command, interact, slack, idle, app } = await signedSlack();
  slack.refuse['views.open'] = 'expired_trigger_id';
  await command({ text: 'Looks like you left something in your cart.' });
  await idle();
  const offered = slack.of('reply-link').at(-1);
  slack.refuse['views.open'] = () => null;
  await interact('block-actions', click('crm_open_form', buttonValue(offered, 'crm_open_form')));
  await idle();
  expect(JSON.stringify(slack.of('views.open').at(-1))).toContain('Looks like you left something in your cart.');
  await app.stop();
});

it('pain 8: a form opens before anything slow is asked', async () => {
  const { command, slack, idle, app } = await signedSlack();
  await command({ text: '' });
  await idle();
  expect(slack.calls.map(({ method }) => method)).toEqual(['views.open']);
  expect(textAt(slack.of('views.open')[0], 'trigger_id')).not.toBe('');
  await app.stop();
});
