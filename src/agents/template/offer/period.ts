import { findFigures } from '../../../domain/figure/find-figures.ts';
import type { PhraseBook } from '../../../language/phrases/phrase-file.ts';
import { hasTerm, type Unit } from '../../../language/units/unit.ts';
import type { Offer } from './offer.ts';
import { wordStarts } from './peel.ts';

/** "… a special discount this week": the span that the message gives its offer is the offer's end where the voucher has none. */
export function withPeriod(offer: Offer, units: readonly Unit[], language: string, book: PhraseBook | null): Offer {
  const isDated = findFigures(offer.text, language).some((figure) => DATES.includes(figure.kind));
  if (offer.end !== null || offer.foreign || book === null || isDated) return offer;
  const period = periodIn(units, book);
  return period === null || offer.text.toLowerCase().includes(period.toLowerCase()) ? offer : { ...offer, end: period };
}

const DATES: readonly string[] = ['date', 'weekday', 'time', 'duration'];

function periodIn(units: readonly Unit[], book: PhraseBook): string | null {
  for (const unit of units.filter((one) => hasTerm(one, 'giveaway', 'vague-incentive'))) {
    for (const period of book.offer.periods) {
      const [start] = wordStarts(unit.text, period);
      if (start !== undefined) return unit.text.slice(start, start + period.length);
    }
  }
  return null;
}
