import { readFileSync } from 'node:fs';
import { CLOSED, type StandIn } from './stand-in-slack.ts';

/** Something that a person does in Slack. */
export interface Deed {
  readonly kind: 'command' | 'command-without-place' | 'direct-message' | 'follow-up' | 'double-click';
  /** The bot's own name for it: the key under which it is kept once. */
  readonly key: string;
  readonly body: string;
  readonly type: string;
  /** Slack delivers events again until they are acknowledged; all else fails before the person's eyes. */
  readonly isEvent: boolean;
  /** Where the answer goes when no message can be posted. */
  readonly replyLink: string | null;
}

const FORM = 'application/x-www-form-urlencoded';
const TEAM = 'T012AB3C4';
const CHANNEL = 'C0SALES01';
const DIRECT = 'D0MIA0001';
const TEXTS = [
  '--segment lapsing-buyers --voucher "10% off, code BACK10" We miss you! Come back, great deals are waiting for you.',
  '--segment abandoned-cart-buyers Looks like you left something in your cart. Have a look whenever suits!',
  '--segment new-buyers Welcome! Special offer inside, click here now.',
];
const WISHES = ['shorter', 'another angle', 'the discount is 15%', 'friendlier please'];

const fixture = (name: string) => JSON.parse(readFileSync(`test/fixtures/slack/${name}.json`, 'utf8'));

/** Deeds without end, from what stands in Slack. `random` gives numbers from 0 to 1. */
export function createTraffic(slack: StandIn, random: () => number) {
  const pressed = new Set<string>();
  let count = 0;
  const one = <Kind>(of: readonly Kind[]): Kind | undefined => of[Math.floor(random() * of.length)];
  const nextTs = () => `${1_790_000_000 + count}.000100`;

  function command(channel: string): Deed {
    const trigger = `${count}.command`;
    const replyLink = slack.replyLink(`${count}`);
    const body = new URLSearchParams({
      ...(fixture('slash-command') as Record<string, string>),
      channel_id: channel,
      text: one(TEXTS) ?? '',
      trigger_id: trigger,
      response_url: replyLink,
    }).toString();
    const kind = channel === CLOSED ? 'command-without-place' : 'command';
    return { kind, key: `command:${trigger}`, body, type: FORM, isEvent: false, replyLink };
  }

  function message(kind: Deed['kind'], channel: string, text: string, thread: string | null): Deed {
    const ts = nextTs();
    const event = {
      type: 'message',
      channel,
      channel_type: channel === DIRECT ? 'im' : 'channel',
      user: 'U0MIA0001',
      team: TEAM,
      text,
      ts,
      event_ts: ts,
      ...(thread === null ? {} : { thread_ts: thread }),
    };
    const body = JSON.stringify({ ...fixture('event-message'), event_id: `Ev${count}`, event });
    return {
      kind,
      key: `message:${TEAM}:${channel}:${ts}`,
      body,
      type: 'application/json',
      isEvent: true,
      replyLink: null,
    };
  }

  const answers = () => slack.messages.filter(({ thread, blocks }) => thread === null && ENTRY.test(blocks));

  /** A version asked for by menu, once for each answer. */
  function click(): Deed | null {
    const found = one(answers());
    const [, deed, report] = ENTRY.exec(found?.blocks ?? '') ?? [];
    if (found === undefined || report === undefined || pressed.has(report)) return null;
    pressed.add(report);
    const payload = {
      ...fixture('block-actions'),
      trigger_id: `${count}.click`,
      response_url: slack.replyLink(`${count}`),
      channel: { id: found.channel, name: 'sales' },
      container: { type: 'message', message_ts: found.ts, channel_id: found.channel, is_ephemeral: false },
      message: { type: 'message', user: 'U0CRM0BOT', ts: found.ts, text: 'Rewrite' },
      actions: [
        {
          type: 'overflow',
          block_id: 'x',
          action_id: 'crm_more',
          action_ts: nextTs(),
          selected_option: { text: { type: 'plain_text', text: deed }, value: `${deed} ${report}` },
        },
      ],
    };
    const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
    return {
      kind: 'double-click',
      key: `crm_more:${deed}:${report}`,
      body,
      type: FORM,
      isEvent: false,
      replyLink: null,
    };
  }

  function followUp(): Deed | null {
    const root = one(answers());
    return root === undefined ? null : message('follow-up', root.channel, one(WISHES) ?? '', root.ts);
  }

  return function next(): Deed {
    count += 1;
    const dice = random();
    const deed = dice < 0.2 ? followUp() : dice < 0.35 ? click() : null;
    if (deed !== null) return deed;
    if (dice < 0.6) return message('direct-message', DIRECT, one(TEXTS) ?? '', null);
    return command(dice < 0.66 ? CLOSED : CHANNEL);
  };
}

/** An entry of an answer's "⋯" menu that asks for another version, in blocks as JSON: what is wished, and the report's id. */
const ENTRY = /"value":"(shorter|another-angle) ([^"]+)"/u;
