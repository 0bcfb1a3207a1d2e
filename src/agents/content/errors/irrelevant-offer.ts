import { licenceSegment } from '../../../domain/segment.ts';
import type { Misfit } from '../../reading/misfit.ts';
import type { Piece } from '../../reading/piece.ts';
import { quote } from '../../reading/quote.ts';
import { isWrongAltogether } from '../../reading/slips.ts';
import type { ErrorRule, Reviewed } from './finding.ts';

const WHY: Readonly<Record<Misfit['kind'], string>> = {
  'first-order': 'is refused to people who have ordered before; name an offer that they can use',
  'for-buyers': 'is an offer for people who have bought; name one for a first order',
  introduction: 'introduces the shop to people who know it; offer them something for regulars',
  'other-goods': 'is on something else than what they wait for; name that, or an offer on it',
  'cheaper-now': 'makes what they just paid for cheaper; offer something that goes with it, or write about its use',
};

/** Makes an offer that does not fit where the reader stands (paper: irrelevant offer). */
export const irrelevantOffer: ErrorRule = (message) => {
  const { misfit } = message.reading.audience;
  if (misfit !== null) return error(misfit.words, WHY[misfit.kind]);
  const promotion = sellsBeforePayment(message);
  return promotion === null
    ? null
    : error(promotion, 'sells before the first order is paid; say that the order waits for payment, and how to pay');
};

function error(words: Piece, why: string): ReturnType<ErrorRule> {
  return { type: 'irrelevant-offer', evidence: words.text, feedback: `${quote(words.text)} ${why}.` };
}

/** So many hints of an offer are what the message is about. */
const SELLS_AND_SELLS = 2;

/** The open payment comes first: other goods and promotions can wait. */
function sellsBeforePayment({ reading, brief }: Reviewed): Piece | null {
  if (licenceSegment(brief.segment) !== 'unpaid-order-buyers') return null;
  // Where the note is wrong altogether, that is the fault, unless it sells and sells.
  if (isWrongAltogether(reading) && reading.substance.vague.length < SELLS_AND_SELLS) return null;
  const reduction = reading.substance.figures.find(
    ({ kind, role, start }) =>
      (role === 'value' && kind === 'money') ||
      (kind === 'percent' && reading.substance.offers.some((offer) => offer.start === start)),
  );
  return reduction ?? reading.substance.vague[0] ?? null;
}
