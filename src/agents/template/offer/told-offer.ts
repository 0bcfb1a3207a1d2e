import type { OfferWords } from '../../../language/phrases/phrase-file.ts';
import type { Offer } from './offer.ts';
import { fill } from './say-offer.ts';

type Told = NonNullable<OfferWords['told']>;

/**
 * The offer as a sentence, where the language says what it comes under first and its verb last: "5만원 이상 구매 시
 * 7,000원 할인" + a code and an end → "5만원 이상 구매 시 7,000원 할인해 드려요(코드 DAM7, 12월 7일까지)". Without its stop.
 * `register`: the form of address. Null: the language has no such sentence, or no verb for how this offer ends.
 */
export function toldOffer(offer: Offer, { told }: OfferWords, register: string): string | null {
  const ending = told?.endings.find(
    ([end, , only]) => offer.head.endsWith(end) && (only === undefined || only === register),
  );
  if (told === undefined || ending === undefined) return null;
  const [end, verb] = ending;
  const { minimum: least } = offer;
  const minimum = least === null || offer.head.includes(told.once) ? '' : fill(told.minimum, { minimum: least });
  const floor = least === null || minimum !== '' ? [] : [fill(told.floor, { minimum: least })];
  const [space, particle] = told.joins.find(([one]) => offer.head.includes(one)) ?? ['', ''];
  const joined = offer.head.replace(space, particle);
  const head = told.priced === undefined ? joined : joined.replace(PRICE_AT_END, told.priced);
  const said = `${minimum}${head.slice(0, head.length - end.length)}${verb}`;
  return inBrackets(said, [...floor, ...partsOf(offer, told)], told);
}

/** The same for a title, the fullest first: "送料無料（3,500円以上、12月6日まで）"; empty where the language has no such sentence. */
export function toldTitles({ head, minimum, end, conditions }: Offer, { told }: OfferWords): readonly string[] {
  if (told === undefined) return [];
  const floor = minimum === null ? [] : [fill(told.floor, { minimum })];
  const last = end === null ? [] : [end];
  return [[...floor, ...conditions, ...last], [...floor, ...last], floor].map((parts) => inBrackets(head, parts, told));
}

/** The space between goods and the price that ends the offer. */
const PRICE_AT_END = /(?<=[\p{L}\p{N})）」])[ \u3000](?=\d[\d,]*円$)/u;

/** What stands behind the sentence: the code, the conditions, the end. */
export function partsOf({ code, conditions, end }: Offer, told: Told): readonly string[] {
  return [...(code === null ? [] : [fill(told.code, { code })]), ...conditions, ...(end === null ? [] : [end])];
}

/** In brackets behind the sentence; behind a bracket, with the language's comma. */
export function inBrackets(said: string, parts: readonly string[], told: Told): string {
  if (parts.length === 0) return said;
  const joined = parts.join(told.joiner);
  return /[)）]$/u.test(said) ? `${said}${told.joiner}${joined}` : `${said}${fill(told.beside, { parts: joined })}`;
}
