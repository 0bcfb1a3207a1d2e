import { findFigures } from '../../../domain/figure/find-figures.ts';
import { containsWord, hasWord } from '../../../language/units/kind.ts';
import { hasTerm, type Unit, wordsOf } from '../../../language/units/unit.ts';
import { faultsOf } from '../judge/faults.ts';
import { statesOffer } from '../judge/states-offer.ts';
import type { Reading } from '../reading/reading.ts';
import { FELL } from '../reading/situation.ts';
import { type Assessed, assess } from './assess.ts';

const PLACES = ['prefix', 'greeting', 'offer', 'event', 'facts', 'list', 'leadIn', 'action', 'alreadyPaid', 'terms', 'signOff', 'optOut', 'dropped'] as const;
type Place = (typeof PLACES)[number];

/**
 * The body's units by what the rewrite can do with them; each is in exactly one list, in the original's order. `offer`: say
 * the whole offer; `event`: what happened, as far as the segment may say it; `leadIn`: leads to the list below it;
 * `action`: a clear step, fit to stay (at most one); `dropped`: go, with what they say replaced or not.
 */
export type Sorted = Readonly<Record<Place, readonly Assessed[]>>;

export function sortUnits(reading: Reading): Sorted {
  const assessed = reading.body.map((unit) => assess(unit, reading));
  const sorted = Object.fromEntries(PLACES.map((place) => [place, [] as Assessed[]])) as Record<Place, Assessed[]>;
  const places: Place[] = assessed.map((one, index) => placeOf(one, assessed[index + 1]?.unit, reading));
  loosen(assessed, places, reading);
  const step = lastStep(assessed, places, reading);
  assessed.forEach((one, index) => {
    const place = places[index] ?? 'dropped';
    const extra = place === 'action' && index !== step;
    sorted[extra ? (one.substantial ? 'facts' : 'dropped') : place].push(one);
  });
  return sorted;
}

/** "Entra y descúbrelo" after a teaser that is gone points at nothing: it goes too. */
function loosen(assessed: readonly Assessed[], places: Place[], reading: Reading): void {
  places.forEach((place, index) => {
    const small = assessed[index]?.unit.text.toLowerCase() ?? '';
    const lost = places.slice(0, index).findLast((_, before) => !isFrameOrQuestion(assessed[before])) === 'dropped';
    if (place === 'action' && lost && reading.book?.words.refersBack.some((word) => hasWord(small, word))) places[index] = 'dropped';
  });
}

function isFrameOrQuestion(one: Assessed | undefined): boolean {
  return one === undefined || ['brand-prefix', 'greeting', 'question'].includes(one.unit.kind);
}

/** The step that stays: the last one with a link, else the last. */
function lastStep(assessed: readonly Assessed[], places: readonly Place[], reading: Reading): number {
  const steps = places.flatMap((place, index) => (place === 'action' ? [index] : []));
  return steps.findLast((index) => linkIn(assessed[index]?.unit, reading)) ?? steps.at(-1) ?? -1;
}

function placeOf(one: Assessed, next: Unit | undefined, reading: Reading): Place {
  const { unit } = one;
  if (unit.kind === 'brand-prefix') return 'prefix';
  if (unit.kind === 'greeting') return 'greeting';
  if (unit.kind === 'sign-off' || (one.faults.length === 0 && isThanks(unit, next))) return 'signOff';
  if (unit.kind === 'opt-out') return 'optOut';
  if (unit.kind === 'already-paid') return reading.segment === 'unpaid-order-buyers' ? 'alreadyPaid' : 'dropped';
  if (one.faults.some((fault) => fault.kind === 'unusable-offer' || fault.kind === 'instruction')) return 'dropped';
  if (reading.segment === 'unpaid-order-buyers' && isLabelRow(unit, reading)) return 'dropped';
  if (unit.layout === 'list-item' || (unit.layout === 'token-line' && !linkIn(unit, reading))) return 'list';
  if (leadsOn(unit, next)) return 'leadIn';
  if (unit.kind === 'terms' && one.faults.some((fault) => fault.kind === 'relationship')) return 'dropped';
  // A condition that says nothing of the goods goes with the small print; any other stays among the facts.
  if (unit.kind === 'terms' && !speaksOfGoods(unit, reading)) return one.usable !== null && linkAfter(unit, reading) ? 'facts' : 'terms';
  return placeOfSentence(one, reading);
}

/** "Montant : {{ montant }}": the number, the amount and the link are said in sentences. */
function isLabelRow(unit: Unit, reading: Reading): boolean {
  const roles = reading.tokens.filter((token) => token.field === 'body' && token.start >= unit.start && token.end <= unit.end).map((token) => token.role);
  return roles.length === 1 && ['order', 'amount', 'link'].includes(roles[0] ?? '') && /^[^\d{}]{2,24}[:：]\s*$/u.test(wordsOf(unit));
}

/** "Terima kasih 🙏" as the last words: a close, not a reason. */
function isThanks(unit: Unit, next: Unit | undefined): boolean {
  const words = unit.text.match(/[\p{L}\p{M}]+/gu)?.length ?? 0;
  return hasTerm(unit, 'sign-off') && words <= 4 && unit.text.length <= 24 && unit.tokens.length === 0 && unit.figures.length === 0 && (next === undefined || next.kind === 'opt-out');
}

