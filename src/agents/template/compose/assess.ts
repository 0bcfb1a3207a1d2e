import type { Unit } from '../../../language/units/unit.ts';
import { politeKorean } from '../finish/polite-korean.ts';
import type { Fault } from '../judge/fault.ts';
import { faultsOf } from '../judge/faults.ts';
import type { Reading } from '../reading/reading.ts';
import { salvage } from './salvage.ts';
import { isSubstantial } from './substantial.ts';
import { tipOf } from './tip.ts';
import { trueClause } from './true-clause.ts';

/** A unit of the original with what may become of it. */
export interface Assessed {
  readonly unit: Unit;
  readonly faults: readonly Fault[];
  /** The words that may stay: all of them, or what is left when the faulty ones are taken out; null when nothing is. */
  readonly usable: string | null;
  /** Whether it says something of its own, so that losing it would lose a fact. */
  readonly substantial: boolean;
  readonly isNews: boolean;
}

/** What is wrong with a unit, what may stay of it, and whether that is worth its place. */
export function assess(unit: Unit, reading: Reading): Assessed {
  const faults = faultsOf(unit, reading);
  const left = faults.length === 0 ? unit.text : (salvage(unit, faults, reading) ?? tipOf(unit, faults, reading));
  // "P.S. Delivery is R60": what is said further up is no postscript.
  const isTold = unit.kind !== 'offer' && (unit.tokens.length > 0 || unit.figures.some(({ text }) => /\d/u.test(text)));
  const said = left === null || isTold ? left : left.replace(POSTSCRIPT, '');
  const usable = said === null ? null : inOneSpeech(said, unit, reading);
  const isNews =
    usable !== null &&
    reading.news?.unit === unit &&
    usable.toLowerCase().includes((reading.news.phrase ?? '').toLowerCase());
  // A clause that was taken out of a false sentence was taken for its fact.
  const rescued = faults.length > 0 && usable !== null && trueClause(unit, faults, reading) !== null;
  return { unit, faults, usable, substantial: isNews || rescued || isSubstantial(unit, faults, reading), isNews };
}

/** Our Korean is polite: a sentence in intimate speech beside it is made so, or goes where it holds no fact. */
function inOneSpeech(text: string, unit: Unit, { brief, register }: Reading): string | null {
  if (!brief.language.startsWith('ko') || unit.field === 'title') return text;
  const polite = politeKorean(text, register === '합니다');
  const facts = [...unit.figures.filter((figure) => /\d/u.test(figure.text)), ...unit.tokens];
  return facts.every((fact) => polite?.includes(fact.text)) ? polite : text;
}

const POSTSCRIPT = /^p\.?[\s-]?s\.?[\s:.]+(?=\p{L})/iu;
