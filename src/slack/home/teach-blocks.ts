import type { types } from '@slack/bolt';
import { EXAMPLE_DRAFT, EXAMPLE_REWRITE } from '../example-draft.ts';
import { context } from '../reply/plain.ts';
import { copyable, line, list, quote } from '../reply/rich-text.ts';

/** The first visit: what the bot is for, by one example, and how to begin. */
export function teachBlocks(): readonly types.KnownBlock[] {
  const { title, body, voucher, product } = EXAMPLE_DRAFT;
  return [
    line({ bold: 'I rewrite customer messages that did badly, and promise nothing that you did not.' }),
    line('You have a message to people who bought before and stopped coming:'),
    quote(`${title ?? ''}\n${body}`),
    line(
      `It hides what you have: ${voucher ?? ''}, and the ${product ?? ''}. You tell me both, and I give you this to send:`,
    ),
    copyable('Title', EXAMPLE_REWRITE.title),
    copyable('Body', EXAMPLE_REWRITE.body),
    context('The shop and the message are made up. Every figure in the new text is one that you gave.'),
    list([
      'Type /crm-rewrite in any channel.',
      'Or choose “Improve this message” in the menu of any message.',
      'Is it a colleague’s new text? “Check this copy” in the same menu says what it promises too much or leaves out.',
    ]),
  ];
}
