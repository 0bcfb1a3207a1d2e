import type { Figure } from '../../domain/figure/figure.ts';
import { findFigures } from '../../domain/figure/find-figures.ts';
import { type ConceptTerm, findTerms } from '../../language/find-terms.ts';
import type { Ear } from './hear.ts';
import type { Setting } from './setting.ts';

/** Ends and shortages that a text claims and nothing backs. */
export interface Pressure {
  readonly urgency: readonly ConceptTerm[];
  readonly scarcity: readonly ConceptTerm[];
  /** True, since an end is given, and loud all the same: "Hurry", "last chance". What the marketer said is none. */
  readonly haste: readonly ConceptTerm[];
}

/** "Don't miss out" names no end; "while stocks last" is a condition. */
const HARMLESS = new Set(['dont-miss', 'while-stocks-last']);

/** Louder than the date that backs them. */
const LOUD = new Set(['hurry', 'last-chance']);

/** "Hurry" presses and claims nothing; these say that something ends. */
const CLAIMS_AN_END = new Set([
  'limited-time',
  'last-chance',
  'ends-soon',
  'today-only',
  'expiring',
  'one-time',
  'cancellation',
]);

export function namesAnEnd({ concept }: ConceptTerm): boolean {
  return CLAIMS_AN_END.has(concept);
}

/**
 * Urgency is backed by a date, weekday or hour in the text, the voucher or the facts; scarcity only by the marketer's
 * own words in voucher or facts: stock is never known from the text itself.
 */
export function readPressure(figures: readonly Figure[], ear: Ear, setting: Setting): Pressure {
  const { language, voucher, facts } = setting;
  const given = [voucher, ...facts].filter((part) => part !== null).join('\n');
  const hasEnd = [...figures, ...findFigures(given, language)].some(
    (figure) => figure.role === 'deadline' || figure.kind === 'weekday',
  );
  const backs = (list: 'urgency' | 'scarcity') => given !== '' && findTerms(given, language, list).length > 0;
  // "First-time customers only" limits who, not how many.
  const terms = ear('terms').filter(({ concept }) => concept !== 'while-stocks-last' && concept !== 'first-n');
  // "Last Chance Saloon Hot Dills": what is sold may be called anything.
  const names = [setting.product, ...(setting.category ?? [])].join('\n').toLowerCase();
  const heard = (list: 'urgency' | 'scarcity') =>
    ear(list).filter(
      (term) =>
        !HARMLESS.has(term.concept) &&
        !names.includes(term.text.toLowerCase()) &&
        !terms.some((other) => other.start < term.end && term.start < other.end),
    );
  // That something is there again is news, not a shortage.
  // "Yours must be used up by now" ("pasti udah abis") is of the reader's own.
  const ranOut = ear('reader-ran-out');
  const short = heard('scarcity').filter(
    (term) => term.concept !== 'back-in-stock' && !ranOut.some((one) => one.start < term.end && term.start < one.end),
  );
  const isGiven = backs('urgency');
  const urgency = isGiven ? [] : heard('urgency');
  return {
    urgency: hasEnd ? [] : urgency,
    haste: hasEnd ? urgency.filter(({ concept }) => LOUD.has(concept)) : [],
    scarcity: backs('scarcity') ? [] : short,
  };
}
