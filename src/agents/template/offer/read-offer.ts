import type { Figure } from '../../../domain/figure/figure.ts';
import { findFigures } from '../../../domain/figure/find-figures.ts';
import { findTokens } from '../../../domain/token.ts';
import type { OfferWords } from '../../../language/phrases/phrase-file.ts';
import type { Offer, Prices } from './offer.ts';
import { peelCode, peelEnd, peelMinimum } from './peel.ts';
import { splitClauses } from './split-clauses.ts';

/** Stands for a fact that is asked for, in previews. */
const UNKNOWN = /▢+/gu;

/**
 * Takes an offer apart by the words of its language: the head, a minimum, a code, an end; what is none of these stays a
 * condition in its own words. `code`: the coupon code where it is known; `register`: the form of address.
 */
export function readOffer(
  text: string,
  language: string,
  words: OfferWords,
  code: string | null,
  register = '',
): Offer {
  const known = code ?? findTokens(text).find((token) => token.kind === 'code')?.text ?? null;
  const parts: { head: string; minimum: string | null; end: string | null; code: string | null; conditions: string[] } =
    {
      head: '',
      minimum: null,
      end: null,
      code: null,
      conditions: [],
    };
  for (const clause of splitClauses(text.trim(), words)) {
    const afterCode = peelCode(clause, parts.code === null ? known : null, words.code);
    const afterEnd =
      parts.end === null
        ? peelEnd(afterCode.rest, datesIn(afterCode.rest, language), words)
        : { rest: afterCode.rest, part: null };
    const afterMinimum =
      parts.minimum === null
        ? peelMinimum(afterEnd.rest, amountsIn(afterEnd.rest, language), words.minimum, words.orMore)
        : { rest: afterEnd.rest, part: null };
    parts.code ??= afterCode.part;
    parts.end ??= afterEnd.part;
    parts.minimum ??= afterMinimum.part;
    const rest = withoutLeadingVerb(afterMinimum.rest);
    if (rest === '') continue;
    if (parts.head === '') parts.head = rest;
    else parts.conditions.push(rest);
  }
  const head = yours(parts.head === '' ? text.trim() : parts.head, words, register);
  return { ...parts, head, prices: pricesIn(head, language), text: text.trim(), foreign: false };
}

/** "takes 12% off", "for 12% off", left over when a code in front was cut. */
function withoutLeadingVerb(text: string): string {
  return text.replace(/^(?:takes|gives|gets you|for|para|untuk|pour|für)\s+(?=[\d\p{Sc}]|RM|Rp|free|gratis)/iu, '');
}

function datesIn(text: string, language: string): readonly { start: number; end: number }[] {
  return [
    ...findFigures(text, language).filter((figure) => ['date', 'weekday', 'time'].includes(figure.kind)),
    ...unknowns(text),
  ];
}

function amountsIn(text: string, language: string): readonly { start: number; end: number }[] {
  return [
    ...findFigures(text, language).filter(
      (figure) => figure.kind === 'money' || figure.kind === 'quantity' || figure.kind === 'number',
    ),
    ...unknowns(text),
  ];
}

function unknowns(text: string): readonly { start: number; end: number }[] {
  return [...text.matchAll(UNKNOWN)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** The reader's view: "10% off first order" → "10% off your first order". */
function yours(head: string, words: OfferWords, register: string): string {
  let said = head;
  for (const [bare, full, only] of words.yours) {
    if (only !== undefined && only !== register) continue;
    const at = said.toLowerCase().indexOf(bare.toLowerCase());
    if (at >= 0) said = said.slice(0, at) + full + said.slice(at + bare.length);
  }
  return said;
}

function pricesIn(head: string, language: string): Prices | null {
  const figures = findFigures(head, language);
  const money = figures.filter((figure) => figure.kind === 'money');
  const before = money.find((figure) => figure.role === 'old-price') ?? null;
  const now =
    money.find((figure) => figure.role === 'price' && figure !== before) ??
    (before === null ? null : money.find((figure) => figure !== before));
  if (now === null || now === undefined) return null;
  const first = before !== null && before.start < now.start ? before : now;
  const item = itemBefore(head, first);
  return { item: item === '' ? null : item, now: now.text, before: before?.text ?? null };
}

function itemBefore(head: string, price: Figure): string {
  return head
    .slice(0, price.start)
    .replace(/[\s:：–—-]+$|\s(?:now|for|at|ahora|por|a|jadi|kini|jetzt|für)\s*$/giu, '')
    .trim();
}
