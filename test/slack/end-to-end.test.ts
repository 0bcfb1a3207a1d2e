import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compose, type Product } from '../../src/compose.ts';
import { parseConfig } from '../../src/config.ts';
import { guard } from '../../src/guard/guard.ts';
import { assembleSlack } from '../../src/slack/assemble-slack.ts';
import { boltLogger } from '../../src/slack/bolt-logger.ts';
import { openSqliteState } from '../../src/state/sqlite-state.ts';
import { ACCESS } from './a-slack.ts';
import { buttonValue, FakeReceiver, fakeSlack, payload } from './fake-slack.ts';

/** The whole product behind the whole app: only Slack itself is a stand-in. */
describe('from a command to versions, with the real pipeline', () => {
  const home = mkdtempSync(join(tmpdir(), 'crm-slack-'));
  const failures: unknown[] = [];
  let services: Product;
  beforeAll(async () => {
    services = await compose(parseConfig({ CRM_HOME: home, HF_HUB_OFFLINE: '1' }), () => {});
  });
  afterAll(async () => {
    await services.close();
    rmSync(home, { recursive: true, force: true });
  });

  it('answers, takes a fact in, goes shorter, checks an edit, and survives a restart', async () => {
    const slack = fakeSlack();
    const store = openSqliteState(join(home, 'state.sqlite'));
    const parts = {
      store,
      pipeline: await services.pipeline('playbook'),
      brief: services.brief,
      setup: services.setup,
      check: (brief: Parameters<typeof guard>[0]['brief'], candidate: { title: string | null; body: string }) =>
        guard({ brief, candidate, references: [], today: services.today() }),
      reportFailure: (error: unknown) => failures.push(error),
      logger: boltLogger({ warn: () => {}, error: () => {} }),
      fetch: slack.fetch,
    };
    const receiver = new FakeReceiver();
    const { idle } = assembleSlack(parts, ACCESS, receiver);
    const deliver = async (name: string, changes: object) => {
      const response = await receiver.deliver(payload(name, { ...changes }));
      await idle();
      return response;
    };

    await deliver('slash-command', {
      text: '--segment abandoned-cart-buyers --merchant "Loom" Special offer inside | Hi {{first_name}}, we have a great deal on what you left in your cart. Have a look whenever suits!',
    });
    const first = slack.of('chat.update').at(-1);
    expect(JSON.stringify(first?.['blocks'])).toContain('{{first_name}}');

    await deliver('event-message', {
      event: { text: 'The discount is 20%, code LOOM20, until 30 November', ts: '1780000010.1' },
    });
    expect(JSON.stringify(slack.of('chat.update').at(-1)?.['blocks'])).toContain('20%');

    const chosen = (value: string) => ({
      type: 'overflow',
      action_id: 'crm_more',
      selected_option: { text: { type: 'plain_text', text: value }, value },
      action_ts: '1',
      block_id: 'b',
    });
    const report = buttonValue(slack.of('chat.update').at(-1), 'crm_edit_and_check');
    const press = (action: string) =>
      deliver('block-actions', {
        actions: [{ type: 'button', action_id: action, value: report, action_ts: '1', block_id: 'b' }],
      });
    await press('crm_edit_and_check');
    const opened = slack.of('views.open').at(-1) as { view: { private_metadata: string } };
    const field = (value: string) => ({ body: { body: { type: 'plain_text_input', value } } });
    const invented = {
      id: 'V1',
      callback_id: 'crm_edit',
      private_metadata: opened.view.private_metadata,
      state: { values: field('Hi {{first_name}}, 50% off and free shipping, today only!') },
    };
    expect(await deliver('view-submission', { view: invented })).toMatchObject({ response_action: 'errors' });

    for (const deed of ['details', 'another-angle', 'shorter'])
      await deliver('block-actions-overflow', { actions: [chosen(`${deed} ${report}`)] });
    expect(failures).toEqual([]);
    expect(await store.unanswered()).toEqual([]);
    await store.close();
  });
});
