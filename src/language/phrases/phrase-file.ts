import { z } from 'zod';
import { SEGMENTS } from '../../domain/segment.ts';

/** Where in a message a phrase may stand. */
export const SLOTS = [
  'title',
  'greeting',
  /** Who writes, behind the greeting of a chat. */
  'sender',
  'opening',
  /** What happened: a cart, an unpaid order, a price. */
  'event',
  /** Around an offer: "Here is {offer}." */
  'offer',
  'cta',
  /** The same where no link is known: an invitation instead of a button's label. */
  'cta-bare',
  /** A call to action that only makes sense before a link: "Pay here." */
  'cta-linked',
  /** The call to action where a link must stand inside the sentence. */
  'cta-around-link',
  /** The step of a business whose work is booked: a repair, a clinic. */
  'cta-service',
  'review',
  'already-paid',
  /** How an order can be paid, and until when. */
  'method',
  'deadline',
  'contact',
  /** Before a list. */
  'lead-in',
  /** Before further offers. */
  'more',
  'sign-off',
] as const;
export type Slot = (typeof SLOTS)[number];

/** What the message has to say; decides which phrases fit. */
export const SITUATIONS = [
  'offer',
  'price',
  'price-fell',
  'cart',
  'unpaid',
  'review',
  'news',
  'item',
  'plain',
] as const;
export type Situation = (typeof SITUATIONS)[number];

const segments = Object.keys(SEGMENTS) as [keyof typeof SEGMENTS, ...(keyof typeof SEGMENTS)[]];

const PhraseShape = z.strictObject({
  slot: z.enum(SLOTS),
  /** Absent: every segment. */
  segments: z.array(z.enum(segments)).min(1).optional(),
  /** Absent: every situation. */
  when: z.array(z.enum(SITUATIONS)).min(1).optional(),
  /** The angle it belongs to (docs/principles.md, principle 10); absent: any. */
  angle: z.enum(['fact-first', 'question', 'service']).optional(),
  /** The form of address it speaks in; absent: none, it fits all. */
  register: z.string().optional(),
  text: z.string().min(1),
  /** What it says, in English; absent in English books. */
  gloss: z.string().min(1).optional(),
  /** What it claims of the reader (names of lexicon lists) or of the price: nothing else may be claimed. */
  claims: z.array(z.string()).optional(),
});
export type Phrase = z.output<typeof PhraseShape>;

const words = z.array(z.string().min(1));

const OfferWords = z.strictObject({
  /** What announces a code, longest first: "use code", "code". */
  code: words,
  /** What announces an end: "valid until", "ends". */
  until: words,
  /** What announces a minimum: "min spend", "when you spend". */
  minimum: words,
  /** What may follow the minimum's amount: "or more". */
  orMore: words,
  /** What announces a minimum where the word follows the amount: "이상", "以上". */
  minimumAfter: words.default([]),
  /** What announces a former price: "was", "instead of". */
  was: words,
  /** What leads from an item to its price, longest first: "now only", "à". */
  now: words.default([]),
  /** First words of a head that reads well after "Here is", lower case: "free delivery". Amounts always do. */
  given: words.default([]),
  /** What is given without "a": "free coffee". */
  mass: words.default([]),
  /** First words that are written small inside a sentence: "Free" in "Here is free delivery". */
  small: words,
  /** What is put right for a reader: ["off first order", "off your first order"]; a third item names the form of address it is for. */
  yours: z.array(z.tuple([z.string(), z.string()]).rest(z.string())),
  /** Conditions that are said in full, lower case: ["pengguna baru", "khusus pengguna baru"]. */
  terse: z.array(z.tuple([z.string(), z.string()])).default([]),
  /** What follows an end where the word for it does: "前有效", "まで". */
  untilAfter: words.default([]),
  /** Spans that end an offer without a date: "this week". */
  periods: words.default([]),
  /** What announces an end as a verb; inside our sentence it becomes `untilWord`: "expires". Longest first. */
  untilVerbs: words.default([]),
  /** The word that says an end: "until". */
  untilWord: z.string(),
  /** What stands before an offer for some, as one says it to them: ["For followers: ", "As a follower, you get {offer}."]. */
  labels: z.array(z.tuple([z.string(), z.string()])).default([]),
  /** Before which a head may be cut for a title: "for new followers". */
  cut: words,
  /** How the parts are said: `{head}` first, then those that exist. */
  clauses: z.strictObject({
    /** A second offer beside the first: "Plus {offer}." */
    also: z.string(),
    minimum: z.string(),
    code: z.string(),
    /** The code behind a head that has the code's own word already: "… with your first tin using code HI5". */
    codeAgain: z.strictObject({ word: z.string(), text: z.string() }).optional(),
    until: z.string(),
    /** The minimum behind a head that ends in one of these words: "your first order" → " of £60 or more". */
    ordered: z.strictObject({ words, text: z.string() }).optional(),
    /** "$40+" behind a word: "of {amount} or more". */
    plus: z.string().optional(),
    /** A percentage inside a sentence, where the language puts an article before it: "un {offer}". */
    percent: z.string().default('{offer}'),
  }),
  /** Ends said in full: ["前", "前有效"]; the first that an end closes with, or is without a space, counts. */
  fullEnds: z.array(z.tuple([z.string(), z.string()])).default([]),
  /** How the offer is a sentence, where its verb stands last (offer/told-offer.ts). */
  told: z
    .strictObject({
      /** In front: "{minimum} 이상 구매 시 ". */
      minimum: z.string(),
      /** The same in a title's bracket: "{minimum} 이상". */
      floor: z.string(),
      /** Where the head has it already ("다음 주문 시 …"), the minimum goes into the bracket too. */
      once: z.string(),
      /** What stands instead of a space between goods and their price: "つや姫5kg 3,200円" → "つや姫5kgが3,200円". */
      priced: z.string().optional(),
      /** Spaces of a voucher that a sentence says with a particle: ["お得意様 ", "お得意様は"]; the first that is found counts. */
      joins: z.array(z.tuple([z.string(), z.string()])).default([]),
      code: z.string(),
      /** The bracket behind: "({parts})". */
      beside: z.string(),
      joiner: z.string(),
      /** What an offer ends in, and with its verb; a third item names the form of address it is for. */
      endings: z.array(z.tuple([z.string(), z.string()]).rest(z.string())),
    })
    .optional(),
  /** An offer that was written in another language, said in this one. */
  scopes: z.record(z.string(), z.string()),
  /** An offer that had to be quoted as it is. */
  quoted: z.string(),
  price: z.strictObject({ title: z.string(), sentence: z.string(), single: z.string() }),
  /** When a bare amount needs somewhere to go in a title. */
  headlines: z.array(z.string()),
});
export type OfferWords = z.output<typeof OfferWords>;

