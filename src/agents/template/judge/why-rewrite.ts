import { JUST_BOUGHT } from '../../../domain/bought-before.ts';
import { CHANNEL_LIMITS } from '../../../domain/channel.ts';
import { wholeText } from '../../../domain/template.ts';
import { containsWord } from '../../../language/units/kind.ts';
import { hasTerm, type Unit } from '../../../language/units/unit.ts';
import { shownLength } from '../finish/shown-length.ts';
import { isOnlyCourtesy } from '../reading/only-courtesy.ts';
import type { Reading } from '../reading/reading.ts';
import { namesGoods } from '../reading/unit-facts.ts';
import { hasEmptyTitle, isBuried } from './buried.ts';
import type { Fault } from './fault.ts';
import { faultsOf } from './faults.ts';
import { introducesToCustomers } from './introduction.ts';
import { isOwnWording } from './own-wording.ts';
import { statesOffer } from './states-offer.ts';

/** Why a message should not go out as it is; an empty list means that it should. */
export type Reason =
  | Fault['kind']
  | 'offer-missing'
  | 'fact-missing'
  | 'offer-buried'
  | 'empty-title'
  | 'payment-missing'
  | 'introduction'
  | 'thin'
  | 'no-action'
  | 'too-long'
  | 'variable-at-edge'
  | 'emoji-row';

export function whyRewrite(reading: Reading): readonly Reason[] {
  const units = [...reading.title, ...reading.body];
  const reasons = new Set<Reason>(units.flatMap((unit) => faultsOf(unit, reading)).map((fault) => fault.kind));
  const text = wholeText(reading.brief.template);
  if (reading.offer !== null && !statesOffer(text, reading)) reasons.add('offer-missing');
  if (units.some((unit) => introducesToCustomers(unit, reading))) reasons.add('introduction');
  if (isBuried(reading)) reasons.add('offer-buried');
  if (hasEmptyTitle(reading)) reasons.add('empty-title');
  if (missesFact(text, reading)) reasons.add('fact-missing');
  if (reading.segment === 'unpaid-order-buyers' && !explainsPayment(reading, units)) reasons.add('payment-missing');
  const faulty = reasons.size > 0;
  if (!units.every((unit) => isFrame(unit) || unit.layout !== 'inline' || isOwnWording(unit.text, reading))) {
    // A message that says nothing wrong may be about something that is not in the brief: only hollow ones are thin.
    if ((faulty || isBrief(reading, units) || hasMoreToSay(reading)) && !isConcrete(reading, units))
      reasons.add('thin');
    if ((faulty || needsStep(reading)) && !hasAction(reading, units) && !units.some((unit) => unit.kind === 'offer'))
      reasons.add('no-action');
  }
  if (JUST_BOUGHT.has(reading.segment) && reading.subject.item !== null && isOnlyCourtesy(reading)) reasons.add('thin');
  if (isTooLong(reading)) reasons.add('too-long');
  if (reading.brief.channel === 'whatsapp' && hasVariableAtEdge(reading.brief.template.body))
    reasons.add('variable-at-edge');
  if ((text.match(/\p{Extended_Pictographic}/gu)?.length ?? 0) > 3) reasons.add('emoji-row');
  // A hedge alone spoils nothing in a message that has a fact and a step.
  return reasons.size === 1 && reasons.has('hedge') && !isOnlyTalk(reading) ? [] : [...reasons];
}

/** "Hope you're well! Just checking in about your purchase.": all of it hedges, and the goods go unnamed. */
function isOnlyTalk(reading: Reading): boolean {
  const said = reading.body.filter((unit) => !isFrame(unit));
  const told = said.filter((unit) => unit.figures.length + unit.tokens.length > 0 || namesGoods(unit, reading));
  const hedged = said.filter((unit) => faultsOf(unit, reading).some((fault) => fault.kind === 'hedge'));
  return reading.subject.item !== null && told.length === 0 && hedged.length * 2 >= said.length;
}

