import type { Reading } from '../reading/reading.ts';
import { isAlsoSaidBy, isParaphrase, weighAgainst } from './compare-texts.ts';
import type { Preference } from './evaluate-agent.ts';
import { preferenceReason } from './preference-reason.ts';
import type { TraitName } from './traits.ts';
import { type Weight, weigh } from './weigh.ts';

/** Below this difference two texts are equally good: about one small merit. */
const WORTH_TELLING = 1;
const CLEAR = 3;
/** Characters of a short sentence that says something more: "If you have paid, ignore this". */
const SHORTEST_ADDITION = 20;
/** Characters of a short call to action: "See it now". */
const SHORTEST_CALL = 10;
/** Merits that are heard by their wording. In two wordings of one message, one that is heard in one and not in the other is as likely a word that we do not know. */
const HEARD_BY_WORDING: ReadonlySet<TraitName> = new Set<TraitName>([
  'occasion',
  'occasion-first',
  'order-open',
  'thanks',
  'already-paid',
  'help',
]);
/** Merits of what comes first. */
const SEEN_FIRST: ReadonlySet<TraitName> = new Set<TraitName>(['offer-first', 'item-first', 'detail-first']);
/** Characters of a text that is read before a thumb decides where to go on: two lines of a lock screen. */
const ONE_GLANCE = 80;

/** Which of two texts an editor would send, from their words alone. Swapping the two swaps the answer and nothing else. */
export function prefer(a: Reading, b: Reading): Preference {
  const share = isParaphrase(a, b) && Math.abs(a.text.length - b.text.length) < SHORTEST_ADDITION ? 0.5 : 1;
  const [ofA, ofB] = [sideOf(a, b, share), sideOf(b, a, share)];
  // Rounded, so that sums of tenths compare as written.
  const difference = Math.round((total(ofA) - total(ofB)) * 10) / 10;
  if (Math.abs(difference) < WORTH_TELLING) {
    const reason =
      a.text === b.text
        ? 'The two are the same text.'
        : isParaphrase(a, b)
          ? 'The same message in other words; neither gains enough to change anything.'
          : 'Each has something that the other lacks; too close to call.';
    return { preferred: 'tie', margin: 'close', reason };
  }
  const [better, worse] = difference > 0 ? [ofA, ofB] : [ofB, ofA];
  return {
    preferred: difference > 0 ? 'a' : 'b',
    margin: Math.abs(difference) >= CLEAR ? 'clear' : 'close',
    reason: preferenceReason(better, worse),
  };
}

function sideOf(one: Reading, other: Reading, share: number): readonly Weight[] {
  const theirs = new Set(weigh(other).map(({ trait }) => trait));
  const isMisheard = ({ trait, words }: Weight) =>
    !theirs.has(trait) &&
    words !== null &&
    ((trait === 'action' && ((share < 1 && isAsLong(one, other)) || isAlsoSaidBy(words, one, other))) ||
      (trait === 'telegram' && share < 1));
  return [
    ...weigh(one)
      .filter((weight) => !isMisheard(weight))
      .map((weight) =>
        HEARD_BY_WORDING.has(weight.trait) || (isOneGlance(one, other) && SEEN_FIRST.has(weight.trait))
          ? { ...weight, points: weight.points * share }
          : weight,
      ),
    ...weighAgainst(one, other),
  ];
}

/** Short enough to be taken in whole, and no title to be seen before the rest: there the order of the parts weighs less. */
function isOneGlance(...readings: readonly Reading[]): boolean {
  return readings.every(({ text, template }) => text.length <= ONE_GLANCE && (template.title ?? '') === '');
}

/** A step that one has and the other lacks makes it longer. */
function isAsLong(one: Reading, other: Reading): boolean {
  return Math.abs(one.text.length - other.text.length) < SHORTEST_CALL;
}

function total(weights: readonly Weight[]): number {
  return weights.reduce((sum, weight) => sum + weight.points, 0);
}
