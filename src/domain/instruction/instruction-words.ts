/**
 * The words by which people ask for a follow-up, a language each: what a thread reply or `--instruction` is read with.
 * Lower case, straight quotes. Latin-script entries match whole words, entries in unspaced scripts match anywhere.
 */
export interface InstructionWords {
  /** Another way to say it. */
  readonly another: readonly string[];
  readonly shorter: readonly string[];
  /** "Mention …", "say that …": what follows is a claim that somebody must confirm first. */
  readonly mention: readonly string[];
  /** What an offer, an order or an item has: "<noun> is …" states a fact. */
  readonly factNouns: readonly string[];
  /** What joins such a noun to its value. */
  readonly joins: readonly string[];
  /** Words of an offer that state something by themselves ("free shipping over RM50", "until Sunday"). */
  readonly offerWords: readonly string[];
  /** Politeness around a request; carries nothing. */
  readonly courtesy: readonly string[];
  /** Thanks, praise, agreement: talk, unless a request stands beside it. */
  readonly talk: readonly string[];
  /** Words that ask for an edit of the text, whatever the edit is. */
  readonly edit: readonly string[];
}

/** "one, two" → ['one', 'two']: the lists are prose for people to review, so they are written as prose. */
export function phraseList(text: string): readonly string[] {
  return text
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/gu, ' '))
    .filter((phrase) => phrase !== '');
}
