import { containsWord } from '../../../language/units/kind.ts';
import type { Unit } from '../../../language/units/unit.ts';
import type { Reading } from '../reading/reading.ts';
import { statesOffer } from './states-offer.ts';

/** So many sentences that say nothing before the offer bury it. */
const EMPTY_SENTENCES = 2;

/** Kinds of sentences that may be about nothing. */
const TALK: readonly Unit['kind'][] = ['rest', 'small-talk', 'hype', 'question', 'guilt'];

/** "You deserve a treat", a page on the philosophy of bread, and then "First box is $5 off" (docs/principles.md, principle 2). */
export function isBuried(reading: Reading): boolean {
  if (reading.offer === null || reading.title.some((unit) => statesOffer(unit.text, reading, 'figures'))) return false;
  const told = reading.body.filter((unit) => !isFrame(unit));
  const at = told.findIndex((unit) => statesOffer(unit.text, reading, 'figures'));
  return at > 0 && told.slice(0, at).filter((unit) => isTalk(unit, reading)).length >= EMPTY_SENTENCES;
}

/** "You deserve a treat" over an offer or a price: a hint where the title could tell. */
export function hasEmptyTitle(reading: Reading): boolean {
  const { title, situation, brief, book } = reading;
  const better = reading.offer !== null || situation === 'price' || situation === 'price-fell';
  if (!better || brief.template.title === null || book === null) return false;
  return title.some((unit) => {
    const small = unit.text.toLowerCase();
    return isTalk(unit, reading) && book.words.teasers.some((word) => containsWord(small, word));
  });
}

/** One of the sentences that bury the offer. */
export function buries(unit: Unit, reading: Reading): boolean {
  return isTalk(unit, reading) && isBuried(reading);
}

/** No figure, no placeholder, none of the goods' names, no list. */
function isTalk(unit: Unit, { subject }: Reading): boolean {
  const small = unit.text.toLowerCase();
  return (
    TALK.includes(unit.kind) &&
    unit.layout === 'inline' &&
    unit.figures.length + unit.tokens.length === 0 &&
    !unit.terms.has('terms') &&
    !subject.stems.some((stem) => small.includes(stem))
  );
}

function isFrame(unit: Unit): boolean {
  return ['brand-prefix', 'greeting', 'opt-out', 'sign-off'].includes(unit.kind);
}
