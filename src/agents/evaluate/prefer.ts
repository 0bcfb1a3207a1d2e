import type { Reading } from '../reading/reading.ts';
import { weighAgainst } from './compare-texts.ts';
import type { Preference } from './evaluate-agent.ts';
import { preferenceReason } from './preference-reason.ts';
import { type Weight, weigh } from './weigh.ts';

/** Below this difference two texts are equally good: about one small merit. */
const WORTH_TELLING = 1;
const CLEAR = 3;

/** Which of two texts an editor would send, from their words alone. Swapping the two swaps the answer and nothing else. */
export function prefer(a: Reading, b: Reading): Preference {
  const ofA = [...weigh(a), ...weighAgainst(a, b)];
  const ofB = [...weigh(b), ...weighAgainst(b, a)];
  // Rounded, so that sums of tenths compare as written.
  const difference = Math.round((total(ofA) - total(ofB)) * 10) / 10;
  if (Math.abs(difference) < WORTH_TELLING) {
    const reason =
      a.text === b.text
        ? 'The two are the same text.'
        : 'Both say the same with the same step; neither gains enough to change anything.';
    return { preferred: 'tie', margin: 'close', reason };
  }
  const [better, worse] = difference > 0 ? [ofA, ofB] : [ofB, ofA];
  return {
    preferred: difference > 0 ? 'a' : 'b',
    margin: Math.abs(difference) >= CLEAR ? 'clear' : 'close',
    reason: preferenceReason(better, worse),
  };
}

function total(weights: readonly Weight[]): number {
  return weights.reduce((sum, weight) => sum + weight.points, 0);
}
