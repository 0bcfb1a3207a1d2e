import { findFigures } from '../../../domain/figure/find-figures.ts';
import { findTokens } from '../../../domain/token.ts';
import { findConcepts } from '../../../language/find-terms.ts';
import { phraseBook } from '../../../language/phrases.ts';
import { questionPreview } from '../../../language/question-previews.ts';
import { functionWords } from '../../../language/word-classes.ts';
import { peelEnd, peelMinimum } from '../offer/peel.ts';
import { LABELLED } from './fact-labels.ts';
import { hasSmallWords, isForeign } from './foreign.ts';
import type { FactSetting, Label } from './given-facts.ts';

/** What one statement tells, each with what it is; nothing: a sentence of its own. */
export type Told = readonly (readonly [Label, string])[];

export function labelled(fact: string, setting: FactSetting): Told {
  const link = findTokens(fact).find((token) => token.kind === 'link' && /[a-z]/iu.test(token.text));
  if (link !== undefined) return [['link', link.text]];
  for (const [name, pattern] of LABELLED) {
    const value = pattern.exec(fact)?.[1];
    // "Pay by 30 November" says until when, "pay by card" says how.
    if (value !== undefined && name === 'gift') return [giftOf(value, setting)];
    if (value !== undefined) return [[name === 'method' && isDate(value, setting.language) ? 'end' : name, value]];
  }
  const clause = peeled(fact, setting);
  if (clause !== null) return [clause];
  if (isBareAmount(fact, setting)) return [['amount', fact]];
  if (isOffer(fact, setting)) return [['offer', withoutSpeaker(fact)]];
  return isItem(fact, setting) ? [['item', fact]] : [];
}

/** "A cotton tote" is given as "Your gift: a cotton tote"; a gift with an amount speaks for itself. */
function giftOf(value: string, { language }: FactSetting): readonly [Label, string] {
  if (isForeign(value, language)) return ['gift', value];
  const named = questionPreview('gift', language).replace('▢▢', () => withoutStop(value));
  return ['offer', findFigures(value, language).length > 0 ? value : withoutStop(named)];
}

/** "hasta el 30 de noviembre", "11月30日まで", "compra mínima $500": nothing but an end or a minimum, by the language's own words. */
function peeled(fact: string, { segment, language, book }: FactSetting): readonly [Label, string] | null {
  for (const words of [book?.offer, phraseBook('en')?.offer]) {
    if (words === undefined) continue;
    const figures = findFigures(fact, language);
    const end = peelEnd(
      fact,
      figures.filter(({ kind }) => DATED.includes(kind)),
      words,
    );
    // "Zahlbar bis 30. November": about a payment, until when is what counts.
    const most = segment === 'unpaid-order-buyers' ? 1 : 0;
    if (end.part !== null && (end.rest.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= most) return ['end', end.part];
    const amounts = figures.filter(({ kind }) => kind === 'money' || kind === 'quantity');
    const minimum = peelMinimum(fact, amounts, words.minimum, words.orMore);
    if (minimum.part !== null && minimum.rest === '') return ['minimum', minimum.part];
  }
  return null;
}

const DATED: readonly string[] = ['date', 'weekday', 'time'];

function isDate(value: string, language: string): boolean {
  return findFigures(value, language).some(({ kind, start }) => DATED.includes(kind) && start <= LEAD);
}

/** "the ", "am ". */
const LEAD = 4;

/** "$84.50" about an order that waits for its payment. */
function isBareAmount(fact: string, { segment, language }: FactSetting): boolean {
  const [figure, ...more] = findFigures(fact, language);
  return (
    segment === 'unpaid-order-buyers' &&
    more.length === 0 &&
    figure?.kind === 'money' &&
    figure.text.length >= fact.length - 1
  );
}

const OFFER =
  /(?:\d|▢)\s?%|^(?:free|gratis|envío gratis)\s|(?:\d|▢)\S* (?:off|discount|de descuento|potongan)(?![\p{L}])|diskon \S*\d/iu;

/** What can be given away whole in a few words: a sentence about returns or points stays a sentence. */
const GIVEN: readonly string[] = ['free-shipping', 'discount', 'cashback', 'voucher', 'gift-card', 'buy-get'];
const LONGEST_OFFER = 80;
const SHORTEST_SENTENCE = 40;

function isOffer(fact: string, { language }: FactSetting): boolean {
  if (fact.length > LONGEST_OFFER) return false;
  if (OFFER.test(fact)) return true;
  const given = findConcepts(fact, language, 'giveaway').some(({ concept }) => GIVEN.includes(concept));
  return given && fact.length <= SHORTEST_SENTENCE && !/^en/u.test(language);
}

/** "Linen shirt", "{{item_name}}" of readers who left or watch one thing: a name, not a sentence. */
function isItem(fact: string, { segment, language }: FactSetting): boolean {
  if (!['abandoned-cart-buyers', 'price-drop'].includes(segment)) return false;
  const [token] = findTokens(fact);
  if (token?.kind === 'placeholder' && token.text === fact) return true;
  const words = fact.match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? [];
  const isName = /^[\p{Lu}\p{Lo}]/u.test(fact) && !/[.!?,;:。！？，；：]/u.test(fact);
  return (
    isName &&
    words.length <= MOST_NAMING &&
    !hasSmallWords(fact) &&
    !words.some((word) => functionWords(language).has(word.toLowerCase())) &&
    findConcepts(fact, language, 'giveaway').length === 0
  );
}

const MOST_NAMING = 5;

/** "They get RM10 off": what they get. */
function withoutSpeaker(fact: string): string {
  return fact.replace(
    /^(?:they|customers|readers|people|buyers|followers|you) (?:will |can )?(?:get|receive|have) |^(?:there is|there's|we give|we offer|it is|it's) (?=\D{0,5}\d|free\b)/iu,
    '',
  );
}

/** Without the stop of its sentence. */
export function withoutStop(value: string): string {
  return value.replace(/[.。\s]+$/u, '');
}
