import type { Figure } from '../../domain/figure/figure.ts';
import type { Template } from '../../domain/template.ts';

/** Articles ("one", "一") and "reply 1": nothing is claimed by them. */
export function isTrivialCount(figure: Figure): boolean {
  // "The second": which one, not how many.
  if (figure.key.startsWith('quantity:#')) return !/\p{N}/u.test(figure.text);
  if (figure.kind === 'quantity' || figure.kind === 'number') return /^(?:quantity|number):1(?::|$)/u.test(figure.key);
  return (
    figure.kind === 'duration' &&
    !/\p{N}/u.test(figure.text) &&
    /^duration:(?:1|60|1440|10080)minute$|^duration:1[2]?month$/u.test(figure.key)
  );
}

/** A small number in words, which a writer may have got by counting ("two items from your list"). */
export function isSpelledCount(figure: Figure): boolean {
  return figure.kind === 'quantity' && !/\p{N}/u.test(figure.text) && countOf(figure) <= 10;
}

/** True when a text has just as many things in it: that many list lines, or that many prices. */
export function countsUp(figure: Figure, templates: readonly Template[], given: readonly Figure[]): boolean {
  const count = countOf(figure);
  const bullets = templates.some(
    (template) => (template.body.match(/^\s*(?:[-•*–]|\d+[.)])\s/gmu) ?? []).length === count,
  );
  const prices = given.filter((one) => one.kind === 'money' && one.role === 'old-price').length;
  return bullets || prices === count || given.filter((one) => one.kind === 'date').length === count;
}

/** "Take 2 and pay half for the second", where "the second at half price" was given: two are taken to have a second. */
export function isCountOfOrdinal(
  figure: Figure,
  given: readonly Figure[],
  candidate: readonly { readonly figure: Figure }[],
): boolean {
  if (figure.kind !== 'quantity') return false;
  const ordinal = `quantity:#${countOf(figure)}`;
  const isOrdinal = ({ key }: Figure) => key === ordinal;
  return given.some(isOrdinal) && candidate.some((one) => isOrdinal(one.figure));
}

export function countOf(figure: Figure): number {
  return Number(/:(\d+)/u.exec(figure.key)?.[1] ?? Number.NaN);
}
