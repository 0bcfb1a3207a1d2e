import { quote } from '../reading/quote.ts';
import { TRAITS } from './traits.ts';
import type { Weight } from './weigh.ts';

const MOST_MERITS = 2;

/** Names what decided: the merits that one text has over the other and the other's worst fault, each with its words. */
export function preferenceReason(better: readonly Weight[], worse: readonly Weight[]): string {
  const merits = leads(better, worse).filter(({ points }) => points > 0);
  const faults = leads(worse, better, -1).filter(({ points }) => points < 0);
  const parts = [
    merits.length > 0
      ? `the preferred text ${withoutRepeats(merits.slice(0, MOST_MERITS)).map(said).join(' and ')}`
      : '',
    faults.length > 0 ? `the other ${said(faults[0] as Weight)}` : '',
  ].filter((part) => part !== '');
  const sentence = parts.join('; ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** Weights of one side by how much they say for it (or, with sign −1, against it) beyond the same trait of the other. */
function leads(side: readonly Weight[], other: readonly Weight[], sign: 1 | -1 = 1): readonly Weight[] {
  const beyond = (weight: Weight) =>
    sign * (weight.points - (other.find(({ trait }) => trait === weight.trait)?.points ?? 0));
  return side.filter((weight) => beyond(weight) > 0).sort((a, b) => beyond(b) - beyond(a));
}

/** The same words are quoted once. */
function withoutRepeats(weights: readonly Weight[]): readonly Weight[] {
  return weights.map((weight, index) =>
    index > 0 && weight.words === weights[index - 1]?.words ? { ...weight, words: null } : weight,
  );
}

function said({ trait, words }: Weight): string {
  return words === null ? TRAITS[trait] : `${TRAITS[trait]} (${quote(words)})`;
}
