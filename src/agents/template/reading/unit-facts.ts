import type { Figure } from '../../../domain/figure/figure.ts';
import { hasTerm, type Unit, wordsOf } from '../../../language/units/unit.ts';
import type { PlacedToken } from './place-tokens.ts';
import type { Reading } from './reading.ts';

/** The placeholders, links and codes inside a unit, with what they stand for. */
export function tokensIn(unit: Unit, reading: Pick<Reading, 'tokens'>): readonly PlacedToken[] {
  return reading.tokens.filter(
    (token) => token.field === unit.field && token.start >= unit.start && token.end <= unit.end,
  );
}

export function hasLink(unit: Unit | undefined, reading: Reading): boolean {
  return unit !== undefined && tokensIn(unit, reading).some((token) => token.role === 'link');
}

/** Whether it says, in words, what is sold. */
export function namesGoods(unit: Unit, reading: Reading): boolean {
  const words = wordsOf(unit).toLowerCase();
  return reading.subject.stems.some((stem) => words.includes(stem));
}

/** "In 1994 …": when, of whatever. */
export function isYear({ text }: Figure): boolean {
  return /^(?:1[89]|20)\d\d$/u.test(text);
}

export function speaksOfGoods(unit: Unit, reading: Reading): boolean {
  return hasTerm(unit, 'giveaway') || namesGoods(unit, reading);
}
