import type { StateStore } from '../../src/conversation/state-store.ts';
import type { Check } from '../../src/domain/report.ts';
import { assembleSlack, type SlackParts } from '../../src/slack/assemble-slack.ts';
import { boltLogger } from '../../src/slack/bolt-logger.ts';
import type { Payload } from '../../src/slack/intake/payload.ts';
import { openSqliteState } from '../../src/state/sqlite-state.ts';
import { fakePipeline, type Write } from '../conversation/fakes.ts';
import { aSetup } from '../fixtures/setup.ts';
import { FakeReceiver, fakeSlack, payload, textAt } from './fake-slack.ts';

export const BOT = { botId: 'B0CRM0001', botUserId: 'U0CRM0BOT' };
/** One workspace's token, as `assembleSlack` takes it. */
export const ACCESS = { kind: 'one', botToken: 'xoxb-test', identity: BOT } as const;
export const NOW = 1_780_000_000_000;

export interface SlackWorld {
  readonly store?: StateStore;
  readonly write?: Write;
  readonly check?: SlackParts['check'];
  readonly setup?: SlackParts['setup'];
}

/** The real app with a receiver of ours before it and Slack's Web API as a stub behind it. */
export function aSlack({
  store = openSqliteState(':memory:'),
  write,
  check = () => [] as readonly Check[],
  setup = aSetup(),
}: SlackWorld = {}) {
  const slack = fakeSlack();
  const receiver = new FakeReceiver();
  const failures: unknown[] = [];
  const clock = { now: NOW };
  const { pipeline, runs } = fakePipeline(write);
  let ids = 0;
  const assembled = assembleSlack(
    {
      store,
      pipeline,
      brief: { detectLanguage: () => 'en' },
      setup,
      check,
      reportFailure: (error) => failures.push(error),
      logger: boltLogger({ warn: (text) => failures.push(text), error: (text) => failures.push(text) }),
      fetch: slack.fetch,
      newId: () => {
        ids += 1;
        return `id-${ids}`;
      },
      now: () => clock.now,
    },
    ACCESS,
    receiver,
  );
  /** Delivers, waits until everything is answered, and gives back the acknowledgement. */
  const deliver = async (name: string, changes: Payload = {}) => {
    const acknowledged = await receiver.deliver(payload(name, changes));
    await assembled.idle();
    return acknowledged;
  };
  const press = (action: string, value: string, changes: Payload = {}) => {
    const { actions } = payload('block-actions') as { actions: Payload[] };
    return deliver('block-actions', { ...changes, actions: [{ ...actions[0], action_id: action, value }] });
  };
  /** An entry of the "⋯" menu of an answer. */
  const choose = (deed: string, reportId: string, changes: Payload = {}) => {
    const { actions } = payload('block-actions-overflow') as { actions: Payload[] };
    const selected_option = { text: { type: 'plain_text', text: deed }, value: `${deed} ${reportId}` };
    return deliver('block-actions-overflow', { ...changes, actions: [{ ...actions[0], selected_option }] });
  };
  /** "Ask the team" and then "Post them". */
  const askTeam = async (reportId: string, changes: Payload = {}) => {
    const before = slack.of('views.open').length;
    await choose('ask-team', reportId, changes);
    const opened = slack.of('views.open')[before];
    if (opened === undefined) return undefined;
    const private_metadata = textAt(opened, 'view', 'private_metadata');
    const view = {
      id: `V-${private_metadata}`,
      callback_id: 'crm_ask_team_view',
      private_metadata,
      state: { values: {} },
    };
    await deliver('view-submission', { view });
    return view;
  };
  return { ...assembled, slack, receiver, deliver, press, choose, askTeam, store, runs, failures, clock };
}

/** `/crm-rewrite` with a segment and a message: a first answer stands in the channel, at 1780000001.000001. */
export async function withAnswer(world: SlackWorld = {}) {
  const all = aSlack(world);
  await all.deliver('slash-command', {
    text: '--segment abandoned-cart-buyers Looks like you left something in your cart.',
  });
  const before = all.slack.calls.length;
  return { ...all, since: () => all.slack.calls.slice(before) };
}
