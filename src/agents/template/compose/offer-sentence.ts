import { capitalised, conditionSentences, inSentence, offerPhrase } from '../offer/say-offer.ts';
import { type Context, ended, stopOf } from './context.ts';
import { pick } from './pick.ts';
import { priceSentence, pricesOf } from './prices.ts';
import { edited, type Said, written } from './said.ts';

/** The whole offer: in the original's own words where they say all of it, else from the voucher, part by part. */
export function offerSentence(context: Context): readonly Said[] {
  const { reading, sorted } = context;
  const { offer, book } = reading;
  const priced = priceSentence(reading);
  const from = sorted.dropped
    .filter((one) => one.unit.kind === 'offer' || one.faults.some((fault) => fault.kind === 'vague'))
    .map((one) => one.unit);
  if (offer === null) return priced === null ? [] : [written('offer', priced, { from, why: 'You confirmed the price.' })];
  if (sorted.offer.length > 0) return sorted.offer.map((one) => edited('offer', one.unit, one.usable ?? one.unit.text, 'Ordinary writing instead of capitals.'));
  if (book === null || offer.foreign) return [written('offer', ended(offer.head, reading), { from })];
  if (priced !== null) return [written('offer', (isSaidByTitle(context) ? fallen(context) : null) ?? priced, { from })];
  return [written('offer', sentences(context), { from })];
}

/** A push whose title has both prices need not give them again. */
function isSaidByTitle({ reading, wish }: Context): boolean {
  const prices = pricesOf(reading);
  const more = reading.offer?.code !== null || reading.offer.end !== null;
  return prices?.before != null && !more && wish.said.includes(prices.now) && wish.said.includes(prices.before);
}

function fallen({ reading, values, anyStart }: Context): string | null {
  return pick('event', reading, { ...values, item: pricesOf(reading)?.item ?? values['item'] ?? '' }, { ...anyStart, situation: 'price-fell' })?.text ?? null;
}

function sentences(context: Context): string {
  const { reading, values, anyStart } = context;
  const { offer, book } = reading;
  if (offer === null || book === null) return '';
  const phrase = offerPhrase(offer, book.offer);
  const framed = isGiven(offer.head) ? pick('offer', reading, { ...values, offer: inSentence(phrase, book.offer) }, { ...anyStart, short: false }) : null;
  const sentence = framed?.text ?? ended(capitalised(phrase), reading);
  const conditions = conditionSentences(offer, stopOf(reading));
  return conditions === '' ? sentence : `${sentence}${stopOf(reading) === '。' ? '' : ' '}${conditions}`;
}

/** "Here is …" reads well before an amount or something free, not before "Regular customers: …" or "Buy 2, get 1". */
function isGiven(head: string): boolean {
  return !/[:：]/u.test(head) && /^(?:[\p{Sc}\d▢]|RM|Rp|S\$|NT\$|HK\$|R\$|free|gratis|envío|descuento|hasta|diskon|potongan|un |una )/iu.test(head);
}
