import type { Unit } from '../../../language/units/unit.ts';

/** What is wrong with a unit. */
export type FaultKind =
  | 'relationship'
  | 'urgency'
  | 'scarcity'
  | 'guarantee'
  | 'vague'
  | 'guilt'
  | 'slang'
  | 'officialese'
  | 'blame'
  | 'clickbait'
  | 'hedge'
  | 'stale-date'
  | 'unusable-offer'
  | 'stars'
  | 'shouting'
  | 'instruction'
  | 'chant'
  | 'bait'
  | 'boast'
  | 'emotion'
  | 'hashtags';

export interface Fault {
  readonly kind: FaultKind;
  /** The words at fault, with their place in the unit. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A fault of the unit as a whole. */
export function whole(kind: FaultKind, unit: Unit): Fault {
  return { kind, text: unit.text, start: 0, end: unit.text.length };
}

export function faultAt(kind: FaultKind, text: string, start: number): Fault {
  return { kind, text, start, end: start + text.length };
}
