import type { Channel } from '../domain/channel.ts';
import type { BlindPick, EngineNote, Report } from '../domain/report.ts';
import type { Template } from '../domain/template.ts';

export interface ComparedSide {
  /** 0: the original. */
  readonly version: number;
  readonly template: Template;
}

/** What one request is answered with: exactly one of these, once. */
export type Answer =
  /** `note`: a sentence about this version ("It cannot be shorter without …"); null when there is nothing to add. */
  | { readonly kind: 'report'; readonly report: Report; readonly note: string | null }
  /** A claim that somebody asked for and nobody has confirmed; `heldId` is what a yes gives back. */
  | { readonly kind: 'confirm'; readonly fact: string; readonly heldId: string }
  /** Two texts of a thread beside each other; the second is the newer one, which is being asked about. */
  | {
      readonly kind: 'comparison';
      readonly channel: Channel;
      readonly one: ComparedSide;
      readonly other: ComparedSide;
      readonly pick: BlindPick<'one' | 'other'>;
      readonly engine: EngineNote;
    }
  /** One clear sentence: what could not be done, and what to do. */
  | { readonly kind: 'notice'; readonly text: string };
