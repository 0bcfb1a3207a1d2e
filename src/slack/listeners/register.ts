import type { App, RespondArguments } from '@slack/bolt';
import { type Desk, type DeskAt, REPLY_LINK_MS } from '../desk.ts';
import { type FormResponse, mend } from '../form-response.ts';
import { held } from '../hold.ts';
import { ACTION, COMMAND, EVENT, FIELD, SHORTCUT, VIEW } from '../ids.ts';
import { readHeard } from '../intake/heard.ts';
import { type Payload, record, string } from '../intake/payload.ts';
import { type Pressed, readPressed, teamOf } from '../intake/pressed.ts';
import { acknowledgeThenWork, type Receipt } from '../receipt.ts';
import { noticeMessage } from '../reply/notices.ts';
import { receiveAdjust, receiveAdjusted } from './adjust.ts';
import { receiveVoteWanted } from './ask-team.ts';
import { receiveCancel } from './cancel.ts';
import { receiveCheck } from './check.ts';
import { receiveCheckShortcut } from './check-shortcut.ts';
import { receiveCommand, toPerson } from './command.ts';
import { receiveNo, receiveYes } from './confirm.ts';
import { receiveDetails } from './details.ts';
import { receiveEdit, receiveEdited } from './edit.ts';
import { receiveWords, tell } from './follow-up.ts';
import { openForm, receiveForm } from './form.ts';
import { receiveHeard } from './heard.ts';
import type { HeldForm } from './held-form.ts';
import { receiveNewForm, receiveTryExample } from './home.ts';
import { receiveMore } from './more.ts';
import { receiveFact, receiveQuestion } from './question.ts';
import { registerFormChanges } from './register-form-changes.ts';
import { registerHome } from './register-home.ts';
import { receiveChannelSettings, receiveOpenSettings, receiveSettings } from './settings.ts';
import { receiveShare } from './share.ts';
import { receiveShortcut } from './shortcut.ts';
import { receiveUse } from './use.ts';
import { receiveClosePoll, receiveVote } from './vote.ts';

/** Connects Slack's names with what they do. Nothing is decided here. */
export function registerListeners(app: App, deskAt: DeskAt): void {
  app.command(COMMAND.rewrite, async ({ command, ack, client }) => {
    const desk = deskAt(client);
    const reply = { url: command.response_url, expiresAt: desk.now() + REPLY_LINK_MS };
    await acknowledgeThenWork<RespondArguments>(
      {
        receive: () => receiveCommand(command, desk),
        acknowledge: ack,
        refuse: (text) => toPerson(noticeMessage(text)),
        tell: (text) => desk.outlet.reply(reply, noticeMessage(text)),
      },
      desk,
    );
  });

  for (const [shortcutId, receive] of Object.entries(SHORTCUTS)) {
    app.shortcut(shortcutId, async ({ shortcut, body, ack, context, client }) => {
      const desk = deskAt(client);
      const payload: Payload = { ...body };
      const reply = { url: string(payload['response_url']), expiresAt: desk.now() + REPLY_LINK_MS };
      await acknowledgeThenWork(
        {
          receive: () => receive({ ...shortcut }, context.botId, desk),
          acknowledge: () => ack(),
          tell: (text) => desk.outlet.reply(reply, noticeMessage(text)),
        },
        desk,
      );
    });
  }

  registerFormChanges(app, deskAt);
  registerHome(app, deskAt);

  for (const [action, receive] of Object.entries(BUTTONS)) {
    app.action(action, async ({ body, ack, client }) => {
      const desk = deskAt(client);
      const pressed = readPressed({ ...body }, desk.now() + REPLY_LINK_MS);
      await acknowledgeThenWork(
        {
          receive: () => receive(pressed, desk),
          acknowledge: () => ack(),
          tell: (text) => tell(pressed.address, text, desk),
        },
        desk,
      );
    });
  }

  for (const { view, field, receive } of FORMS) {
    app.view({ callback_id: view, type: 'view_submission' }, async ({ body, ack, client }) => {
      const desk = deskAt(client);
      const payload: Payload = { ...body };
      const person = { team: teamOf(payload), user: string(record(payload['user'])['id']) };
      await acknowledgeThenWork<FormResponse>(
        {
          receive: () => receive(payload, desk),
          acknowledge: (response) => (response === undefined ? ack() : ack(response)),
          ...(field === null ? {} : { refuse: (text: string) => mend(field, text) }),
          tell: async (text) =>
            void (await desk.outlet.post({ channel: person.user, thread: null }, noticeMessage(text))),
        },
        desk,
      );
    });
  }

  for (const event of [EVENT.mention, EVENT.message]) {
    app.event(event, async ({ event, body, context, client }) => {
      const desk = deskAt(client);
      const heard = readHeard({ ...event }, { ...body }, context.botUserId ?? null);
      if (heard === null) return;
      const thread = heard.thread ?? heard.message;
      await acknowledgeThenWork(
        {
          receive: () => receiveHeard(heard, desk),
          acknowledge: async () => {},
          tell: async (text) => void (await desk.outlet.post({ channel: heard.channel, thread }, noticeMessage(text))),
        },
        desk,
      );
    });
  }
}

