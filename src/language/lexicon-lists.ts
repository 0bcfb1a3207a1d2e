/**
 * The lists a language's lexicon holds (data/language/<code>/lexicon.json). Every list is `{concept: [entries]}`
 * (concepts.ts). An entry is plain text, matched without regard to case at word boundaries (inside unspaced scripts
 * anywhere). `*` at the end of a word matches any ending; ` … ` matches up to four words between its two sides
 * (`…` without spaces: up to twelve characters); `(a|b)` is a choice, `(a|)` an optional
 * word; `{n}` is a number.
 */
export const LEXICON_LISTS = [
  /** An end is near: "limited time", "last chance", "hurry", "ends tonight", "before it's too late". Not "now", "today". */
  'urgency',
  /** Short stock or demand: "selling fast", "few left", "almost gone", "back in stock", "before they're gone". */
  'scarcity',
  /** "guaranteed", "lowest price ever", "#1", "best in …", "100% safe". */
  'guarantee',
  /** What a message cannot show of itself: what other people do, what other shops ask, what it cures, how it was made. Only news of it is a claim. */
  'assertion',
  /** Words that give something: "free", "gift", "complimentary", "bonus", "cashback", "double points". */
  'giveaway',
  /** An offer without its content: "special offer", "great deals", "amazing savings", "a surprise for you". */
  'vague-incentive',
  /** Imperatives and invitations to act: "shop now", "see", "return to your cart", "use your code". */
  'call-to-action',
  /** Words that name where the action happens: "link", "button", "tap", "below", "here". */
  'mechanism',
  /** Small talk and hedges that carry nothing: "just checking", "whenever suits", "if you like", "have a great day". */
  'hedge',
  /** Guilt and begging: "was it something we said", "please come back", "we cried". */
  'guilt',
  /** Slang and over-familiarity: "bestie", "fam", "slay". */
  'slang',
  /** Stiff officialese: "we hereby", "kindly be advised", "do not hesitate". */
  'officialese',
  /** Blame and commands: "you abandoned", "immediately", "you failed to". */
  'blame',
  /** Clickbait: "you won't believe", "guess what", "a secret". */
  'clickbait',
  'greeting',
  'sign-off',
  /** Opt-out words and lines: "reply STOP", "unsubscribe". */
  'opt-out',
  /** Conditions: "selected items", "new customers only", "one per household", "T&Cs apply", "while stocks last". */
  'terms',
  /** Service promises: "reply and we'll help", "secure", "takes a minute", "free returns", "delivered in". */
  'service',
  /** Claims about the reader, one list a claim (docs/principles.md, "What may be said of the readers"). */
  'reader-bought',
  'reader-ordered-unpaid',
  'reader-has-cart',
  'reader-saved-item',
  'reader-reserved',
  'reader-follows',
  'reader-was-away',
  'reader-returns',
  'reader-loyal',
  'reader-member',
  'reader-received',
  'reader-likes',
  'reader-new',
  'reader-tracked',
  'reader-birthday',
  'reader-ran-out',
  'reader-rated',
  /** "if you have already paid, ignore this". */
  'already-paid',
  /** "payment received", "still to be paid", "ships the same day", "arrives tomorrow". */
  'state',
  'negation',
] as const;
export type LexiconList = (typeof LEXICON_LISTS)[number];

/** Lists of claims about the reader. */
export type ReaderList = Extract<LexiconList, `reader-${string}`>;

export const READER_LISTS: readonly ReaderList[] = LEXICON_LISTS.filter((list) =>
  list.startsWith('reader-'),
) as ReaderList[];
