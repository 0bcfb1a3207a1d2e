import { capitalised, conditionSentences, conditionsBeside } from '../offer/say-offer.ts';
import type { Reading } from '../reading/reading.ts';
import { ended, stopOf } from './context.ts';
import { fitted } from './spacing.ts';

interface KnownPrices {
  readonly item: string;
  readonly now: string;
  readonly before: string | null;
}

/** From confirmed facts or a voucher that is a price; null when item or price is not known. */
export function pricesOf(reading: Reading): KnownPrices | null {
  const { offer, facts, subject } = reading;
  const now = facts.now ?? offer?.prices?.now ?? null;
  const item = offer?.prices?.item ?? subject.item;
  if (now === null || item === null || item === undefined) return null;
  return { item, now, before: facts.before ?? offer?.prices?.before ?? null };
}

/** "Meridian 38L carry-on is now $129 (was $159)." */
export function priceSentence(reading: Reading): string | null {
  const prices = pricesOf(reading);
  const { book, offer } = reading;
  if (prices === null || book === null) return null;
  const said = filled(
    prices.before === null ? book.offer.price.single : book.offer.price.sentence,
    prices,
    book.code,
  ).replace(/[.。]$/u, '');
  const end =
    offer?.end === null || offer?.end === undefined
      ? ''
      : book.offer.clauses.until.replace('{end}', () => offer.end ?? '');
  const code =
    offer?.code === null || offer?.code === undefined
      ? ''
      : book.offer.clauses.code.replace('{code}', () => offer.code ?? '');
  // Japanese ends the sentence before it gives the date.
  if (/^ja/u.test(book.code) && offer?.end != null) return `${said}${code}。${offer.end}。`;
  const beside = offer === null ? '' : conditionsBeside(offer, book.offer);
  const more = offer === null ? '' : conditionSentences(offer, stopOf(reading));
  return [capitalised(ended(`${said}${code}${end}${beside}`, reading)), more].filter((part) => part !== '').join(' ');
}

/** The first that fits: both prices and the item; the voucher as written; the item and its price. */
export function priceTitle(reading: Reading, limit: number): string | null {
  const prices = pricesOf(reading);
  const { book, offer } = reading;
  if (prices === null || book === null) return null;
  const wordings = [
    prices.before === null ? null : filled(book.offer.price.title, prices, book.code),
    offer?.prices == null ? null : offer.head,
    filled(book.offer.price.single, prices, book.code),
  ];
  return wordings.find((text) => text !== null && text.length <= limit) ?? null;
}

function filled(text: string, { item, now, before }: KnownPrices, language: string): string {
  return fitted(text, { item, now, before: before ?? '' }, language);
}
