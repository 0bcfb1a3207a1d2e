import { containsWord } from '../../../language/units/kind.ts';
import { hasTerm, type Unit, wordsOf } from '../../../language/units/unit.ts';
import { isHollow } from '../judge/faults.ts';
import type { Reading } from '../reading/reading.ts';
import { hasLink, namesGoods } from '../reading/unit-facts.ts';

/** Longest step without a destination that is as good as one of ours. */
const SHORT_STEP = 32;
/** Longest step of all that has no fact of its own. */
const LONG_STEP = 64;

/** A sentence with a step stays when it names the step: not a tease, not a chant, not talk around it. */
export function isStep(unit: Unit, reading: Reading): boolean {
  if (teases(unit, reading) || isChant(unit)) return false;
  if (unit.figures.length > 0 || namesGoods(unit, reading)) return true;
  if (!hasTerm(unit, 'call-to-action') || wordsOf(unit).length > LONG_STEP) return false;
  return hasLink(unit, reading) || unit.text.length <= SHORT_STEP || !isHollow(reading);
}

/** "Claim your treat here": a step to something that is not said. */
function teases(unit: Unit, reading: Reading): boolean {
  const small = unit.text.toLowerCase();
  return unit.figures.length === 0 && (reading.book?.words.teasers.some((word) => containsWord(small, word)) ?? false);
}

/** "Go go go". */
function isChant(unit: Unit): boolean {
  const words =
    wordsOf(unit)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.length > 1 && new Set(words).size === 1;
}