export const PhraseFile = z.strictObject({
  /** Forms of address with the words that show them, lower case; the first that is found counts. */
  registers: z.record(z.string(), words),
  /** The form of address of a text that shows none, where leaving it out is rude. */
  spokenRegister: z.string().optional(),
  /** A form of address that speaks as another one does, with its own word: "mom" as "bạn". */
  alike: z.record(z.string(), z.strictObject({ as: z.string(), word: z.string() })).default({}),
  /** What a field's products are called: "{noun}产品". */
  fieldGoods: z.string().optional(),
  /** Words that are not in a lexicon and tell what a sentence is about, lower case. */
  words: z.strictObject({
    /** What is news by itself: "new arrivals", "just launched". */
    news: words,
    /** What makes a sentence news without naming it: "just arrived", "is here". */
    arrived: words.default([]),
    /** "new": news beside the name of goods. */
    fresh: words,
    /** How a shop presents itself, to people who know it already. */
    introductions: words,
    /** What shows by category or name that a shop's work is booked: "repairs", "clinic". */
    services: words.default([]),
    /** How a sender names itself in a chat: "this is", "here". */
    senders: words.default([]),
    review: words,
    guide: words,
    /** What asks to sign up, to join or to claim: "become a member". */
    joining: words,
    /** What asks to buy: "add to your basket". */
    buying: words,
    /** Prices, delivery, sizes…: a sentence with one says something. */
    facts: words,
    /** What the shop's cart is called; the first is ours. */
    cart: words,
    and: words,
    /** Words a shortened sentence must not begin with: "and", "but". */
    joiners: words,
    /** What leads from an office's opening to its news: "we inform you *that* …". */
    that: words.default([]),
    /** Words that a shortened sentence must not end with: "our", "with". */
    dangling: words,
    /** Feelings of things and shops: "lonely", "misses you". "*…" as in refersBack. */
    pathos: words.default([]),
    /** Favours asked for the shop's sake: "like and share", "tag a friend". */
    bait: words.default([]),
    /** Praise that nobody can check: "in the world", "of your life". */
    boasts: words.default([]),
    /** Words that are shouted even when nothing else is: "now" as "NOW". */
    emphasis: words.default([]),
    /** How a follow is asked for, of people who follow already: "follow us". */
    follow: words.default([]),
    pay: words,
    /** How a reproach begins that asks for the reason: "why". A space behind it: no longer word. */
    whys: words.default([]),
    /** Words that point back to a sentence, which must then be there: "it", "find out". "*elo": any word with that ending. */
    refersBack: words,
    /** How readers are called in passing: "Kak". Twice in a text is enough. */
    vocatives: words,
    /** What a step must not lead to without saying it: "treat", "surprise". */
    teasers: words,
    /** First words of product names that are things, not names: small inside a sentence. */
    common: words.default([]),
    /** Goods that are used up and bought again: "coffee", "soap". */
    refills: words.default([]),
    /** Last words of what is booked, not bought: "repair", "haircut". */
    booked: words.default([]),
    /** Steps that fit any message of any shop: "visit our website". */
    genericSteps: words.default([]),
    /** Kinds of goods that name a field ("护肤", "スキンケア"): one cannot look at them, only at their products. */
    fields: words.default([]),
    /** First words that make a shop's name masculine, lower case: "no Café Serra", not "na". */
    masculine: words.default([]),
    /** An imperative to a model instead of a message: "write a", "max 50 words". */
    instructions: words,
  }),
  /** What stands before a link whose own step does not fit these readers. */
  labels: z.strictObject({
    /** The link leads to the shop, more is not known: "Our page". */
    page: z.string(),
    /** It leads to what they have bought: "More about the {item}". */
    about: z.string(),
  }),
  offer: OfferWords,
  phrases: z.array(PhraseShape),
});
export type PhraseBook = z.output<typeof PhraseFile> & { readonly code: string };
