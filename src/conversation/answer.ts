import type { Report } from '../domain/report.ts';

/** What one request is answered with: exactly one of these, once. */
export type Answer =
  /** `note`: a sentence about this version ("It cannot be shorter without …"); null when there is nothing to add. */
  | { readonly kind: 'report'; readonly report: Report; readonly note: string | null }
  /** A claim that somebody asked for and nobody has confirmed; `heldId` is what a yes gives back. */
  | { readonly kind: 'confirm'; readonly fact: string; readonly heldId: string }
  /** One clear sentence: what could not be done, and what to do. */
  | { readonly kind: 'notice'; readonly text: string };
