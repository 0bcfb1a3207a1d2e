import { containsWord } from '../../../language/units/kind.ts';
import type { Unit } from '../../../language/units/unit.ts';
import type { Reading } from '../reading/reading.ts';
import { isYear } from '../reading/unit-facts.ts';
import { statesOffer } from './states-offer.ts';

/** So many sentences that say nothing before the offer bury it. */
const EMPTY_SENTENCES = 2;

/** Kinds of sentences that may be about nothing. */
const TALK: readonly Unit['kind'][] = ['rest', 'small-talk', 'hype', 'question', 'guilt'];

/** "You deserve a treat", a page on the philosophy of bread, and then "First box is $5 off" (docs/principles.md, principle 2). */
export function isBuried(reading: Reading): boolean {
  if (reading.offer === null || reading.title.some((unit) => statesOffer(unit.text, reading, 'figures'))) return false;
  if (isBuriedInList(reading)) return true;
  const told = reading.body.filter((unit) => !isFrame(unit));
  const at = told.findIndex((unit) => statesOffer(unit.text, reading, 'figures'));
  // An offer that the text does not give at all stands behind everything.
  const above = told.slice(0, at < 0 ? told.length : at);
  return above.filter((unit) => isTalk(unit, reading)).length >= EMPTY_SENTENCES;
}

/** A newsletter's points: the team, a competition, paper tape, and in the fifth what the reader can use. */
export function isBuriedInList(reading: Reading): boolean {
  if (reading.offer === null || reading.title.some((unit) => statesOffer(unit.text, reading, 'figures'))) return false;
  const items = reading.body.filter((unit) => unit.layout === 'list-item');
  const at = items.findIndex((unit) => statesOffer(unit.text, reading, 'figures'));
  const first = reading.body.findIndex((unit) => statesOffer(unit.text, reading, 'figures'));
  return at >= ITEMS_ABOVE && reading.body[first] === items[at];
}

const ITEMS_ABOVE = 2;

/** "You deserve a treat" over an offer or a price: a hint where the title could tell. */
export function hasEmptyTitle(reading: Reading): boolean {
  const { title, situation, brief, book } = reading;
  const better = reading.offer !== null || reading.subject.item !== null || BETTER.includes(situation);
  if (!better || brief.template.title === null || book === null) return false;
  return title.some((unit) => {
    const small = unit.text.toLowerCase();
    return isTalk(unit, reading) && book.words.teasers.some((word) => containsWord(small, word));
  });
}

/** What happened or is new makes a title of its own. */
const BETTER: readonly Reading['situation'][] = ['price', 'price-fell', 'news', 'cart', 'unpaid'];

/** One of the sentences that bury the offer. */
export function buries(unit: Unit, reading: Reading): boolean {
  return isTalk(unit, reading) && isBuried(reading);
}

/** No figure but a year or one in words, no placeholder, none of the goods' names, no list. */
function isTalk(unit: Unit, { subject }: Reading): boolean {
  const small = unit.text.toLowerCase();
  return (
    TALK.includes(unit.kind) &&
    unit.layout === 'inline' &&
    unit.figures.every((figure) => !/\d/u.test(figure.text) || isYear(figure)) &&
    unit.tokens.length === 0 &&
    !unit.terms.has('terms') &&
    !subject.stems.some((stem) => small.includes(stem))
  );
}

function isFrame(unit: Unit): boolean {
  return ['brand-prefix', 'greeting', 'opt-out', 'sign-off'].includes(unit.kind);
}
