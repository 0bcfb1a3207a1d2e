import type { OfferWords } from '../../../language/phrases/phrase-file.ts';
import type { Offer } from './offer.ts';
import { wordStarts } from './peel.ts';

/** The offer as a noun phrase with all its parts: "10% off your first order when you spend £60 or more with code HELLO10". */
export function offerPhrase(offer: Offer, words: OfferWords): string {
  const minimum = offer.minimum === null ? '' : fill(words.clauses.minimum, { minimum: offer.minimum });
  const code = offer.code === null ? '' : fill(words.clauses.code, { code: offer.code });
  const end = offer.end === null ? '' : fill(words.clauses.until, { end: offer.end });
  return `${offer.head}${minimum}${code}${end}`;
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
 * The offer for a title, as long as fits: the head with minimum and end, the head alone, what stands after its label
 * ("Regular customers: …"), the head up to one of its later conditions. The body says the whole. Null when nothing fits.
 */
export function headline(offer: Offer, words: OfferWords, limit: number): string | null {
  const minimum = offer.minimum === null ? '' : fill(words.clauses.minimum, { minimum: offer.minimum });
  const end = offer.end === null ? '' : fill(words.clauses.until, { end: offer.end });
  const label = /^[^:：]{3,40}[:：]\s*(.{6,})$/u.exec(offer.head)?.[1];
  const whole = [
    `${offer.head}${minimum}${end}`,
    `${offer.head}${minimum}`,
    offer.head,
    ...(label === undefined ? [] : [label]),
  ];
  const fits = whole.find((text) => text.length <= limit) ?? cutAt(label ?? offer.head, words, limit);
  return fits === undefined ? null : capitalised(fits);
}

/** "Free sketch pad with any order over $30 for new followers" → without its last part, or its last two. */
function cutAt(head: string, words: OfferWords, limit: number): string | undefined {
  // A condition with a figure stays with what it limits.
  const starts = words.cut
    .flatMap((word) => [...wordStarts(head, word)])
    .filter((at) => at >= 8 && at <= limit && !/[\d▢]/u.test(head.slice(at)));
  const at = Math.max(-1, ...starts);
  return at < 0 ? undefined : head.slice(0, at).trim();
}

/** With a small first letter where the language writes one inside a sentence: "Free delivery" → "free delivery". */
export function inSentence(text: string, words: OfferWords): string {
  const first = /^\p{L}+/u.exec(text)?.[0] ?? '';
  return words.small.includes(first) ? first.toLowerCase() + text.slice(first.length) : text;
}

export function capitalised(text: string): string {
  const first = /^\p{Ll}/u.exec(text)?.[0];
  // A domain or a template tag keeps its small letter.
  return first === undefined || /^[\w-]+\.[a-z]{2}/u.test(text)
    ? text
    : first.toLocaleUpperCase() + text.slice(first.length);
}

/** Replaces `{name}` in one pass: what is put in is never read again. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{([a-z]+)\}/gu, (whole, name: string) => values[name] ?? whole);
}
