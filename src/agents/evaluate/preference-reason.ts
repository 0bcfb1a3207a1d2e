import { quote } from '../reading/quote.ts';
import { LACKS, SAID } from './said.ts';
import { TRAITS, type TraitName } from './traits.ts';
import type { Weight } from './weigh.ts';

/**
 * What decided, as an editor would say it in one short sentence: the best thing about the preferred text ("this text"),
 * and what the other does wrong or leaves out ("the other"). Which of the two is whose is not known here.
 */
export function preferenceReason(better: readonly Weight[], worse: readonly Weight[]): string {
  const merits = leads(better, worse).filter(({ points }) => points > 0);
  const merit = merits.find(({ trait }) => trait === AT_ONCE[merits[0]?.trait ?? 'offer']) ?? merits[0];
  const fault = leads(worse, better, -1).find(({ points }) => points < 0);
  if (merit === undefined) return fault === undefined ? 'This text does a little more.' : `The other ${said(fault)}.`;
  if (fault !== undefined) return `This text ${said(merit)}; the other ${said(otherwise(fault, merit))}.`;
  const lack = worse.some(({ trait }) => trait === SAME_MATTER[merit.trait]) ? 'comes to it later' : LACKS[merit.trait];
  return `This text ${said(merit)}${lack === undefined ? '' : `; the other ${lack}`}.`;
}

/** What is there and is there at once is said in one. */
const AT_ONCE: Readonly<Partial<Record<TraitName, TraitName>>> = {
  offer: 'offer-first',
  item: 'item-first',
  details: 'detail-first',
  occasion: 'occasion-first',
};

/** The other may have the same matter, and not at once. */
const SAME_MATTER: Readonly<Partial<Record<TraitName, TraitName>>> = {
  'offer-first': 'offer',
  'item-first': 'item',
  'detail-first': 'details',
  'occasion-first': 'occasion',
};

/** Weights of one side by how much they say for it (or, with sign −1, against it) beyond the same trait of the other. */
function leads(side: readonly Weight[], other: readonly Weight[], sign: 1 | -1 = 1): readonly Weight[] {
  const beyond = (weight: Weight) =>
    sign * (weight.points - (other.find(({ trait }) => trait === weight.trait)?.points ?? 0));
  return side.filter((weight) => beyond(weight) > 0).sort((a, b) => beyond(b) - beyond(a));
}

/** The same words are quoted once. */
function otherwise(weight: Weight, before: Weight): Weight {
  return weight.words === before.words ? { ...weight, words: null } : weight;
}

function said({ trait, words }: Weight): string {
  const phrase = SAID[trait];
  return words === null || phrase === undefined ? TRAITS[trait] : phrase.replace('%', () => quote(words));
}
