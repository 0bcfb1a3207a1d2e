import { capitalised, conditionSentences, conditionsBeside } from '../offer/say-offer.ts';
import { inBrackets, partsOf } from '../offer/told-offer.ts';
import type { Reading } from '../reading/reading.ts';
import { ended, stopOf } from './context.ts';
import { fitted } from './spacing.ts';
import { midSentence } from './values.ts';

interface KnownPrices {
  readonly item: string | null;
  readonly now: string;
  readonly before: string | null;
}

const NO_PRICES = { now: null, before: null };

/** Whether the prices that facts tell are what the message offers. */
function leads({ offer }: Pick<Reading, 'offer'>): boolean {
  return offer === null || offer.prices !== null;
}

/** "Brass lamp: now $49 (was $65)." beside another offer; null when no fact tells it, or the prices are the offer. */
export function besidePrices(reading: Reading): string | null {
  const { facts, subject, book } = reading;
  if (leads(reading) || book === null || facts.now === null || subject.item === null) return null;
  const { single, sentence } = book.offer.price;
  const prices = inSentence({ item: subject.item, now: facts.now, before: facts.before }, reading);
  return capitalised(ended(filled(facts.before === null ? single : sentence, prices, book.code), reading));
}

/** From confirmed facts or a voucher that is a price; null when the price is not known, or one price of an unknown item. */
export function pricesOf(reading: Reading): KnownPrices | null {
  const { offer, subject } = reading;
  // A price told beside another offer is a fact of its own: the offer's code and end are not the price's.
  const facts = leads(reading) ? reading.facts : NO_PRICES;
  const now = facts.now ?? offer?.prices?.now ?? null;
  const item = offer?.prices?.item ?? subject.item;
  const before = facts.before ?? offer?.prices?.before ?? null;
  return now === null || (item === null && before === null) ? null : { item, now, before };
}

function inSentence(prices: KnownPrices, reading: Reading): KnownPrices {
  const item = prices.item?.replace(/^the\s/iu, '') ?? null;
  return { ...prices, item: item === null ? null : midSentence(item, reading) };
}

/** "Meridian 38L carry-on is now $129 (was $159)." */
export function priceSentence(reading: Reading): string | null {
  const prices = pricesOf(reading);
  const { book, offer } = reading;
  if (prices === null || book === null) return null;
  const { single, sentence, title } = book.offer.price;
  const said = filled(
    prices.before === null ? single : prices.item === null ? title : sentence,
    inSentence(prices, reading),
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
  // "…です（12月2日まで）。": what limits the price stands behind its verb.
  if (book.offer.told !== undefined && offer != null)
    return ended(inBrackets(said, partsOf(offer, book.offer.told), book.offer.told), reading);
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
  const known = item === null ? text.replace(ITEM, '') : text;
  return fitted(known, { item: item ?? '', now, before: before ?? '' }, language);
}

/** The place of an item that is not known, with what sets it off: "Now {now}, was {before}: {item}". */
const ITEM = /^\{item\}\s*[:：]?\s*|\s*[:：]\s*\{item\}$/u;
