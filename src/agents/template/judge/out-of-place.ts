import { isUnusableOffer } from '../../../guard/offer/unusable-offer.ts';
import { findConcepts } from '../../../language/find-terms.ts';
import { containsWord } from '../../../language/units/kind.ts';
import type { Unit } from '../../../language/units/unit.ts';
import { isPast } from '../offer/offer-of.ts';
import type { Reading } from '../reading/reading.ts';
import { type Fault, whole } from './fault.ts';

/** What these readers cannot use, what is over, what was not meant for customers. */
export function outOfPlace(unit: Unit, reading: Reading): readonly Fault[] {
  const faults: Fault[] = [];
  const rated = unit.figures.some((figure) => figure.kind === 'rating');
  if (reading.situation === 'review' && (rated || STARS.test(unit.text))) faults.push(whole('stars', unit));
  if (isPast(unit.text, reading.brief.language, reading.today)) faults.push(whole('stale-date', unit));
  if (saysUnusable(unit, reading) || offersUnusable(unit, reading)) faults.push(whole('unusable-offer', unit));
  if (asksToFollow(unit, reading) || asksFirstOrder(unit, reading) || awaitsNextOrder(unit, reading))
    faults.push(whole('relationship', unit));
  if (isInstruction(unit, reading)) faults.push(whole('instruction', unit));
  return faults;
}

/** "5 petites étoiles", "cinco estrellitas", "별 5개", "五顆星". */
const STARS =
  /(?:5|five|cinq|cinco|fünf)\s(?:\p{L}+\s)?(?:stars?|étoiles?|estrell\p{L}+|estrel\p{L}+|sterne\p{L}*)|별(?:점)?\s?(?:5|다섯)\s?(?:개|점)|星\s?[5５五]つ|[五5]\s?(?:颗|顆)星|五星|5\s?ดาว|(?:5|năm)\s?sao(?!\p{L})/iu;

/** "Follow us for deals!" to people who do. */
function asksToFollow(unit: Unit, { segment, book }: Reading): boolean {
  if (segment !== 'active-old-followers' && segment !== 'new-followers') return false;
  return book?.words.follow.some((word) => containsWord(unit.text.toLowerCase(), word)) ?? false;
}

/** People who order again. */
const REGULARS: readonly Reading['segment'][] = ['lapsing-buyers', 'frequent-buyers', 'repeat-buyers'];

/** "Haz tu primer pedido" to people whose first order is long behind them. */
function asksFirstOrder(unit: Unit, reading: Reading): boolean {
  const first = unit.terms.get('terms')?.some((term) => term.concept === 'first-order') ?? false;
  const thanks = unit.terms.has('reader-bought') && unit.terms.has('sign-off');
  return first && REGULARS.includes(reading.segment) && !thanks;
}

/** The offer that these readers cannot use, by its figures, its code or its condition. */
function saysUnusable(unit: Unit, reading: Reading): boolean {
  const { unusable, brief } = reading;
  if (unusable === null) return false;
  if (unusable.code !== null && unit.text.includes(unusable.code)) return true;
  const conditions = new Set(findConcepts(unusable.text, brief.language, 'terms').map((term) => term.concept));
  // "Thank you for your first order" shares the words of the condition and offers nothing.
  const thanks = unit.terms.has('reader-bought') && !unit.terms.has('giveaway') && unit.figures.length === 0;
  if (!thanks && (unit.terms.get('terms') ?? []).some((term) => conditions.has(term.concept))) return true;
  const amounts = unit.figures.filter((figure) => figure.kind === 'money' || figure.kind === 'percent');
  return amounts.some((figure) => unusable.text.includes(figure.text));
}

/** "First order: money off", or "For new customers" over it, beside a voucher that regulars can use. */
function offersUnusable(unit: Unit, reading: Reading): boolean {
  const newcomers = unit.terms.get('terms')?.some((term) => term.concept === 'new-customers-only') ?? false;
  const offers = unit.terms.has('giveaway') || (unit.field === 'title' && newcomers);
  if (reading.offer === null || !offers) return false;
  return isUnusableOffer({ ...reading.brief, template: { title: null, body: unit.text }, voucher: null });
}

/** People who follow or might buy: nothing says that they ordered. */
const NEVER_ORDERED: readonly Reading['segment'][] = [
  'potential-new-customers',
  'new-followers',
  'active-old-followers',
];

/** "We look forward to your next order" to people who have not ordered. */
function awaitsNextOrder(unit: Unit, reading: Reading): boolean {
  const next = unit.terms.get('terms')?.some((term) => term.concept === 'next-order') ?? false;
  return next && NEVER_ORDERED.includes(reading.segment) && !unit.terms.has('giveaway') && unit.figures.length === 0;
}

/** A template that tells a writer what to write: two signs of it in the body, one of them at its very start. */
function isInstruction(unit: Unit, reading: Reading): boolean {
  if (unit.field === 'title' || ['sign-off', 'greeting'].includes(unit.kind)) return false;
  const body = reading.brief.template.body.trim().toLowerCase();
  const signs = (reading.book?.words.instructions ?? []).filter((word) => containsWord(body, word));
  return signs.length >= 2 && signs.some((word) => body.startsWith(word));
}
