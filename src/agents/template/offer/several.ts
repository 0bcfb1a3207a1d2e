import { findFigures } from '../../../domain/figure/find-figures.ts';
import type { OfferWords } from '../../../language/phrases/phrase-file.ts';
import { wordStarts } from './peel.ts';

/**
 * The offers of a voucher line that holds several: "10% off your next order, code AGAIN10; 20% off gift cards over £50,
 * code GIFT20" → two, each with its own code and conditions. What gives nothing by itself belongs to the offer before it.
 * One entry when there is only one.
 */
export function offersIn(text: string, language: string, words: OfferWords): readonly string[] {
  const offers: string[] = [];
  for (const part of text.split(/\s*(?:;\s|；|\n|\s\+\s)\s*/u).filter((one) => one.trim() !== '')) {
    const last = offers.at(-1);
    if (last === undefined) offers.push(part);
    else if (gives(part, language, words) && gives(last, language, words)) offers.push(part);
    else offers[offers.length - 1] = `${last}, ${part}`;
  }
  return offers;
}

/** An amount or share to be saved, or a thing that is free. */
function gives(part: string, language: string, words: OfferWords): boolean {
  const isValue = findFigures(part, language).some(
    ({ kind, role }) => role === 'value' || (kind === 'percent' && role === 'plain'),
  );
  return isValue || words.given.some((word) => wordStarts(part, word).includes(0));
}