/** Too short to be about anything: "Thanks for the follow!" and a name. */
function isBrief(reading: Reading, units: readonly Unit[]): boolean {
  const said = units
    .filter((unit) => unit.field === 'body' && !isFrame(unit))
    .reduce((length, unit) => length + unit.text.length, 0);
  return said <= BRIEF && !JUST_BOUGHT.has(reading.segment) && !hasAction(reading, units);
}

const BRIEF = 48;

/** The brief names goods, and the message does not; where words are not set apart, a kind of goods may go by another name. */
function hasMoreToSay({ subject, brief }: Reading): boolean {
  return subject.item !== null || (subject.noun !== null && !/^(?:zh|ja|th)/u.test(brief.language));
}

/** A thank-you, a tip, a letter need no call to action; a notice to people who might buy does. */
function needsStep(reading: Reading): boolean {
  return !JUST_BOUGHT.has(reading.segment) && reading.brief.channel !== 'email';
}

function isFrame(unit: Unit): boolean {
  return ['brand-prefix', 'greeting', 'opt-out', 'sign-off'].includes(unit.kind);
}

function missesFact(text: string, reading: Reading): boolean {
  const { link, item, now, before, amount, order, method, code, news, start, sentences } = reading.facts;
  const small = text.toLowerCase();
  const further = reading.further.map(({ head }) => head);
  return [link, item, now, before, amount, order, method, code, news, start, ...further, ...sentences].some(
    (value) => value !== null && !small.includes(value.toLowerCase().slice(0, 40)),
  );
}

/** An unpaid order wants three things said: it is placed, payment is open, and what to do when it is paid. */
function explainsPayment(reading: Reading, units: readonly Unit[]): boolean {
  const words = reading.book?.words.pay ?? [];
  const paying = units.some(
    (unit) =>
      hasTerm(unit, 'reader-ordered-unpaid') || words.some((word) => containsWord(unit.text.toLowerCase(), word)),
  );
  return paying && (reading.book === null || units.some((unit) => unit.kind === 'already-paid'));
}

/** An offer, an item, news, prices or what happened: something that a reader can picture. */
function isConcrete(reading: Reading, units: readonly Unit[]): boolean {
  const event = ['abandoned-cart-buyers', 'unpaid-order-buyers', 'post-purchase', 'new-buyers'].includes(
    reading.segment,
  );
  return units.some(
    (unit) =>
      ['offer', 'news', 'product'].includes(unit.kind) ||
      unit.figures.some((figure) => figure.kind !== 'number' && figure.kind !== 'rating') ||
      reading.subject.stems.some((stem) => unit.text.toLowerCase().includes(stem)) ||
      (event && hasTerm(unit, 'reader-ordered-unpaid', 'reader-bought')) ||
      (event && hasTerm(unit, 'reader-has-cart') && saysCart(unit, reading)) ||
      (unit.kind === 'destination' && unit.text.length > 24) ||
      reading.tokens.some(
        (token) => ['item', 'order', 'amount', 'block', 'other'].includes(token.role) && unit.text.includes(token.text),
      ),
  );
}

/** "Something got left behind" could be anything; "left in your cart" could not. */
function saysCart(unit: Unit, reading: Reading): boolean {
  const small = unit.text.toLowerCase();
  return reading.book?.words.cart.some((word) => containsWord(small, word.toLowerCase())) ?? true;
}

function hasAction(reading: Reading, units: readonly Unit[]): boolean {
  return (
    reading.tokens.some((token) => token.role === 'link' || token.role === 'code') ||
    units.some((unit) => hasTerm(unit, 'call-to-action', 'mechanism'))
  );
}

function isTooLong(reading: Reading): boolean {
  const { template, channel } = reading.brief;
  const limits = CHANNEL_LIMITS[channel];
  return (
    (limits.body !== null && template.body.length > limits.body) ||
    (limits.title !== null && shownLength(template.title ?? '') > limits.title)
  );
}

/** WhatsApp refuses a template that begins or ends on a variable. */
function hasVariableAtEdge(body: string): boolean {
  return /^\s*\{\{[^{}]{0,80}\}\}|\{\{[^{}]{0,80}\}\}\s*[.!?]?\s*$/u.test(body);
}
