import { fromMrkdwn } from './from-mrkdwn.ts';
import { fromRichText } from './from-rich-text.ts';
import { type Payload, record, records, string } from './payload.ts';

/**
 * What an attachment says: a forwarded message as it was written (`message_blocks`, one entry a message), else the blocks of
 * the app that made it, else its text, else its fallback. https://docs.slack.dev/messaging/formatting-message-text (attachments)
 */
export function attachmentText(attachment: Payload): string {
  const forwarded = records(attachment['message_blocks']).flatMap((one) => records(record(one['message'])['blocks']));
  return (
    blocksText(forwarded) ||
    blocksText(records(attachment['blocks'])) ||
    fromMrkdwn(string(attachment['text']) || string(attachment['fallback'])).trim()
  );
}

/** Rich text as it was typed; where there is none, what sections and headings say. */
export function blocksText(blocks: readonly Payload[]): string {
  const rich = blocks.filter(({ type }) => type === 'rich_text').map(fromRichText);
  return rich.join('\n').trim() || sectionsText(blocks);
}

export function sectionsText(blocks: readonly Payload[]): string {
  return blocks
    .map(sectionText)
    .filter((text) => text !== '')
    .join('\n\n');
}

function sectionText(block: Payload): string {
  if (block['type'] !== 'section' && block['type'] !== 'header') return '';
  return [record(block['text']), ...records(block['fields'])]
    .map(({ text }) => fromMrkdwn(string(text)))
    .join('\n')
    .trim();
}
