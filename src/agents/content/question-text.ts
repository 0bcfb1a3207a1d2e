import type { Claim } from '../../domain/report.ts';
import { licenceSegment } from '../../domain/segment.ts';
import type { PreviewName } from '../../language/question-previews.ts';
import { namesAnEnd } from '../reading/pressure.ts';
import { quote, quoteWhole } from '../reading/quote.ts';
import { readersOf } from '../reading/readers.ts';
import type { Questioned } from './gaps.ts';

/** The question in words that can be answered in one line; where something was claimed, it quotes the claim. */
const TEXTS: Readonly<Record<PreviewName, (message: Questioned) => string>> = {
  item: () => 'Which item is it? A name or a placeholder for it will do.',
  prices: ({ brief, reading }) => {
    if (brief.product !== null) return `What are the old and the new price of ${brief.product}?`;
    return reading.substance.items.length > 0
      ? 'What are its old and its new price?'
      : 'Which item is it, and what are its old and its new price?';
  },
  price: ({ brief }) => `What does ${brief.product ?? 'it'} cost?`,
  gift: ({ brief }) => {
    if (brief.voucher !== null) return `What is the gift in ${quoteWhole(brief.voucher.text)}?`;
    return licenceSegment(brief.segment) === 'post-purchase'
      ? 'What is the gift, and does every honest review earn it?'
      : 'What is the gift, and from which order value does it come?';
  },
  offer: ({ reading }) =>
    `What exactly is ${quote(reading.substance.vague[0]?.text ?? reading.opening.text)}: how much, and from which order value?`,
  deadline: (message) => deadlineText(message),
  'pay-by': (message) => deadlineText(message),
  stock: (message) => `Is it true that ${claimOf(message, 'scarcity') ?? 'stock is low'}? How many are left?`,
  payment: () => 'How can they pay: a link, or the methods?',
  'amount-due': () => 'How much is due, and is there a real deadline?',
  news: ({ brief }) => `What is new for ${readersOf(brief.segment)}? One item with its price, or an offer, is enough.`,
  perk: ({ brief, reading }) => {
    const [vague] = reading.substance.vague;
    const readers = readersOf(brief.segment);
    return vague === undefined
      ? `What do ${readers} get that others do not?`
      : `What exactly is ${quote(vague.text)}: what do ${readers} get that others do not?`;
  },
  'usable-offer': ({ brief, reading }) => {
    const refused = reading.audience.misfit?.words;
    if (reading.audience.misfit?.kind === 'other-goods')
      return `Is there an offer on ${brief.product ?? 'the item itself'}?`;
    return `${refused === undefined ? 'This' : quote(refused.text)} is not for ${readersOf(brief.segment)}. Which offer can they use?`;
  },
  'related-offer': ({ brief }) =>
    `Is there an offer on something that goes with ${brief.product ?? 'what they bought'}?`,
  'cart-link': () => 'Where should the message lead? The cart link, or a placeholder for it.',
  'shop-link': () => 'Where should the message lead? A link or a placeholder for it.',
  'reorder-link': () => 'Where can they order again? A link or a placeholder for it.',
  'review-link': () => 'What should they do next, and where? The link to the review page or to the guide.',
  start: () => 'Where should newcomers start: one item with its price, or an offer for them?',
  membership: ({ reading }) =>
    `Is ${quote(reading.audience.presumed[0]?.words.text ?? '')} on record for these readers?`,
};

export function questionText(id: PreviewName, message: Questioned): string {
  return TEXTS[id](message);
}

function deadlineText({ review, reading }: Questioned): string {
  const past = review.claims.find(({ kind }) => kind === 'stale-date')?.text;
  if (past !== undefined) {
    const isEnd = reading.substance.figures.some(({ role, text }) => role === 'deadline' && text === past);
    return `${quote(past)} has passed. ${isEnd ? 'Until when is the offer valid now?' : 'Which date should it be?'}`;
  }
  const end = reading.pressure.urgency.find(namesAnEnd);
  if (end?.concept === 'cancellation') return 'Will the order really be cancelled, and by when must it be paid?';
  if (end !== undefined) return `Is it really ${quote(end.text)}? Until when exactly?`;
  const haste = reading.pressure.urgency[0];
  return haste === undefined
    ? 'Until when is the offer valid?'
    : `Is there a date behind ${quote(haste.text)}? Until when is it valid?`;
}

function claimOf({ review }: Questioned, kind: Claim['kind']): string | null {
  const claim = review.claims.find((one) => one.kind === kind);
  return claim === undefined ? null : quote(claim.text);
}
