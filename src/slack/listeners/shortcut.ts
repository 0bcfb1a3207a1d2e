import { type Desk, REPLY_LINK_MS } from '../desk.ts';
import { messageText } from '../intake/message-text.ts';
import { type Payload, record, string } from '../intake/payload.ts';
import { teamOf } from '../intake/pressed.ts';
import { draftOfMessage } from '../intake/read-draft.ts';
import type { Receipt } from '../receipt.ts';
import { noticeMessage } from '../reply/notices.ts';
import { openForm } from './form.ts';
import { newForm } from './held-form.ts';

/** "Improve this message" on any message: the form with its text; the answer goes to the person alone unless they say otherwise. */
export async function receiveShortcut(shortcut: Payload, botId: string | undefined, desk: Desk): Promise<Receipt> {
  const message = record(shortcut['message']);
  const channel = string(record(shortcut['channel'])['id']);
  const reply = { url: string(shortcut['response_url']), expiresAt: desk.now() + REPLY_LINK_MS };
  const refuse = (sentence: string) => ({ work: () => desk.outlet.reply(reply, noticeMessage(sentence)) });
  if (botId !== undefined && message['bot_id'] === botId) {
    return refuse(
      'This is an answer of mine. Use its buttons, or reply in its thread: "shorter", "another variant", "the discount is 20%".',
    );
  }
  const text = messageText(message);
  if (text === '')
    return refuse('This message has no text that I could improve. Paste the text into /crm-rewrite instead.');
  const root = string(message['thread_ts']) || string(message['ts']) || string(shortcut['message_ts']);
  const form = newForm({
    draft: draftOfMessage(text),
    address: {
      team: teamOf(shortcut),
      user: string(record(shortcut['user'])['id']),
      audience: 'person',
      channel,
      thread: root,
      reply,
      follows: 'addressed',
    },
    source: { channel, message: root },
    everybody: 'Everybody, in the thread of that message',
  });
  return { work: () => openForm(string(shortcut['trigger_id']), form, desk) };
}
