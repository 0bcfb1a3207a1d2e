import type { Angle } from '../../../domain/angle.ts';

/** Choices among what the plan allows. */
export interface Style {
  readonly angle: Angle | null;
  /** Leave out what may go. */
  readonly short: boolean;
  readonly shortTitle: boolean;
  /** No exclamation marks, no emoji. */
  readonly calm: boolean;
  readonly emoji: boolean;
}

export const PLAIN_STYLE: Style = { angle: null, short: false, shortTitle: false, calm: false, emoji: true };
