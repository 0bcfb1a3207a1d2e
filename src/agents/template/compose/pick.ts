import type { Angle } from '../../../domain/angle.ts';
import type { Phrase, Situation, Slot } from '../../../language/phrases/phrase-file.ts';
import { placeholdersOf } from '../../../language/phrases.ts';
import { capitalised, fill } from '../offer/say-offer.ts';
import type { Reading } from '../reading/reading.ts';
import { stemsOf } from '../reading/subject.ts';
import { fitted } from './spacing.ts';
import type { Values } from './values.ts';

export interface Wish {
  readonly angle: Angle | null;
  /** Longest that fits; null: any. */
  readonly limit: number | null;
  /** What is said already: a phrase that begins alike or names the shop again is passed over while there is another. */
  readonly said: string;
  /** The shortest that fits instead of the most telling. */
  readonly short: boolean;
  readonly situation?: Situation;
  /** Without a form of address: it was used often enough. */
  readonly plain?: boolean;
}

export interface Picked {
  readonly text: string;
  readonly gloss: string | null;
  readonly phrase: Phrase;
}

/**
 * The first phrase of a slot that fits segment, situation and register, can be filled, and is short enough. Phrases of the
 * wished angle come first; those of another angle never. The book lists the more telling ones first.
 */
export function pick(slot: Slot, reading: Reading, values: Values, wish: Wish): Picked | null {
  const all = candidates(slot, reading, values, wish);
  const unlike = all.filter((one) => !sameStart(one.text, wish.said));
  // Better two sentences that begin alike than an event untold, no step or a placeholder lost.
  const needed = all.filter(
    (one) =>
      slot === 'event' || slot.startsWith('cta') || reading.tokens.some((token) => one.text.includes(token.text)),
  );
  const fitting = unlike.length > 0 ? unlike : needed;
  const fresh = fitting.filter((one) => !namesAgain(one.text, wish.said, values));
  const choice = fresh.length > 0 ? fresh : fitting;
  const [first] = choice;
  if (first === undefined || !wish.short) return first ?? null;
  // A shorter wording may leave out the shop or the goods, never a placeholder, a number or an amount of
  // the original or the form of address.
  const payment = [values['order'], values['amount']].filter((value) => value !== undefined);
  const needs = [...reading.tokens.map((token) => token.text), ...payment].filter((text) => first.text.includes(text));
  const claims = JSON.stringify(first.phrase.claims);
  const whole = choice.filter(
    (one) =>
      one.phrase.register === first.phrase.register &&
      one.phrase.angle === first.phrase.angle &&
      JSON.stringify(one.phrase.claims) === claims &&
      needs.every((text) => one.text.includes(text)),
  );
  return whole.toSorted((a, b) => a.text.length - b.text.length)[0] ?? first;
}

function candidates(slot: Slot, reading: Reading, values: Values, wish: Wish): readonly Picked[] {
  const situation = wish.situation ?? reading.situation;
  const fits = (phrase: Phrase) =>
    phrase.slot === slot &&
    (phrase.segments?.includes(reading.segment) ?? true) &&
    !(slot === 'greeting' && reading.brief.channel === 'whatsapp' && phrase.text.startsWith('{name}')) &&
    (phrase.when?.includes(situation) ?? true) &&
    (phrase.register === undefined || (phrase.register === reading.register && !wish.plain)) &&
    (phrase.angle === undefined || phrase.angle === wish.angle) &&
    placeholdersOf(phrase).every((name) => values[name] !== undefined) &&
    !namesTwice(phrase, values);
  const all = reading.book?.phrases.filter(fits) ?? [];
  const ordered = [
    ...all.filter((phrase) => phrase.angle !== undefined),
    ...all.filter((phrase) => phrase.angle === undefined),
  ];
  return ordered
    .map((phrase) => ({
      phrase,
      text: capitalised(fitted(phrase.text, values, reading.brief.language, reading.book?.words.masculine)),
      gloss: phrase.gloss === undefined ? null : capitalised(fill(phrase.gloss, values)),
    }))
    .filter((one) => wish.limit === null || one.text.length <= wish.limit);
}

/** "Candles from Peat & Pine Candles"; whose cart it is must be said all the same. */
function namesTwice(phrase: Phrase, values: Values): boolean {
  if (phrase.slot === 'event' && phrase.claims?.includes('reader-has-cart') === true) return false;
  const names = placeholdersOf(phrase);
  const goods = ['noun', 'item', 'news'].find((name) => names.includes(name));
  if (!names.includes('shop') || goods === undefined) return false;
  const shop = (values['shop'] ?? '').toLowerCase();
  return stemsOf(values[goods] ?? '').some((stem) => shop.includes(stem));
}

function namesAgain(text: string, said: string, values: Values): boolean {
  const shop = values['shop'];
  return shop !== undefined && text.includes(shop) && said.includes(shop);
}

/** The same first word, if it is a long one: two sentences that both begin with thanks read like a mistake. */
export function sameStart(text: string, said: string): boolean {
  const start = /^[\p{L}\p{M}]{5}|^.{0,12}/u.exec(text.toLowerCase())?.[0] ?? '';
  return said
    .toLowerCase()
    .split(/(?<=[.!?:\n。！？：])\s*/u)
    .some((sentence) => start !== '' && sentence.startsWith(start));
}
