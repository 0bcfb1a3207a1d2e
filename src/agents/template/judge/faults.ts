import { JUST_BOUGHT } from '../../../domain/bought-before.ts';
import type { Brief } from '../../../domain/brief.ts';
import { findFigures } from '../../../domain/figure/find-figures.ts';
import { rememberedOf } from '../../../domain/remembered.ts';
import { wholeText } from '../../../domain/template.ts';
import type { LexiconList } from '../../../language/lexicon-lists.ts';
import { namelessGifts } from '../../../language/nameless-gift.ts';
import type { Unit } from '../../../language/units/unit.ts';
import { isShouted } from '../finish/calm.ts';
import type { Reading } from '../reading/reading.ts';
import { CARE } from './care.ts';
import { type Fault, type FaultKind, faultAt, whole } from './fault.ts';
import { isGiven } from './is-given.ts';
import { loud } from './loud.ts';
import { outOfPlace } from './out-of-place.ts';
import { presumed } from './presumed.ts';

const BY_LIST: readonly [LexiconList, FaultKind][] = [
  ['scarcity', 'scarcity'],
  ['guarantee', 'guarantee'],
  ['vague-incentive', 'vague'],
  ['guilt', 'guilt'],
  ['slang', 'slang'],
  ['officialese', 'officialese'],
  ['blame', 'blame'],
  ['clickbait', 'clickbait'],
  ['hedge', 'hedge'],
];

/** That something is available again is news, and "while stocks last" a condition; neither is pressure. */
const NO_PRESSURE: ReadonlySet<string> = new Set(['back-in-stock', 'while-stocks-last']);

/** Everything in a unit that may not be sent as it is. An opt-out is never at fault. */
export function faultsOf(unit: Unit, reading: Reading): readonly Fault[] {
  return finderFor(reading)(unit);
}

const finderFor = rememberedOf((reading: Reading) => rememberedOf((unit: Unit) => find(unit, reading)));

/** So many characters stand between a term and its figure at most. */
const BESIDE = 12;

function find(unit: Unit, reading: Reading): readonly Fault[] {
  if (unit.kind === 'opt-out') return [];
  // "Hi boss," is how a Malaysian shop speaks; a greeting is no place to correct it.
  const local = unit.kind === 'greeting' && reading.brief.language.endsWith('-MY');
  const named = unit.kind === 'brand-prefix' && reading.shop !== null && unit.text.includes(reading.shop);
  if (local || unit.kind === 'brand-prefix') return !named && isShouted(unit.text) ? [whole('shouting', unit)] : [];
  const listed = (list: LexiconList, kind: FaultKind) =>
    (unit.terms.get(list) ?? [])
      .filter((term) => !NO_PRESSURE.has(term.concept) && !isGiven(term.text, list, reading))
      .filter((term) => list !== 'blame' || !(onlySaysUnpaid(term, unit, reading) || isAdvice(unit, reading)))
      .map((term) => faultAt(kind, term.text, term.start));
  // "Deine Leute von Filzwerk": who signs may call themselves what they like.
  const signed = unit.kind === 'sign-off' && reading.body.findLast((one) => one.kind === 'sign-off') === unit;
  // "Guten Tag", "have a nice day": courtesy is no hedge where courtesy belongs.
  const courteous = unit.kind === 'greeting' || unit.kind === 'sign-off';
  // "5 year frame guarantee" names its term: a fact, not a boast.
  const isTerm = ({ kind, start, end }: Fault) =>
    kind === 'guarantee' &&
    unit.figures.some(
      (figure) =>
        figure.kind === 'duration' &&
        (unit.text.length <= 60 || (figure.start <= end + BESIDE && start <= figure.end + BESIDE)),
    );
  return [
    ...presumed(unit, reading),
    ...(unit.terms.has('urgency') && !hasDeadline(reading.brief) ? listed('urgency', 'urgency') : []),
    ...BY_LIST.flatMap(([list, kind]) =>
      (courteous && kind === 'hedge') || (signed && kind === 'slang')
        ? []
        : listed(list, kind).filter((fault) => !isTerm(fault)),
    ),
    ...nameless(unit, reading),
    ...loud(unit, reading),
    ...outOfPlace(unit, reading),
  ];
}

/** "Tem presente pra você": a gift that neither the message nor the marketer names. Where there is an offer, it is the gift. */
function nameless(unit: Unit, reading: Reading): readonly Fault[] {
  if (!unit.terms.has('giveaway') || reading.offer !== null || reading.brief.facts.length > 0) return [];
  return namelessGifts(unit.text, reading.brief.language).map(({ text, start }) => faultAt('vague', text, start));
}

/** "Dry it right away": of a thing they have, "right away" presses nobody. */
function isAdvice({ text }: Unit, { segment }: Reading): boolean {
  return JUST_BOUGHT.has(segment) && CARE.test(text);
}

/** "Order 7731 over 64 € is still unpaid": with the order's facts it states, and without them it would be lost. */
function onlySaysUnpaid({ start, end }: { start: number; end: number }, unit: Unit, reading: Reading): boolean {
  if (reading.segment !== 'unpaid-order-buyers' || asksWhy(unit.text.slice(start, end), reading)) return false;
  const told =
    unit.figures.some((figure) => /\d/u.test(figure.text)) || unit.tokens.some((token) => token.kind === 'code');
  const states = [
    ...(unit.terms.get('state') ?? []).filter((term) => term.concept === 'unpaid'),
    ...(unit.terms.get('reader-ordered-unpaid') ?? []),
  ];
  return told && states.some((term) => term.start < end && term.end > start);
}

/** A deadline in the voucher, the facts or the text, so that "ends soon" is no invention. */
const hasDeadline = rememberedOf((brief: Brief): boolean => {
  const grounds = [brief.voucher?.text ?? '', ...brief.facts, wholeText(brief.template)].join('\n');
  return findFigures(grounds, brief.language).some((figure) => figure.role === 'deadline');
});
/** "Why have you not paid yet?" asks for a reason, whatever else it states. */
function asksWhy(words: string, { book }: Reading): boolean {
  const small = words.toLowerCase();
  return book?.words.whys.some((why) => small.startsWith(why)) ?? false;
}

/** Whether anything in the message is said wrongly or emptily. */
export function isHollow(reading: Reading): boolean {
  return [...reading.title, ...reading.body].some((unit) => faultsOf(unit, reading).length > 0);
}
