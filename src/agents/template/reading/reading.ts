import type { Brief } from '../../../domain/brief.ts';
import type { PaperSegment } from '../../../domain/segment.ts';
import type { PhraseBook, Situation } from '../../../language/phrases/phrase-file.ts';
import type { Unit } from '../../../language/units/unit.ts';
import type { Offer } from '../offer/offer.ts';
import type { GivenFacts } from './given-facts.ts';
import type { News } from './news.ts';
import type { PlacedToken } from './place-tokens.ts';
import type { Subject } from './subject.ts';

/** Everything the rewriter knows of a message: read once, changed never. */
export interface Reading {
  readonly brief: Brief;
  /** Whose readers these are: the paper's segment that decides what may be said. */
  readonly segment: PaperSegment;
  /** Null when there is no wording for the language: then only the message's own words are used. */
  readonly book: PhraseBook | null;
  readonly title: readonly Unit[];
  readonly body: readonly Unit[];
  readonly tokens: readonly PlacedToken[];
  readonly shop: string | null;
  readonly subject: Subject;
  /** Its work is booked, not put in a cart. */
  readonly isService: boolean;
  readonly facts: GivenFacts;
  readonly news: (News & { readonly unit: Unit }) | null;
  /** The offer the readers can use; null when there is none. */
  readonly offer: Offer | null;
  /** What is given beside it. */
  readonly further: readonly Offer[];
  /** An offer that these readers cannot use (first order, for people who ordered): it stays out, whole. */
  readonly unusable: Offer | null;
  /** The form of address, as the phrase book names it; '' when none shows. */
  readonly register: string;
  readonly cartWord: string;
  readonly situation: Situation;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}
