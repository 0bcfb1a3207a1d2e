import { licenceSegment, type PaperSegment, type SegmentId } from '../../../domain/segment.ts';
import { quote, quoteWhole } from '../../reading/quote.ts';
import type { Reading } from '../../reading/reading.ts';
import { sentencesOf } from '../../reading/sentences.ts';
import { contentWords } from '../../reading/words.ts';
import type { ErrorRule, Reviewed } from './finding.ts';

/** Speaks of an offer without saying what it is (paper: vague incentive). */
export const vagueIncentive: ErrorRule = (message) => {
  const { brief, reading } = message;
  if (reading.substance.offers.length > 0) return null;
  const evidence = reading.substance.vague[0]?.text ?? reductionWithoutPrice(message);
  if (evidence === null) return null;
  const remedy =
    brief.voucher === null ? 'name the offer, or sell the thing itself' : `say it: ${quoteWhole(brief.voucher.text)}`;
  return {
    type: 'vague-incentive',
    evidence,
    feedback: `${quote(evidence)} promises something without saying what; ${remedy}.`,
  };
};

/** A price that fell is the offer of a price-drop message: without a figure it says nothing. */
function reductionWithoutPrice({ brief, reading }: Reviewed): string | null {
  if (licenceSegment(brief.segment) !== 'price-drop') return null;
  return sentencesOf(reading.text)[0]?.text ?? null;
}

/** Segments whose message is not about an offer: a voucher may stay unsaid. */
const NOT_ABOUT_OFFERS: ReadonlySet<PaperSegment> = new Set<PaperSegment>([
  'abandoned-cart-buyers',
  'unpaid-order-buyers',
  'post-purchase',
  'new-buyers',
]);

export function isAboutOffers(segment: SegmentId): boolean {
  return !NOT_ABOUT_OFFERS.has(licenceSegment(segment));
}

/** Most words of the voucher stand in the text: it is told, in words that we do not know for an offer ("a treat bag with any lead"). */
function tells({ text, setting }: Reading, voucher: string): boolean {
  const stems = (words: string) => new Set(contentWords(words, setting.language).map(({ stem }) => stem));
  const promised = stems(voucher);
  return promised.size > 0 && promised.intersection(stems(text)).size / promised.size >= TOLD;
}

const TOLD = 0.6;

/** The marketer has an offer for these readers and the message keeps it to itself. Where it asks for nothing either, that it gives no reason to act is the greater fault. */
export const untoldVoucher: ErrorRule = ({ brief, reading }) => {
  if (brief.voucher === null || !isAboutOffers(brief.segment)) return null;
  if (reading.substance.offers.length > 0 || tells(reading, brief.voucher.text)) return null;
  const evidence = reading.opening.text;
  return {
    type: reading.action.calls.length === 0 ? 'weak-call-to-action' : 'vague-incentive',
    evidence,
    feedback: `${quote(evidence)} and what follows keep the offer to themselves; say it: ${quoteWhole(brief.voucher.text)}.`,
  };
};
