import { attachmentText, sectionsText } from './attachment-text.ts';
import { fileText } from './file-text.ts';
import { fromMrkdwn } from './from-mrkdwn.ts';
import { fromRichText } from './from-rich-text.ts';
import { type Payload, records, string } from './payload.ts';
import { straightQuotesInCode } from './straight-quotes.ts';

/**
 * The text of any message: rich text first, then `text`, then what other apps put into sections, then attachments (forwarded
 * messages among them), then files. Empty when the message is only a picture, or a file that Slack sends the beginning of.
 */
export function messageText(message: Payload): string {
  const blocks = records(message['blocks']);
  const tries = [
    () =>
      blocks
        .filter(({ type }) => type === 'rich_text')
        .map(fromRichText)
        .join('\n'),
    () => fromMrkdwn(string(message['text'])),
    () => sectionsText(blocks),
    () => allOf(records(message['attachments']).map(attachmentText)),
    () => allOf(records(message['files']).map(fileText)),
  ];
  for (const read of tries) {
    const text = read().trim();
    if (text !== '') return straightQuotesInCode(text);
  }
  return '';
}

function allOf(texts: readonly (string | null)[]): string {
  return texts.filter((text) => text !== null && text !== '').join('\n\n');
}
