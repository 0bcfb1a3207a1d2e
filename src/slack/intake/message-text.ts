import { fromMrkdwn } from './from-mrkdwn.ts';
import { fromRichText } from './from-rich-text.ts';
import { type Payload, record, records, string } from './payload.ts';

/**
 * The text of any message: rich text first, then `text`, then what other apps put into sections and attachments. Empty when
 * the message is only a picture or a file.
 */
export function messageText(message: Payload): string {
  const blocks = records(message['blocks']);
  const rich = blocks.filter(({ type }) => type === 'rich_text').map(fromRichText);
  const tries = [
    () => rich.join('\n'),
    () => fromMrkdwn(string(message['text'])),
    () =>
      blocks
        .map(sectionText)
        .filter((text) => text !== '')
        .join('\n\n'),
    () =>
      records(message['attachments'])
        .map(attachmentText)
        .filter((text) => text !== '')
        .join('\n\n'),
  ];
  for (const read of tries) {
    const text = read().trim();
    if (text !== '') return text;
  }
  return '';
}

function sectionText(block: Payload): string {
  if (block['type'] !== 'section' && block['type'] !== 'header') return '';
  return [record(block['text']), ...records(block['fields'])]
    .map(({ text }) => fromMrkdwn(string(text)))
    .join('\n')
    .trim();
}

function attachmentText(attachment: Payload): string {
  const text = string(attachment['text']);
  return fromMrkdwn(text === '' ? string(attachment['fallback']) : text).trim();
}
