import { pricesIn } from './fact-prices.ts';
import { isForeign } from './foreign.ts';
import type { FactSetting, GivenFacts, Label } from './given-facts.ts';
import { labelled, withoutStop } from './labelled-fact.ts';
import { localEnd } from './local-end.ts';

const NOTHING: GivenFacts = {
  offer: null,
  code: null,
  minimum: null,
  end: null,
  link: null,
  item: null,
  now: null,
  before: null,
  amount: null,
  order: null,
  method: null,
  news: null,
  start: null,
  moreOffers: [],
  sentences: [],
};

export function readFacts(facts: readonly string[], setting: FactSetting): GivenFacts {
  const found: Partial<Record<Exclude<Label, 'gift' | 'record'>, string>> = {};
  const moreOffers: string[] = [];
  const sentences: string[] = [];
  for (const fact of facts) {
    const prices = pricesIn(fact, setting.language);
    const read =
      prices === null
        ? statements(fact).map((one) => ({ one, all: labelled(one, setting) }))
        : [{ one: fact, all: prices }];
    for (const { one, all } of read) {
      if (all.length === 0 && !SAYS_NOTHING.test(one)) sentences.push(one);
      for (const [name, value] of all) {
        if (name === 'record') continue;
        if (name === 'gift' || (isNaming(name, value) && isForeign(value, setting.language))) sentences.push(value);
        else if (name === 'offer' && found.offer !== undefined) moreOffers.push(withoutStop(value));
        else found[name] ??= inPlace(name, withoutStop(value), setting);
      }
    }
  }
  return { ...NOTHING, ...found, moreOffers, sentences };
}

/** The answer to a question whose answer we do not hear with it. */
const SAYS_NOTHING =
  /^(?:yes|yep|yeah|no|nope|none|nothing|n\/?a|sí|si|não|sim|ya|ja|nein|oui|non|ada|tidak|có|không|是|不是|はい|いいえ|네|아니요|ใช่|ไม่)[.!。！]?$/iu;
/** What is said in the marketer's own words, whatever the language of the message. */
const NAMING: readonly Label[] = ['item', 'news', 'start', 'method'];

/** An amount or free delivery is said in the message's language, a perk only as it was told. */
function isNaming(name: Label, value: string): boolean {
  return NAMING.includes(name) || (name === 'offer' && !/\d|\bfree\b/iu.test(value));
}

function inPlace(name: Label, value: string, setting: FactSetting): string {
  if (name === 'end')
    return localEnd(setting.segment === 'unpaid-order-buyers' ? withoutUntil(value, setting) : value, setting.language);
  return name === 'item' ? value.replace(/^(?:the|an?) (?=\p{L})/iu, '') : value;
}

/** "Please pay by {end}" brings its own word. */
function withoutUntil(end: string, { book }: FactSetting): string {
  const small = end.toLowerCase();
  const word = book?.offer.until.find((one) => small.startsWith(`${one.toLowerCase()} `));
  return word === undefined ? end : end.slice(word.length).trim();
}

/** "the discount is 20%. It ends 30 Nov" → two. */
function statements(fact: string): readonly string[] {
  return fact
    .split(
      /(?<=[^\d\s][.;])\s+|\n|;\s+|,\s+(?=(?:and )?(?:the |it |code|until|ends?|due|payable|min|new price|old price|now|was|but now))/iu,
    )
    .map((part) => part.trim().replace(/^and\s+/iu, ''))
    .filter((part) => part !== '');
}
