import { ACTION } from '../ids.ts';
import type { Message } from './message.ts';
import { button, fallbackText } from './plain.ts';
import { readAloud } from './read-aloud.ts';
import { line, list } from './rich-text.ts';

export interface Link {
  readonly url: string;
  readonly label: string;
}

/** One sentence or two, nothing to press; a link behind them where there is one to follow. */
export function noticeMessage(text: string, link: Link | null = null): Message {
  if (link === null) return { text: fallbackText(text), blocks: [line(text)], whole: [] };
  return { text: `${fallbackText(text)} <${link.url}|${link.label}>`, blocks: [line(text, ' ', link)], whole: [] };
}

/** A claim that somebody asked for and nobody has confirmed. */
export function confirmMessage(fact: string, heldId: string): Message {
  const text = `I only say what is true, so tell me first: is this right? “${fact}”`;
  return {
    text: fallbackText(text),
    blocks: [
      line({ bold: 'Is this true? ' }, `“${fact}”`),
      line('I only say what is true. With a yes it becomes a fact of this message.'),
      {
        type: 'actions',
        elements: [
          button('Yes, it is true', ACTION.confirmFact, heldId, 'primary'),
          button('No, leave it out', ACTION.declineFact, heldId),
        ],
      },
    ],
    whole: [],
  };
}

/** A form cannot be opened without a fresh click; this is the click. `draftId` keeps what was understood. */
export function openFormMessage(text: string, draftId: string): Message {
  return {
    text: fallbackText(text),
    blocks: [line(text), { type: 'actions', elements: [button('Open the form', ACTION.openForm, draftId, 'primary')] }],
    whole: [],
  };
}

const HELP_BLOCKS = [
  line('I rewrite a customer message that did badly, and I promise nothing that you did not.'),
  line({ bold: 'To begin' }),
  list([
    '/crm-rewrite – opens a form, with an example to try',
    '/crm-rewrite <your message> – opens the form with your message in it',
    '/crm-rewrite --segment abandoned-cart-buyers --voucher "RM3 off, min spend RM15" --channel push Title | Body – answers at once',
    '“Improve this message” in the menu of any message – answers only to you',
    '“Check this copy” in the same menu – says what a new text promises too much or leaves out',
  ]),
  line({ bold: 'Then' }),
  list([
    'Buttons under each answer; more behind ⋯',
    'Replies in its thread: “another angle”, “shorter”, “calmer”, “without emoji”, “the discount is 20%”, “mention free shipping”, “compare with version 2”, “start over”, “stop following”; where a language model is connected, also “warmer”, “in Spanish”',
    '/crm-rewrite settings – shop name, tone, words to avoid and to keep; for you, this channel or everybody',
  ]),
  line(
    'A first line, an empty line and more are read as title and body. Other flags: --merchant, --category, --product, --language.',
  ),
];

/** What `/crm-rewrite help` says. */
export const HELP: Message = { text: readAloud(HELP_BLOCKS), blocks: HELP_BLOCKS, whole: [] };
