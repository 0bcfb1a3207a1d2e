import { licenceSegment, type PaperSegment } from '../../domain/segment.ts';
import { isLicensed, MAY_BE_ASKED, READER_CLAIMS, type ReaderClaim } from '../../guard/licence.ts';
import { type ConceptTerm, findConcepts, findTerms } from '../../language/find-terms.ts';
import { thanks } from '../../language/word-classes.ts';
import type { Ear } from './hear.ts';
import { type HeardClaim, OCCASION } from './licence.ts';
import { type Misfit, readMisfit } from './misfit.ts';
import type { Piece } from './piece.ts';
import type { Setting } from './setting.ts';
import type { Substance } from './substance.ts';

/** What a text takes its reader for, against what the segment allows. */
export interface Audience {
  /** Claims about the reader that neither the segment nor the marketer's own words allow. */
  readonly presumed: readonly HeardClaim[];
  /** Words that say why this reader gets this message ("in your cart", "thanks for following"). */
  readonly occasion: readonly Piece[];
  readonly misfit: Misfit | null;
  /** "We saw you looking": true or not, it is creepy. */
  readonly tracked: Piece | null;
  readonly thanks: Piece | null;
  /** What says of an order both that it is placed and that it is not paid. "Payment pending" says half of it. */
  readonly openOrder: Piece | null;
  /** "If you have already paid, ignore this." */
  readonly alreadyPaid: Piece | null;
}

/** Being watched is a matter of tone (`tracked`), true or not. */
const CLAIMS = READER_CLAIMS.filter((claim) => claim !== 'reader-tracked');

/** These presume that the reader has bought. */
const NEEDS_A_PURCHASE: ReadonlySet<ReaderClaim> = new Set(['reader-received', 'reader-ran-out', 'reader-rated']);

export function readAudience(text: string, ear: Ear, substance: Substance, setting: Setting): Audience {
  const { language } = setting;
  const segment = licenceSegment(setting.segment);
  const heard: readonly HeardClaim[] = [
    ...CLAIMS.flatMap((claim) =>
      ear(claim).map((words) => ({ claim, concept: words.concept, words: inFull(text, words) })),
    ),
    ...saidToBePaid(segment, ear),
  ];
  const courtesies = heard.filter(({ words }) => thanks(words.text, language)).map(({ words }) => words);
  const presumed = presumedOf(heard, { text, ear, substance, setting }).toSorted(
    (a, b) => a.words.start - b.words.start,
  );
  // "Order 12 is placed, not paid."
  const unpaid = segment === 'unpaid-order-buyers' ? ear('state').filter(({ concept }) => concept === 'unpaid') : [];
  const occasion = [
    ...heard.filter(({ claim }) => OCCASION[segment].includes(claim)).map(({ words }) => words),
    ...unpaid,
  ].toSorted((a, b) => a.start - b.start);
  return {
    presumed,
    occasion,
    misfit: readMisfit({ text, language, ear, segment, substance, occasion, courtesies, setting }),
    // "See what you viewed" calls; "I look at you" does not, though "look" alone would.
    tracked:
      ear('reader-tracked').find(
        (words) => !ear('call-to-action').some((call) => call.start <= words.start && overlap(words, call)),
      ) ?? null,
    openOrder: openOrderOf(occasion, ear),
    thanks: ear('reader-bought').find(({ text: words }) => thanks(words, language)) ?? null,
    alreadyPaid: ear('already-paid')[0] ?? null,
  };
}

/** "Welcome to" is quoted with whom it welcomes to. */
function inFull(text: string, words: ConceptTerm): ConceptTerm {
  if (words.concept !== 'welcomed') return words;
  const rest = /^[^.!?,;:。！？，；：\n]{0,40}/u.exec(text.slice(words.end))?.[0].trimEnd() ?? '';
  return { ...words, end: words.end + rest.length, text: `${words.text}${rest}` };
}

/** "We have received your payment", to people who wait to pay: no more than a purchase can be meant. */
function saidToBePaid(segment: PaperSegment, ear: Ear): readonly HeardClaim[] {
  if (segment !== 'unpaid-order-buyers' && segment !== 'abandoned-cart-buyers') return [];
  const courtesies = ear('already-paid');
  return ear('state')
    .filter((words) => words.concept === 'paid' && !courtesies.some((other) => overlap(words, other)))
    .map((words) => ({ claim: 'reader-bought', concept: 'purchased', words }));
}

/** Leaves out what only looks like a claim: a question, a formula ("Dear Valued Customer"), a condition, an invitation to fill the cart. */
function presumedOf(
  heard: readonly HeardClaim[],
  { text, ear, substance, setting }: { text: string; ear: Ear; substance: Substance; setting: Setting },
): readonly HeardClaim[] {
  const segment = licenceSegment(setting.segment);
  const grounds = [setting.voucher, setting.product, ...setting.facts].filter((part) => part !== null).join('\n');
  // Whoever is given points has points.
  const givesPoints = findConcepts(grounds, setting.language, 'giveaway').some(({ concept }) => concept === 'points');
  const isGiven = (claim: ReaderClaim) =>
    (claim === 'reader-member' && givesPoints) || findTerms(grounds, setting.language, claim).length > 0;
  // "Your order is registered" says no more than that they ordered, as long as nothing is said of the payment.
  const isPaid = !ear('state').some(({ concept }) => concept === 'unpaid');
  const isBareOrder = (claim: ReaderClaim) =>
    claim === 'reader-ordered-unpaid' && isPaid && isLicensed(segment, 'reader-bought', 'ordered');
  const isAllowed = ({ claim, concept }: HeardClaim) =>
    isLicensed(segment, claim, concept) || isBareOrder(claim) || isGiven(claim);
  // "How does it fit?" asks nothing of somebody who has it, and presumes an order of everybody else.
  const mayHaveIt = isLicensed(segment, 'reader-bought', 'purchased');
  const isAsked = ({ claim, words }: HeardClaim) =>
    MAY_BE_ASKED.has(claim) &&
    (mayHaveIt || !NEEDS_A_PURCHASE.has(claim)) &&
    /^[^.!。！\n]*[?？]/u.test(text.slice(words.end));
  // "Đơn từ 200.000đ đến 30/11": orders from an amount to a date, and none that came.
  const limits = substance.figures.filter(({ role }) => role === 'minimum' || role === 'deadline');
  const licensed = heard.filter(isAllowed).map(({ words }) => words);
  const formulas = [...ear('officialese'), ...ear('terms')];
  const isHarmless = ({ claim, words }: HeardClaim) =>
    [...licensed, ...formulas, ...limits, ...(claim === 'reader-has-cart' ? ear('call-to-action') : [])].some((other) =>
      overlap(words, other),
    );
  return heard.filter((one) => !isAllowed(one) && !isAsked(one) && !isHarmless(one));
}

function openOrderOf(occasion: readonly Piece[], ear: Ear): Piece | null {
  const unpaid = ear('state').filter(({ concept }) => concept === 'unpaid');
  if (unpaid.length === 0) return null;
  return occasion.find((words) => !unpaid.some(({ start, end }) => start <= words.start && words.end <= end)) ?? null;
}

function overlap(a: Piece, b: Piece): boolean {
  return a.start < b.end && b.start < a.end;
}