function placeOfSentence(one: Assessed, reading: Reading): Place {
  const { unit, usable } = one;
  const clean = one.faults.length === 0;
  const calmable = one.faults.every((fault) => fault.kind === 'shouting');
  if (reading.offer !== null && restates(unit, reading)) return calmable && usable !== null && statesOffer(usable, reading, 'figures') ? 'offer' : 'dropped';
  if (usable === null) return 'dropped';
  if (reading.segment === 'unpaid-order-buyers') return placeForUnpaid(one, reading);
  if (isOtherwiseSaid(one, reading)) return 'dropped';
  const linked = linkIn(unit, reading);
  if (unit.kind === 'event' && clean && !linked) return 'event';
  if (linked || unit.kind === 'call-to-action') return clean && isStep(one, reading) ? 'action' : one.isNews && !linked ? 'facts' : 'dropped';
  return one.substantial || (unit.kind !== 'question' && !isHollow(reading)) ? 'facts' : 'dropped';
}

/** Whether anything in the message is said wrongly or emptily; only then sentences that cannot be placed go. */
function isHollow(reading: Reading): boolean {
  return [...reading.title, ...reading.body].some((unit) => faultsOf(unit, reading).length > 0);
}

/** Nothing but the order, its payment and help belongs into a text about an unpaid order. */
function placeForUnpaid(one: Assessed, reading: Reading): Place {
  const { unit } = one;
  const small = wordsOf(unit).toLowerCase();
  const clean = one.faults.length === 0;
  const pays = reading.book?.words.pay.some((word) => containsWord(small, word)) ?? false;
  if (linkIn(unit, reading)) return clean && pays ? 'action' : 'dropped';
  if (clean && hasTerm(unit, 'reader-ordered-unpaid') && !asksOnly(unit, reading)) return 'event';
  const deadline = unit.figures.some((figure) => ['date', 'time', 'duration', 'weekday'].includes(figure.kind));
  const phone = reading.tokens.some((token) => token.role === 'phone' && unit.text.includes(token.text));
  return phone || deadline || (pays && one.substantial) ? 'facts' : 'dropped';
}

/** "Pensez aussi à finaliser votre règlement" asks for the payment and does not say what happened; an order number does. */
function asksOnly(unit: Unit, reading: Reading): boolean {
  const numbered = reading.tokens.some((token) => token.role === 'order' && unit.text.includes(token.text));
  return !numbered && hasTerm(unit, 'call-to-action');
}

/** What the rewrite says in a better place: that a price fell, who the shop is (to people who know it). */
function isOtherwiseSaid(one: Assessed, reading: Reading): boolean {
  const { unit } = one;
  const bare = unit.figures.length === 0 && unit.tokens.length === 0;
  if (reading.situation === 'price-fell' && bare && FELL.test(unit.text)) return true;
  const strangers = ['potential-new-customers', 'new-followers'].includes(reading.segment);
  const small = unit.text.toLowerCase();
  return !strangers && bare && (reading.book?.words.introductions.some((word) => small.startsWith(word)) ?? false);
}

/** Small print that stood before the link stays before it. */
function linkAfter(unit: Unit, reading: Reading): boolean {
  return !linkIn(unit, reading) && reading.tokens.some((token) => token.field === 'body' && token.role === 'link' && token.start >= unit.end);
}

function speaksOfGoods(unit: Unit, reading: Reading): boolean {
  return hasTerm(unit, 'giveaway') || namesGoods(unit, reading);
}

function namesGoods(unit: Unit, reading: Reading): boolean {
  const words = wordsOf(unit).toLowerCase();
  return reading.subject.stems.some((stem) => words.includes(stem));
}

/** A sentence with a step stays when it names the step. */
function isStep(one: Assessed, reading: Reading): boolean {
  const { unit } = one;
  if (teases(unit, reading) || isChatty(unit, reading) || isChant(unit)) return false;
  if (unit.figures.length > 0 || namesGoods(unit, reading)) return true;
  // Without a destination or goods, a short step is as good as ours; a long one talks around it.
  return hasTerm(unit, 'call-to-action') && (linkIn(unit, reading) || unit.text.length <= SHORT_STEP || !isHollow(reading));
}

const SHORT_STEP = 32;

/** "Go go go". */
function isChant(unit: Unit): boolean {
  const words = wordsOf(unit).toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.length > 1 && new Set(words).size === 1;
}

/** A step is short; a long one without a fact of its own is talk. */
function isChatty(unit: Unit, reading: Reading): boolean {
  return wordsOf(unit).length > 64 && unit.figures.length === 0 && !namesGoods(unit, reading);
}

/** "Claim your treat here": a step to something that is not said. */
function teases(unit: Unit, reading: Reading): boolean {
  const small = unit.text.toLowerCase();
  return unit.figures.length === 0 && (reading.book?.words.teasers.some((word) => containsWord(small, word)) ?? false);
}

function linkIn(unit: Unit | undefined, reading: Reading): boolean {
  if (unit === undefined) return false;
  return reading.tokens.some((token) => token.field === 'body' && token.role === 'link' && token.start >= unit.start && token.end <= unit.end);
}

/** Ends in a colon or 👇 above a list, a block or a link on a line of its own. */
function leadsOn(unit: Unit, next: Unit | undefined): boolean {
  return /[:：👇]\s*$/u.test(unit.text) && next !== undefined && next.layout !== 'inline';
}

/** Figures and codes of a unit that are all the offer's own: it is about the offer and nothing else. */
function restates(unit: Unit, reading: Reading): boolean {
  if (reading.offer === null) return false;
  const own = unit.figures.filter((figure) => figure.kind !== 'number');
  const coded = reading.offer.code !== null && unit.text.includes(reading.offer.code);
  if (own.length === 0 && !coded) return unit.kind === 'offer' && hasTerm(unit, 'giveaway') && !hasTerm(unit, 'terms');
  const keys = new Set(findFigures(reading.offer.text, reading.brief.language).map((figure) => figure.key));
  return own.every((figure) => keys.has(figure.key) || reading.offer?.text.includes(figure.text) || /^date:/u.test(figure.key));
}
