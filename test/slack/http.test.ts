import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Payload } from '../../src/slack/intake/payload.ts';
import { payload } from './fake-slack.ts';
import { signed, signedSlack } from './signed-slack.ts';

const FORM = 'application/x-www-form-urlencoded';
const command = (text: string) =>
  new URLSearchParams({
    ...(payload('slash-command', { text, trigger_id: `t-${Math.random()}` }) as Record<string, string>),
  }).toString();
const interaction = (body: Payload) => new URLSearchParams({ payload: JSON.stringify(body) }).toString();

describe('signed HTTP', () => {
  let world: Awaited<ReturnType<typeof signedSlack>>;
  beforeEach(async () => {
    world = await signedSlack();
  });
  afterEach(() => world.app.stop());

  it('a command with the right signature is acknowledged empty, and then answered', async () => {
    const response = await world.post(command('--segment new-buyers Hello'), FORM);
    expect([response.status, await response.text()]).toEqual([200, '']);
    await world.idle();
    expect(world.slack.calls.map(({ method }) => method)).toEqual(['chat.postMessage', 'chat.update']);
  });

  it('a wrong command is answered in the acknowledgement', async () => {
    const response = await world.post(command('--segment new-byers Hello'), FORM);
    expect(await response.json()).toMatchObject({
      response_type: 'ephemeral',
      text: 'There is no segment "new-byers"; the nearest is new-buyers, of potential-new-customers, new-buyers, lapsing-buyers, abandoned-cart-buyers, unpaid-order-buyers, post-purchase, price-drop, active-old-followers, frequent-buyers, new-followers, repeat-buyers. Your text is kept: press the button to mend it in the form.',
    });
  });

  it('a shortcut, a button, a form and an event arrive as well', async () => {
    expect((await world.post(interaction(payload('message-shortcut')), FORM)).status).toBe(200);
    expect((await world.post(interaction(payload('block-actions')), FORM)).status).toBe(200);
    const form = await world.post(interaction(payload('view-submission')), FORM);
    expect([form.status, await form.text()]).toEqual([200, '']);
    expect((await world.post(JSON.stringify(payload('event-app-mention')), 'application/json')).status).toBe(200);
    await world.idle();
    expect(world.slack.calls.map(({ method }) => method).toSorted()).toEqual([
      'chat.postMessage',
      'chat.postMessage',
      'chat.update',
      'reply-link',
      'views.open',
    ]);
    expect(world.failures).toEqual([]);
  });

  it.each([
    ['of another secret', (body: string) => signed(body, { secret: 'guessed' })],
    ['six minutes old', (body: string) => signed(body, { at: Math.floor(Date.now() / 1000) - 360 })],
    ['of another body', () => signed('something else')],
    ['missing', () => ({})],
  ])('a signature that is %s is refused with 401, and nothing happens', async (_name, headersFor) => {
    const body = command('--segment new-buyers Hello');
    const response = await world.post(body, FORM, headersFor(body));
    expect(response.status).toBe(401);
    await world.idle();
    expect(world.slack.calls).toEqual([]);
    expect(world.warnings.join()).not.toContain('Hello');
  });

  it('Slack’s question whether the address is ours is answered', async () => {
    const body = JSON.stringify({ type: 'url_verification', challenge: 'abc', token: 'x' });
    const response = await world.post(body, 'application/json');
    expect(await response.json()).toEqual({ challenge: 'abc' });
  });

  it('a retry of an event that was kept is acknowledged and not answered again', async () => {
    const body = JSON.stringify(
      payload('event-app-mention', { event: { text: '<@U0CRM0BOT> --segment new-buyers Hello' } }),
    );
    await world.post(body, 'application/json');
    await world.post(body, 'application/json', {
      ...signed(body),
      'x-slack-retry-num': '1',
      'x-slack-retry-reason': 'http_timeout',
    });
    await world.idle();
    expect(world.runs).toHaveLength(1);
  });
});
