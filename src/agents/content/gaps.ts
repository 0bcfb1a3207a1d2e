import type { Brief } from '../../domain/brief.ts';
import { findFigures } from '../../domain/figure/find-figures.ts';
import type { Review } from '../../domain/report.ts';
import { licenceSegment, type PaperSegment } from '../../domain/segment.ts';
import { wholeText } from '../../domain/template.ts';
import type { PreviewName } from '../../language/question-previews.ts';
import { speaksOf } from '../../language/word-classes.ts';
import { saysHowToPay } from '../reading/payment.ts';
import { namesAnEnd } from '../reading/pressure.ts';
import type { Reading } from '../reading/reading.ts';

/** What is known of a message when it is asked what is missing. */
export interface Questioned {
  readonly brief: Brief;
  readonly review: Review;
  readonly reading: Reading;
}

/** What each segment's message cannot do without, the most useful first (docs/principles.md, principle 10). */
const NEEDS: Readonly<Record<PaperSegment, (message: Questioned) => readonly (PreviewName | null)[]>> = {
  'abandoned-cart-buyers': (m) => [unnamedItem(m), vagueOffer(m), noLink(m, 'cart-link')],
  'unpaid-order-buyers': (m) => [
    noLink(m, 'payment') ?? (m.review.primaryError === 'irrelevant-offer' ? 'payment' : null),
    noAmount(m),
  ],
  'price-drop': (m) => [
    hasPrices(m) && (unnamedItem(m) === null || pricesAnItem(m)) ? null : 'prices',
    noLink(m, 'shop-link'),
  ],
  'lapsing-buyers': (m) => [vagueOffer(m), hasOffer(m) ? null : 'news', noLink(m, 'shop-link')],
  'active-old-followers': (m) => [
    vagueOffer(m),
    hasOffer(m) ? null : m.brief.product === null ? 'news' : 'price',
    noLink(m, 'shop-link'),
  ],
  'potential-new-customers': (m) => [
    vagueOffer(m),
    hasOffer(m) || m.brief.product !== null ? null : 'start',
    noLink(m, 'shop-link'),
  ],
  'new-followers': (m) => [vagueOffer(m), hasOffer(m) ? null : 'start', noLink(m, 'shop-link')],
  'frequent-buyers': (m) => [hasOffer(m) ? null : 'perk', noLink(m, 'shop-link')],
  'new-buyers': (m) => [vagueOffer(m), noLink(m, 'shop-link')],
  'repeat-buyers': (m) => [vagueOffer(m), noLink(m, 'reorder-link')],
  'post-purchase': (m) => [vagueOffer(m), noReview(m)],
};

export function needsOf(message: Questioned): readonly PreviewName[] {
  return NEEDS[licenceSegment(message.brief.segment)](message).filter((need) => need !== null);
}

function hasOffer({ brief, reading }: Questioned): boolean {
  return brief.voucher !== null || reading.substance.offers.length > 0;
}

function hasPrices({ brief, reading }: Questioned): boolean {
  const figures = [...reading.substance.figures, ...findFigures(brief.voucher?.text ?? '', brief.language)];
  return figures.some(({ kind }) => kind === 'money' || kind === 'percent');
}

/** "Kettle K40 now €39, was €55": two prices and more words than lead from one to the other. */
function pricesAnItem({ brief }: Questioned): boolean {
  const voucher = brief.voucher?.text ?? '';
  const prices = findFigures(voucher, brief.language).filter(({ kind }) => kind === 'money');
  return prices.length >= 2 && (prices[0]?.start ?? 0) >= LEAST_NAME;
}

/** Shorter is no name of an item ("from", "now only"). */
const LEAST_NAME = 9;

/** Neither a sum nor a date, nor a placeholder for the sum ({{total}}). Where an end is claimed, that is asked about instead. */
function noAmount({ reading }: Questioned): 'amount-due' | null {
  const isSaid =
    reading.pressure.urgency.some(namesAnEnd) ||
    reading.substance.figures.some(({ kind, role }) => kind === 'money' || role === 'deadline') ||
    reading.tokens.some(({ kind, text }) => kind === 'placeholder' && AMOUNT_NAME.test(text));
  return isSaid ? null : 'amount-due';
}

const AMOUNT_NAME = /amount|total|sum\b|price|balance|importe|monto|valor|jumlah|tagihan|betrag|montant|prix|harga/iu;

function unnamedItem({ brief, reading }: Questioned): 'item' | null {
  return brief.product === null && reading.substance.items.length === 0 && !holdsItem(brief, reading) ? 'item' : null;
}

/** "Hi {{1}}, you forgot {{2}}!": what stands neither in the greeting nor where a link does. */
function holdsItem({ template }: Brief, { tokens }: Reading): boolean {
  const text = wholeText(template);
  return tokens.some(({ text: token }) => {
    const at = text.indexOf(token);
    return NUMBERED.test(token) && at > GREETING && !/[:：]\s*$/u.test(text.slice(0, at));
  });
}

const NUMBERED = /^\{\{\s*\d+\s*\}\}$/u;
/** As long as "Hello there, {{1}}" is before its name. */
const GREETING = 14;

/** A link or a placeholder whose name says that it leads to a review. */
const REVIEW_LINK = /[/{_|][^\s{}]{0,40}(?:review|rate|feedback|ulasan|avalia|bewert|avis|rese[nñ]a|opini)/iu;

/** What was hinted at: how much of a discount, which gift. */
function vagueOffer({ brief, reading }: Questioned): 'offer' | 'gift' | null {
  const [vague] = reading.substance.vague;
  if (brief.voucher !== null || vague === undefined || reading.substance.offers.length > 0) return null;
  return speaksOf('gift', vague.text, brief.language) ? 'gift' : 'offer';
}

/** Asked only where nothing else makes the reader act: an offer in a push opens the shop by itself, one in an e-mail does not. */
function noLink(message: Questioned, link: PreviewName): PreviewName | null {
  const { brief, reading } = message;
  if (link === 'payment') return saysHowToPay(reading) ? null : link;
  if (reading.action.destinations.length > 0) return null;
  return brief.channel === 'email' || !hasOffer(message) ? link : null;
}

function noReview({ review, reading, brief }: Questioned): 'review-link' | null {
  if (REVIEW_LINK.test(wholeText(brief.template))) return null;
  return reading.action.destinations.length === 0 || review.primaryError === 'weak-call-to-action'
    ? 'review-link'
    : null;
}
