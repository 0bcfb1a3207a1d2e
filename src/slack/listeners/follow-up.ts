import type { Report } from '../../domain/report.ts';
import type { Desk } from '../desk.ts';
import type { Pressed } from '../intake/pressed.ts';
import type { Receipt } from '../receipt.ts';
import { type Link, noticeMessage } from '../reply/notices.ts';

const FORGOTTEN = 'I no longer have that message. Start again with /crm-rewrite, or with "Improve this message" on it.';

/** The report a button belongs to; the person is told when it is no longer kept. */
export async function withReport<Response>(
  { address }: Pick<Pressed, 'address'>,
  reportId: string,
  desk: Desk,
  receive: (report: Report, threadId: string) => Receipt<Response> | Promise<Receipt<Response>>,
): Promise<Receipt<Response>> {
  const kept = await desk.store.report(reportId);
  if (kept !== null) return receive(kept.report, kept.threadId);
  return { work: () => tell(address, FORGOTTEN, desk) };
}

/** Says a sentence to the person alone, where they are. */
export async function tell(
  address: Pressed['address'],
  sentence: string,
  { outlet }: Pick<Desk, 'outlet'>,
  link: Link | null = null,
): Promise<void> {
  const message = noticeMessage(sentence, link);
  if (address.reply !== null) await outlet.reply(address.reply, message);
  else await outlet.post({ channel: address.user, thread: null }, message);
}

/** "Another angle", "Shorter": the same as the words in the thread, from the version that carries the button. One at a time. */
export async function receiveWords(pressed: Pressed, words: string, desk: Desk): Promise<Receipt> {
  return withReport(pressed, pressed.value, desk, async (report, threadId) => {
    const request = await desk.conversation.accept({
      ask: { kind: 'words', text: words, parentId: report.id },
      address: pressed.address,
      dedupeKey: `${pressed.action}:${report.id}`,
      repeatable: true,
      threadId,
    });
    return request === null ? {} : { work: async () => desk.conversation.work(request) };
  });
}
