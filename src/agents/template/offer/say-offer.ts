import type { OfferWords } from '../../../language/phrases/phrase-file.ts';
import type { Offer } from './offer.ts';
import { wordStarts } from './peel.ts';
import { setOff } from './set-off.ts';

/** The offer as a noun phrase with all its parts: "10% off your first order when you spend £60 or more with code HELLO10". */
export function offerPhrase(offer: Offer, words: OfferWords): string {
  return `${withCode(offer, words)}${endClause(offer, words)}`;
}

function withCode(offer: Offer, words: OfferWords): string {
  const { code, head, conditions } = offer;
  // A longer clause ("order with code HUAT4") may say it.
  if (code === null || [head, ...conditions].some((text) => text.includes(code))) return withMinimum(offer, words);
  const { codeAgain, code: usual } = words.clauses;
  const isSaid = codeAgain !== undefined && wordStarts(head, codeAgain.word).length > 0;
  return `${withMinimum(offer, words)}${fill(isSaid ? codeAgain.text : usual, { code })}`;
}

function endClause(offer: Offer, words: OfferWords): string {
  return offer.end === null ? '' : fill(words.clauses.until, { end: offer.end });
}

/** The same with the conditions beside it, in their order: what stood before the end ("Mondays to Thursdays") still does. */
export function offerWithConditions(offer: Offer, words: OfferWords): string {
  const at = (part: string) => offer.text.indexOf(part.split(' ').slice(-2).join(' '));
  const end = offer.end === null ? -1 : at(offer.end);
  // An end that was said elsewhere comes last.
  const isEarly = (condition: string) => end < 0 || (at(condition) >= 0 && at(condition) < end);
  const beside = (early: boolean) =>
    conditionsBeside({ ...offer, conditions: offer.conditions.filter((one) => isEarly(one) === early) }, words);
  return `${withCode(offer, words)}${beside(true)}${endClause(offer, words)}${beside(false)}`;
}

/** "… when you spend £60 or more"; behind "your first order" shorter: "… of £60 or more". */
function minimumClause(offer: Offer, words: OfferWords): string {
  if (offer.minimum === null) return '';
  const { ordered, minimum } = words.clauses;
  const small = offer.head.toLowerCase();
  const behind = ordered?.words.some((word) => small.endsWith(word)) ?? false;
  const said = { minimum: offer.minimum };
  return fill(setOff(behind ? (ordered?.text ?? minimum) : minimum, said), said);
}

/** "15% 할인(일부 품목 제외) (3만원 이상)" → one bracket with both. */
function withMinimum(offer: Offer, words: OfferWords): string {
  const said = `${offer.head}${minimumClause(offer, words)}`;
  return said.replace(/\)\s?\((?=[^()（）]*\)$)/u, ', ').replace(/）（(?=[^()（）]*）$)/u, '、');
}

/** Conditions that stood beside the offer, behind a comma, stay in its sentence: ", while stocks last, one per order". */
export function conditionsBeside(offer: Offer, words: OfferWords): string {
  return offer.conditions
    .filter((condition) => !isOwnSentence(condition, offer))
    .map((condition) => (/^[(（]/u.test(condition) ? ` ${condition}` : `, ${inSentence(condition, words)}`))
    .join('');
}

/** Conditions that were sentences of their own stay so: "Sale items excluded. T&Cs apply." */
export function conditionSentences(offer: Offer, stop: string): string {
  return offer.conditions
    .filter((condition) => isOwnSentence(condition, offer))
    .map((condition) => `${capitalised(condition)}${/[.!?。！？]$/u.test(condition) ? '' : stop}`)
    .join(' ');
}

function isOwnSentence(condition: string, offer: Offer): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(condition)) return false;
  return /[.;|·•\n]\s*$/u.test(offer.text.slice(0, Math.max(0, offer.text.indexOf(condition))));
}

/**
 * The offer for a title, as long as fits: the head with minimum, cap and end, the head alone, what stands after its label
 * ("Regular customers: …"), the head up to one of its later conditions. The body says the whole. Null when nothing fits.
 * `cap`: the condition that says how much it is at most ("up to £20"), null when there is none.
 */
export function headline(offer: Offer, words: OfferWords, limit: number, cap: string | null = null): string | null {
  const least = withMinimum(offer, words);
  const end = endClause(offer, words);
  // Where clauses are strung with a comma, a condition may stand in the title too: "满300减40，限护肤类".
  const mark = /^[，、]/u.exec(words.clauses.until)?.[0] ?? '';
  const beside = mark === '' ? ', ' : mark;
  const conditions = mark === '' ? '' : offer.conditions.map((one) => `${mark}${one}`).join('');
  // Before "£349 → £289" stands the item, no label.
  const label = /^[^:：]{3,40}[:：]\s*([^→]{6,})$/u.exec(offer.head)?.[1];
  const whole = [
    ...(cap === null ? [] : [`${least}${beside}${cap}${end}`, `${least}${beside}${cap}`]),
    `${least}${end}${conditions}`,
    `${least}${end}`,
    least,
    offer.head,
    ...(label === undefined ? [] : [label]),
  ];
  const fits = whole.find((text) => text.length <= limit) ?? cutAt(label ?? offer.head, words, limit);
  return fits === undefined ? null : capitalised(fits);
}

/** "Free sketch pad with any order over $30 for new followers" → without its last part, or its last two; never inside a bracket. */
function cutAt(head: string, words: OfferWords, limit: number): string | undefined {
  const brackets = [...head.matchAll(/[(（]/gu)].map((bracket) => bracket.index);
  // A condition with a figure stays with what it limits.
  const starts = [...brackets, ...words.cut.flatMap((word) => wordStarts(head, word))].filter(
    (at) => at >= 8 && at <= limit && !/[\d▢]/u.test(head.slice(at)) && !/[(（][^)）]*$/u.test(head.slice(0, at)),
  );
  const at = Math.max(-1, ...starts);
  return at < 0 ? undefined : head.slice(0, at).trim();
}

/** With a small first letter where the language writes one inside a sentence: "Free delivery" → "free delivery". */
export function inSentence(text: string, words: OfferWords): string {
  // "A$4 off" begins with a currency.
  const first = /^\p{L}+(?!\p{L}|\p{Sc})/u.exec(text)?.[0] ?? '';
  return words.small.includes(first) ? first.toLowerCase() + text.slice(first.length) : text;
}

export function capitalised(text: string): string {
  const first = /^\p{Ll}(?!\p{Lu})/u.exec(text)?.[0];
  // A domain, a template tag and an "iPhone" keep their small letter.
  return first === undefined || /^[\w-]+\.[a-z]{2}/u.test(text)
    ? text
    : first.toLocaleUpperCase() + text.slice(first.length);
}

/** Replaces `{name}` in one pass: what is put in is never read again. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  const filled = text.replace(/\{([a-z]+)\}/gu, (whole, name: string) => values[name] ?? whole);
  // "bis 15.12.", "Otterbrook Soap Co." bring their own full stop.
  return filled.replace(/(?<=[^.]\.)\.(?!\.)/gu, '');
}
