/** An offer taken apart for saying it again: every part is a piece of what the marketer wrote. */
export interface Offer {
  /** What is given and on what: "10% off your first order", "Envío gratis en compras mayores a $599". */
  readonly head: string;
  /** The amount of a minimum spend that the head does not say itself: "£60". */
  readonly minimum: string | null;
  readonly code: string | null;
  /** With its own words: "until 30 November", "ends 14 Dec". */
  readonly end: string | null;
  /** Other conditions, each as written: "sale items excluded", "T&Cs apply". */
  readonly conditions: readonly string[];
  /** Set when the offer is a price: what the item costs now and what it cost. */
  readonly prices: Prices | null;
  /** Further offers of the same voucher, each with its own parts. */
  readonly more: readonly Offer[];
  /** The whole as written. */
  readonly text: string;
  /** True when it is written in another language than the message and could not be said in that one. */
  readonly foreign: boolean;
}

export interface Prices {
  readonly item: string | null;
  readonly now: string;
  readonly before: string | null;
}
