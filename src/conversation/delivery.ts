import type { Answer } from './answer.ts';
import type { Place, StoredRequest } from './request.ts';

/** How answers reach people. The messenger's adapter implements it; it falls back from place to place by itself. */
export interface Delivery {
  /**
   * Says that work has begun. The place is where the answer will stand, by replacing the progress message; null when
   * there is none to replace. A failure is no reason not to work: the caller goes on.
   */
  begin(request: StoredRequest): Promise<Place | null>;
  /**
   * A message for this request that an earlier process posted and died before it kept where; null when there is none, or
   * none that can be seen. Throws TryLater.
   */
  find(request: StoredRequest): Promise<Place | null>;
  /** Puts the answer where the address says, else where it can. Harmless to repeat when `request.place` is set. Throws when no way is left. */
  deliver(request: StoredRequest, answer: Answer): Promise<Place | null>;
}

/**
 * The messenger did not answer, so nobody knows whether the message arrived: the request stays open and is delivered later,
 * to the same place. Any other failure of `deliver` is final.
 */
export class TryLater extends Error {
  constructor(cause: unknown) {
    super('the messenger cannot be reached', { cause });
    this.name = 'TryLater';
  }
}