const SHORTCUTS = {
  [SHORTCUT.improve]: receiveShortcut,
  [SHORTCUT.check]: (shortcut: Payload, _botId: string | undefined, desk: Desk) => receiveCheckShortcut(shortcut, desk),
} as const;

const BUTTONS: Readonly<
  Record<(typeof ACTION)[keyof typeof ACTION], (pressed: Pressed, desk: Desk) => Promise<Receipt>>
> = {
  [ACTION.openForm]: receiveOpenForm,
  [ACTION.answer]: receiveQuestion,
  [ACTION.anotherAngle]: (pressed, desk) => receiveWords(pressed, 'another angle', desk),
  [ACTION.edit]: receiveEdit,
  [ACTION.share]: receiveShare,
  [ACTION.details]: receiveDetails,
  [ACTION.confirmFact]: receiveYes,
  [ACTION.declineFact]: receiveNo,
  [ACTION.newForm]: receiveNewForm,
  [ACTION.tryExample]: receiveTryExample,
  [ACTION.openSettings]: receiveOpenSettings,
  [ACTION.channelSettings]: receiveChannelSettings,
  [ACTION.use]: receiveUse,
  [ACTION.adjust]: receiveAdjust,
  [ACTION.more]: receiveMore,
  [ACTION.cancel]: receiveCancel,
  [ACTION.voteA]: receiveVote('a'),
  [ACTION.voteB]: receiveVote('b'),
  [ACTION.closePoll]: receiveClosePoll,
};

const FORMS = [
  { view: VIEW.form, field: FIELD.body, receive: receiveForm },
  { view: VIEW.answer, field: FIELD.fact, receive: receiveFact },
  { view: VIEW.edit, field: FIELD.body, receive: receiveEdited },
  { view: VIEW.adjust, field: FIELD.angle, receive: receiveAdjusted },
  { view: VIEW.check, field: FIELD.original, receive: receiveCheck },
  { view: VIEW.settings, field: FIELD.shop, receive: receiveSettings },
  // Nothing is typed into it, so there is no field to put a sentence beside.
  { view: VIEW.askTeam, field: null, receive: receiveVoteWanted },
] as const;

async function receiveOpenForm(pressed: Pressed, desk: Desk): Promise<Receipt> {
  const form = await held<HeldForm>(pressed.value, desk);
  if (form === null)
    return {
      work: () => tell(pressed.address, 'That text is no longer kept. Paste it into /crm-rewrite again.', desk),
    };
  // A fresh click brings a fresh link to answer with.
  const address = { ...form.address, reply: pressed.address.reply ?? form.address.reply };
  return { work: () => openForm(pressed.triggerId, { ...form, address }, desk) };
}
