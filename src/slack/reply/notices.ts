import { ACTION } from '../ids.ts';
import type { Message } from './message.ts';
import { button, fallbackText } from './plain.ts';
import { line, list } from './rich-text.ts';

/** One sentence or two, nothing to press. */
export function noticeMessage(text: string): Message {
  return { text: fallbackText(text), blocks: [line(text)], whole: [] };
}

/** Says that work has begun; the answer takes its place. */
export const PROGRESS: Message = noticeMessage('Reading your message and writing a better one…');

/** The same where nothing can take its place, because only the person sees it. */
export const PRIVATE_PROGRESS: Message = noticeMessage(
  'Reading your message and writing a better one. The answer comes here, only to you.',
);

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

/** What `/crm-rewrite help` says. */
export const HELP: Message = {
  text: 'I rewrite a customer message that did badly, and I promise nothing that you did not. Type /crm-rewrite to begin.',
  blocks: [
    line('I rewrite a customer message that did badly, and I promise nothing that you did not.'),
    list([
      '/crm-rewrite – opens a form',
      '/crm-rewrite <your message> – opens the form with your message in it',
      '/crm-rewrite --segment abandoned-cart-buyers --voucher "RM3 off, min spend RM15" --channel push Title | Body – answers at once',
      '"Improve this message" in the menu of any message – answers only to you',
      'In the thread of an answer: "another variant", "shorter", "in Spanish", "the discount is 20%", "mention free shipping"',
    ]),
    line(
      'A first line, an empty line and more are read as title and body. Other flags: --merchant, --category, --product, --language.',
    ),
  ],
  whole: [],
};
