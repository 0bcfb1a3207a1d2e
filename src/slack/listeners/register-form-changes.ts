import type { App } from '@slack/bolt';
import type { Desk, DeskAt } from '../desk.ts';
import { FIELD, FORM_ACTION } from '../ids.ts';
import { type Payload, record, string } from '../intake/payload.ts';
import { teamOf } from '../intake/pressed.ts';
import { acknowledgeThenWork, type Receipt } from '../receipt.ts';
import { merchantOptions } from '../reply/merchant-field.ts';
import { noticeMessage } from '../reply/notices.ts';
import { receiveExample, receiveMine, receiveSegmentChosen } from './form-changes.ts';
import { receiveScope } from './settings.ts';

/** What happens inside a form before it is sent: choices that change it, and names looked up while somebody types. */
export function registerFormChanges(app: App, deskAt: DeskAt): void {
  for (const [action, receive] of Object.entries(CHANGES)) {
    app.action(action, async ({ body, ack, client }) => {
      const desk = deskAt(client);
      const payload: Payload = { ...body };
      const user = string(record(payload['user'])['id']);
      await acknowledgeThenWork(
        {
          receive: () => receive(payload, desk),
          acknowledge: () => ack(),
          tell: async (text) => void (await desk.outlet.post({ channel: user, thread: null }, noticeMessage(text))),
        },
        desk,
      );
    });
  }

  app.options(FIELD.merchant, async ({ options, ack, client }) => {
    const asked: Payload = { ...options };
    const known = await deskAt(client).setup.merchants(teamOf(asked));
    await ack({ options: [...merchantOptions(string(asked['value']), known)] });
  });
}

const CHANGES: Readonly<
  Record<(typeof FORM_ACTION)[keyof typeof FORM_ACTION], (body: Payload, desk: Desk) => Promise<Receipt>>
> = {
  [FORM_ACTION.segment]: receiveSegmentChosen,
  [FORM_ACTION.example]: receiveExample,
  [FORM_ACTION.mine]: receiveMine,
  [FORM_ACTION.scope]: receiveScope,
};
