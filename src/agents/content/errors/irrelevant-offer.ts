import { licenceSegment } from '../../../domain/segment.ts';
import { findConcepts } from '../../../language/find-terms.ts';
import type { Piece } from '../../reading/piece.ts';
import { quote } from '../../reading/quote.ts';
import { sentencesOf } from '../../reading/sentences.ts';
import type { ErrorRule, Reviewed } from './finding.ts';

const KNOW_THE_SHOP: ReadonlySet<string> = new Set(['frequent-buyers', 'repeat-buyers', 'lapsing-buyers']);

/** Makes an offer that does not fit where the reader stands (paper: irrelevant offer). */
export const irrelevantOffer: ErrorRule = (message) => {
  const found = firstOrderOffer(message) ?? introduction(message) ?? cheaperNow(message) ?? sellsBeforePayment(message);
  if (found === null) return null;
  const { words, why } = found;
  return { type: 'irrelevant-offer', evidence: words.text, feedback: `${quote(words.text)} ${why}.` };
};

interface Misplaced {
  readonly words: Piece;
  readonly why: string;
}

function firstOrderOffer({ reading, brief }: Reviewed): Misplaced | null {
  const { misfit } = reading.audience;
  if (misfit === null) return null;
  const why =
    licenceSegment(brief.segment) === 'potential-new-customers'
      ? 'is an offer for people who have bought; name one for a first order'
      : 'is refused to people who have ordered before; name an offer that they can use';
  return { words: misfit, why };
}

/** "Never tried our coffee?" with a starter pack, to people who buy all the time. */
function introduction({ reading, brief }: Reviewed): Misplaced | null {
  const newcomer = reading.audience.presumed.find(({ claim }) => claim === 'reader-new');
  if (
    newcomer === undefined ||
    reading.substance.offers.length === 0 ||
    !KNOW_THE_SHOP.has(licenceSegment(brief.segment))
  )
    return null;
  return { words: newcomer.words, why: 'introduces the shop to people who know it; offer them something for regulars' };
}

/** A discount on the very thing that was just bought invites a refund, not a second order. */
function cheaperNow({ reading, brief }: Reviewed): Misplaced | null {
  if (licenceSegment(brief.segment) !== 'post-purchase') return null;
  const reductions = reading.substance.figures.filter(
    (figure) => (figure.kind === 'percent' || figure.kind === 'money') && figure.role !== 'minimum',
  );
  const isForLater = findConcepts(reading.text, brief.language, 'terms').some(
    ({ concept }) => concept === 'next-order',
  );
  if (isForLater) return null;
  for (const sentence of sentencesOf(reading.text)) {
    const within = (piece: Piece) => piece.start >= sentence.start && piece.end <= sentence.end;
    const reduction = reductions.find(within);
    if (reduction !== undefined && (reading.audience.occasion.some(within) || reading.substance.items.some(within))) {
      return {
        words: reduction,
        why: 'makes what they just paid for cheaper; offer something that goes with it, or write about its use',
      };
    }
  }
  return null;
}

/** The open payment comes first: other goods and promotions can wait. */
function sellsBeforePayment({ reading, brief }: Reviewed): Misplaced | null {
  if (licenceSegment(brief.segment) !== 'unpaid-order-buyers') return null;
  // Where the note is wrong altogether, that is the fault.
  if (reading.tone.filter(({ fault }) => fault !== 'hedge').length > 2) return null;
  const promotion = reading.substance.vague[0] ?? null;
  return promotion === null
    ? null
    : {
        words: promotion,
        why: 'sells before the first order is paid; say that the order waits for payment, and how to pay',
      };
}
