import type { PaperSegment } from '../../../domain/segment.ts';
import type { PhraseBook } from '../../../language/phrases/phrase-file.ts';

/** What confirmed facts say, as far as it can be told by their words; everything else stays a sentence. */
export interface GivenFacts {
  /** Reads like a voucher: "20% off until 30 Nov". */
  readonly offer: string | null;
  readonly code: string | null;
  readonly minimum: string | null;
  readonly end: string | null;
  readonly link: string | null;
  readonly item: string | null;
  readonly now: string | null;
  readonly before: string | null;
  readonly amount: string | null;
  readonly order: string | null;
  readonly method: string | null;
  readonly news: string | null;
  /** Where newcomers should begin. */
  readonly start: string | null;
  /** Offers beside the first. */
  readonly moreOffers: readonly string[];
  /** Whole sentences that can be said as they are. */
  readonly sentences: readonly string[];
}

/** Whose readers the facts are for, in which language they will be said. */
export interface FactSetting {
  readonly segment: PaperSegment;
  readonly language: string;
  readonly book: PhraseBook | null;
}

/** `record`: what is on record of the readers: grounds a claim, is not said by itself. */
export type Label = Exclude<keyof GivenFacts, 'moreOffers' | 'sentences'> | 'gift' | 'record';
