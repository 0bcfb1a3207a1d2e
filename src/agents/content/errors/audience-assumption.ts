import { licenceSegment, type PaperSegment } from '../../../domain/segment.ts';
import type { ReaderClaim } from '../../../guard/licence.ts';
import { speaksOf } from '../../../language/word-classes.ts';
import { isSoft } from '../../reading/licence.ts';
import type { Piece } from '../../reading/piece.ts';
import { quote } from '../../reading/quote.ts';
import type { Reading } from '../../reading/reading.ts';
import { sentencesOf } from '../../reading/sentences.ts';
import type { ErrorRule } from './finding.ts';

/** What each claim takes for granted, as it reads after "presumes". */
const PRESUMES: Readonly<Record<ReaderClaim, string>> = {
  'reader-bought': 'a purchase',
  'reader-ordered-unpaid': 'an open order',
  'reader-has-cart': 'a filled cart',
  'reader-saved-item': 'a saved item',
  'reader-reserved': 'that something is held for the reader',
  'reader-follows': 'that the reader follows the shop',
  'reader-was-away': 'an earlier visit',
  'reader-returns': 'that the reader was here before',
  'reader-loyal': 'a long relationship',
  'reader-member': 'a membership, tier or points',
  'reader-received': 'that the parcel has arrived',
  'reader-likes': 'that the reader likes it',
  'reader-new': 'that the reader is new here',
  'reader-tracked': 'that the shop may watch',
  'reader-birthday': 'a birthday',
  'reader-ran-out': 'that the reader has run out',
  'reader-rated': 'a review or a recommendation',
};

const SAY_INSTEAD: Readonly<Record<PaperSegment, string>> = {
  'potential-new-customers': 'they have never bought, so introduce what is sold',
  'new-buyers': 'they have placed one order, so thank them for that and help with it',
  'lapsing-buyers': 'say only that they bought before, and what is new',
  'abandoned-cart-buyers': 'say only that items are in the cart',
  'unpaid-order-buyers': 'the order is placed and not paid, so say that and how to pay',
  'post-purchase': 'they bought, no more is known: help or ask, do not presume',
  'price-drop': 'say only that the price of a saved item has changed',
  'active-old-followers': 'they follow, nothing says that they bought: give them the news',
  'frequent-buyers': 'say only that they buy often',
  'new-followers': 'they follow and have not bought: welcome them and say what is sold',
  'repeat-buyers': 'say only that they have ordered again',
};

/** Presumes a past that the segment does not have (paper: audience assumption error). Hopes and compliments are no error; they are told as claims. */
export const audienceAssumption: ErrorRule = ({ brief, reading }) => {
  const segment = licenceSegment(brief.segment);
  const first = reading.audience.presumed.find((claim) => !isSoft(claim, segment));
  if (first === undefined) return null;
  const evidence = first.words.text;
  const feedback = `${quote(evidence)} presumes ${PRESUMES[first.claim]}; ${SAY_INSTEAD[segment]}.`;
  return { type: 'audience-assumption-error', evidence, feedback };
};

/** Segments that may not have the goods yet, or never ordered any: there is nothing to praise. */
const HAVE_NOTHING_TO_RATE: ReadonlySet<PaperSegment> = new Set<PaperSegment>([
  'potential-new-customers',
  'new-buyers',
  'new-followers',
  'active-old-followers',
  'abandoned-cart-buyers',
  'unpaid-order-buyers',
]);

/** Stars, asked of people of whom nothing says that they have it, or together with the presumption that they love it. */
export const presumedPraise: ErrorRule = ({ brief, reading }) => {
  const stars = reading.substance.figures.find(({ kind }) => kind === 'rating');
  const segment = licenceSegment(brief.segment);
  if (stars === undefined) return null;
  const hope = reading.audience.presumed.find((claim) => isSoft(claim, segment));
  if (hope === undefined && !(HAVE_NOTHING_TO_RATE.has(segment) && asksForReview(reading, stars))) return null;
  const evidence = hope?.words.text ?? stars.text;
  const feedback = `${quote(evidence)} presumes that they have it and like it; ${SAY_INSTEAD[segment]}.`;
  return { type: 'audience-assumption-error', evidence, feedback };
};

/** "Rated 4.8 stars by customers" is praise of the shop; "rate us with 5 stars" asks for it. */
function asksForReview({ text, setting }: Reading, stars: Piece): boolean {
  const sentence = sentencesOf(text).find(({ start, end }) => stars.start >= start && stars.start < end);
  return sentence !== undefined && !/\d[.,]\d/u.test(stars.text) && speaksOf('review', sentence.text, setting.language);
}
