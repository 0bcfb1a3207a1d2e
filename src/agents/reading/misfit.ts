import type { PaperSegment } from '../../domain/segment.ts';
import { speaksOf } from '../../language/word-classes.ts';
import type { Ear } from './hear.ts';
import { otherGoods } from './other-goods.ts';
import type { Piece } from './piece.ts';
import { sentencesOf } from './sentences.ts';
import type { Setting } from './setting.ts';
import type { Substance } from './substance.ts';

/**
 * An offer that does not fit where the reader stands. `first-order`: refused to people who have ordered. `for-buyers`:
 * made to people who have not. `introduction`: a start for people who know the shop. `cheaper-now`: off what they just paid for.
 * `other-goods`: on something else than what they wait for.
 */
export interface Misfit {
  readonly kind: 'first-order' | 'for-buyers' | 'introduction' | 'cheaper-now' | 'other-goods';
  readonly words: Piece;
}

export interface MisfitInput {
  readonly text: string;
  readonly language: string;
  readonly ear: Ear;
  readonly segment: PaperSegment;
  readonly substance: Substance;
  readonly occasion: readonly Piece[];
  /** "Thank you for your first order" is no offer; "15% off your first order" is one. */
  readonly courtesies: readonly Piece[];
  readonly setting: Setting;
}

const HAVE_ORDERED: ReadonlySet<PaperSegment> = new Set<PaperSegment>([
  'new-buyers',
  'lapsing-buyers',
  'post-purchase',
  'frequent-buyers',
  'repeat-buyers',
  'unpaid-order-buyers',
]);
const KNOW_THE_SHOP: ReadonlySet<PaperSegment> = new Set<PaperSegment>([
  'frequent-buyers',
  'repeat-buyers',
  'lapsing-buyers',
]);

/** Null when there is no offer, or when it fits. */
export function readMisfit(input: MisfitInput): Misfit | null {
  const { offers, vague, conditions } = input.substance;
  if (offers.length + vague.length + conditions.length === 0) return null;
  return firstOrder(input) ?? forBuyers(input) ?? introduction(input) ?? cheaperNow(input) ?? onOtherGoods(input);
}

function onOtherGoods({ text, substance, setting }: MisfitInput): Misfit | null {
  const words = otherGoods(text, substance, setting);
  return words === null ? null : { kind: 'other-goods', words };
}

/** "We look forward to your first order" offers nothing: then it is the reader who is taken for a newcomer. */
function firstOrder({ segment, ...input }: MisfitInput): Misfit | null {
  if (!HAVE_ORDERED.has(segment)) return null;
  const words = condition(input, ['new-customers-only']) ?? besideOffer(input, condition(input, ['first-order']));
  return words === null ? null : { kind: 'first-order', words };
}

function besideOffer({ text, substance }: Pick<MisfitInput, 'text' | 'substance'>, words: Piece | null): Piece | null {
  if (words === null || substance.offers.length > 0) return words;
  const sentence = sentencesOf(text).find(({ start, end }) => words.start >= start && words.start < end);
  return substance.vague.some(({ start }) => sentence !== undefined && start >= sentence.start && start < sentence.end)
    ? words
    : null;
}

function forBuyers({ segment, ...input }: MisfitInput): Misfit | null {
  if (segment !== 'potential-new-customers') return null;
  const words = condition(input, ['next-order', 'regulars-only']);
  return words === null ? null : { kind: 'for-buyers', words };
}

/** "Never tried our coffee?" with a starter pack, to people who buy all the time. */
function introduction({ segment, ear, substance }: MisfitInput): Misfit | null {
  const newcomer = ear('reader-new').find(({ concept }) => concept === 'new');
  if (newcomer === undefined || substance.offers.length === 0 || !KNOW_THE_SHOP.has(segment)) return null;
  return { kind: 'introduction', words: newcomer };
}

/** A discount on the very thing that was just bought invites a refund, not a second order. Thanks for a review are no discount. */
function cheaperNow({ text, language, ear, segment, substance, occasion }: MisfitInput): Misfit | null {
  if (segment !== 'post-purchase' || ear('terms').some(({ concept }) => concept === 'next-order')) return null;
  const reductions = substance.figures.filter(
    ({ kind, role }) => role !== 'minimum' && (kind === 'percent' || (kind === 'money' && role !== 'plain')),
  );
  for (const sentence of sentencesOf(text)) {
    const within = (piece: Piece) => piece.start >= sentence.start && piece.end <= sentence.end;
    const words = reductions.find(within);
    if (
      words !== undefined &&
      !speaksOf('review', sentence.text, language) &&
      (occasion.some(within) || substance.items.some(within))
    )
      return { kind: 'cheaper-now', words };
  }
  return null;
}

function condition(
  { text, language, ear, courtesies }: Pick<MisfitInput, 'text' | 'language' | 'ear' | 'courtesies'>,
  concepts: readonly string[],
): Piece | null {
  const isCourtesy = (term: Piece) => courtesies.some((words) => words.start < term.end && term.start < words.end);
  // "Refer a friend: $20 after their first order" is a condition on the friend; "for new friends" is one itself.
  const besides = withoutTerms(text, ear('terms'));
  const isOfOthers = (term: Piece) =>
    sentencesOf(text).some(
      ({ start, end }) =>
        term.start >= start && term.start < end && speaksOf('others', besides.slice(start, end), language),
    );
  return ear('terms').find((term) => concepts.includes(term.concept) && !isCourtesy(term) && !isOfOthers(term)) ?? null;
}

/** The same text with spaces where the terms are. */
function withoutTerms(text: string, terms: readonly Piece[]): string {
  return terms.reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text);
}
