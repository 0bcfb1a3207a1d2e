import type { Figure } from '../../../domain/figure/figure.ts';
import { findFigures } from '../../../domain/figure/find-figures.ts';
import { findTokens } from '../../../domain/token.ts';
import type { OfferWords } from '../../../language/phrases/phrase-file.ts';
import type { Offer, Prices } from './offer.ts';
import {
  type Peeled,
  peelCode,
  peelEnd,
  peelImpliedMinimum,
  peelMinimum,
  peelMinimumBefore,
  wordStarts,
} from './peel.ts';
import { splitClauses } from './split-clauses.ts';

/** Stands for a fact that is asked for, in previews. */
const UNKNOWN = /▢+/gu;

/**
 * Takes an offer apart by the words of its language: the head, a minimum, a code, an end; what is none of these stays a
 * condition in its own words. `code`: the coupon code where it is known; `register`: the form of address.
 */
export function readOffer(
  text: string,
  language: string,
  words: OfferWords,
  code: string | null,
  register = '',
): Offer {
  const known = code ?? findTokens(text).find((token) => token.kind === 'code')?.text ?? null;
  const parts: { head: string; minimum: string | null; end: string | null; code: string | null; conditions: string[] } =
    {
      head: '',
      minimum: null,
      end: null,
      code: null,
      conditions: [],
    };
  const label = /^((?:\p{Lu}{2,10}\s){1,3}\p{Lu}{2,10})[:：]\s+(?=\S)/u.exec(text.trim());
  const unlabelled = text
    .trim()
    .slice(label?.[0].length ?? 0)
    .replace(PRICE_LABEL, '')
    .replace(PRICED_NOW, '$1 ');
  for (const clause of splitClauses(unlabelled, words)) {
    const afterCode = peelCode(clause, parts.code === null ? known : null, words.code);
    const afterEnd =
      parts.end === null
        ? peelEnd(afterCode.rest, datesIn(afterCode.rest, language), words)
        : { rest: afterCode.rest, part: null };
    const afterMinimum =
      parts.minimum === null ? minimumOf(afterEnd.rest, language, words) : { rest: afterEnd.rest, part: null };
    parts.code ??= afterCode.part;
    parts.end ??= afterEnd.part;
    parts.minimum ??= afterMinimum.part;
    const rest = withoutLeadingVerb(afterMinimum.rest);
    if (rest === '') continue;
    if (parts.head === '') parts.head = rest;
    else parts.conditions.push(rest);
  }
  const better =
    parts.code === null || PERCENT.test(parts.head) ? -1 : parts.conditions.findIndex((one) => PERCENT.test(one));
  // "Free returns; 10% off first order, code FOX10": the code belongs to the percentage.
  if (better >= 0) {
    const [offered = parts.head] = parts.conditions.splice(better, 1, parts.head);
    parts.head = offered;
  }
  // "NEW CUST: S$8 off" is a note to the shop: said behind the offer.
  if (label?.[1] !== undefined) parts.conditions.push(`(${label[1]})`);
  const told = (parts.head === '' ? text.trim() : parts.head).replace(NEWS_OF_A_PRICE, '');
  const head = yours(told, words, register);
  const nowPrice = onlySaysWhatItWas(head, language) ? nowPriceIn(parts.conditions, language) : null;
  const priced = nowPrice === null ? head : `${head}, ${nowPrice}`;
  const prices = pricesIn(priced, parts.conditions, language, words);
  const conditions = parts.conditions
    .filter((one) => prices === null || (one !== nowPrice && oldPriceIn([one], language) === null))
    .map((one) => inFull(one, words));
  const end = parts.end === null ? null : untilEnd(parts.end, words);
  return { ...parts, head, end, conditions, prices, more: [], text: text.trim(), foreign: false };
}

function minimumOf(clause: string, language: string, words: OfferWords): Peeled {
  const amounts = amountsIn(clause, language);
  const announced = peelMinimum(clause, amounts, words.minimum, words.orMore);
  if (announced.part !== null) return announced;
  const followed = peelMinimumBefore(clause, amounts, words.minimumAfter);
  return followed.part === null ? peelImpliedMinimum(clause, amounts, words.orMore) : followed;
}

const PERCENT = /\d\s?%/u;

/** "takes 12% off", "for 12% off", left over when a code in front was cut. */
function withoutLeadingVerb(text: string): string {
  return text.replace(/^(?:takes|gives|gets you|for|para|untuk|pour|für)\s+(?=[\d\p{Sc}]|RM|Rp|free|gratis)/iu, '');
}

function datesIn(text: string, language: string): readonly { start: number; end: number }[] {
  return [
    ...findFigures(text, language).filter((figure) => ['date', 'weekday', 'time'].includes(figure.kind)),
    ...unknowns(text),
  ];
}

function amountsIn(text: string, language: string): readonly { start: number; end: number }[] {
  return [
    ...findFigures(text, language).filter(
      (figure) => figure.kind === 'money' || figure.kind === 'quantity' || figure.kind === 'number',
    ),
    ...unknowns(text),
  ];
}

function unknowns(text: string): readonly { start: number; end: number }[] {
  return [...text.matchAll(UNKNOWN)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** The reader's view: "10% off first order" → "10% off your first order", "$5 off your next order $40+" → "… of $40 or more". */
function yours(head: string, words: OfferWords, register: string): string {
  let said = head;
  for (const [bare, full, only] of words.yours) {
    if (only !== undefined && only !== register) continue;
    const at = said.toLowerCase().indexOf(bare.toLowerCase());
    // A label ("Followers: …") stands in front or is none.
    const isLabel = bare.endsWith(': ');
    if (at < 0 || (isLabel && at > 0) || said.toLowerCase().includes(full.toLowerCase())) continue;
    said = said.slice(0, at) + full + said.slice(at + bare.length);
  }
  const { plus } = words.clauses;
  return plus === undefined
    ? said
    : said.replace(PLUS, (_, joined, after, before) => {
        const amount = plus.replace('{amount}', after ?? before);
        // "any order of $45+" has its preposition.
        return joined === undefined ? ` ${amount}` : ` ${amount.slice(amount.indexOf(after ?? before))}`;
      });
}

/** "Price cut: Moose Mic Stand from $89 to $64": the two prices say it. */
const PRICE_LABEL =
  /^(?:price (?:cut|drop|change|update)|new (?:lower )?price|now (?:cheaper|less)|preis(?:senkung|sturz|update)|neuer preis|(?:baisse|chute) de prix|nouveau prix|(?:bajada|rebaja) de precio|nuevo precio|(?:queda|baixa) de preço|novo preço|baixou)\s?[:：]\s+(?=\p{L}.*\d)/iu;

/** "Summit jacket, now £129, was £169": the first comma parts nothing. */
const PRICED_NOW = /^([^,:;\d]{3,60}),\s(?=(?:now|ahora|agora|sekarang|kini)\s\S{0,4}\d)/iu;

/** "$40+" or "+$400" behind a word. */
const PLUS =
  /(?<=(?<!\p{L})(of|over|above|from|de|desde|ab|von|dari|từ)|\p{L})\s(?:((?:\p{Sc}|R\$|S\$|RM|Rp)\s?\d[\d.,]*(?:rb|k)?)\s?\+|\+\s?((?:\p{Sc}|R\$|S\$|RM|Rp)\s?\d[\d.,]*(?:rb|k)?))(?=$|\s)/iu;

/** A terse condition in full: "pengguna baru" → "khusus pengguna baru". */
function inFull(condition: string, words: OfferWords): string {
  const small = condition.toLowerCase();
  return words.terse.find(([bare]) => bare === small)?.[1] ?? condition;
}

/** "expires 12/6" → "until 12/6": inside our sentence an end has no verb. */
function untilEnd(end: string, words: OfferWords): string {
  const verb = words.untilVerbs.find((word) => end.toLowerCase().startsWith(`${word.toLowerCase()} `));
  return verb === undefined ? end : `${words.untilWord} ${end.slice(verb.length).trim()}`;
}

function pricesIn(head: string, conditions: readonly string[], language: string, words: OfferWords): Prices | null {
  const money = findFigures(head, language).filter((figure) => figure.kind === 'money');
  const old = money.find((figure) => figure.role === 'old-price') ?? dropped(money, head);
  const before = old?.text ?? oldPriceIn(conditions, language);
  const now =
    money.find((figure) => figure.role === 'price' && figure !== old) ??
    (before === null ? null : money.find((figure) => figure !== old));
  if (now === null || now === undefined) return null;
  const item = itemBefore(head, old !== null && old.start < now.start ? old : now, words);
  // "2 for £99 on runners", "Any 3 jars for £12" is a deal, not a thing with a price; "New customers: check £10" is for some.
  if (before === null && /\d/u.test(item)) return null;
  if (/[:：]\s/u.test(item) || saysMore(head, item, [now, old], words)) return null;
  return { item: item === '' ? null : item, now: now.text, before };
}

/** "Price cut: Moose Mic Stand": what the two prices say already. */
const NEWS_OF_A_PRICE =
  /^(?:price (?:cut|drop|down)|(?:on )?sale|now cheaper|baja(?:da)? de precio|rebaja|harga turun|turun harga|giảm giá|preissenkung|baisse de prix|queda de preço|baixou)\s?[:：]\s?/iu;

/** "Wader £139 to £109": the first of two prices, when the second is lower and next to it. */
function dropped(money: readonly Figure[], head: string): Figure | null {
  const [first, second, ...more] = money;
  if (first === undefined || second === undefined || more.length > 0) return null;
  if (![first, second].every(({ role }) => role === 'plain' || role === 'price')) return null;
  const [was, is] = [first, second].map((figure) => /^money:([\d.]+):(.+)$/u.exec(figure.key));
  const isLower = was?.[2] === is?.[2] && Number(was?.[1]) > Number(is?.[1]);
  return isLower && FALLS_TO.test(head.slice(first.end, second.start)) ? first : null;
}

/** " to only ", " còn ", " → "; in "满300减50", "5만원 이상 7,000원 할인" the first amount is a minimum. */
const FALLS_TO =
  /^\s{0,2}(?:[-–—→>=➜]{1,2}|(?:(?:down )?to|now|a|por|para|auf|à|passe à|jadi|menjadi|sekarang|kini|còn|con|nay còn)(?: (?:only|just|solo|sólo|só|nur|seulement|hanya|cuma|chỉ|chi))?|chỉ còn|chi con|nay chỉ còn|ลดเหลือ|เหลือ(?:เพียง|แค่)?|现价|現價|现在|現在)\s{0,2}$/iu;

/** "R$ 219 à vista no Pix (antes R$ 269)": more than an item and its prices. */
function saysMore(head: string, item: string, prices: readonly (Figure | null)[], words: OfferWords): boolean {
  const known = [...words.was, ...words.now].toSorted((a, b) => b.length - a.length);
  const left = prices.reduce((text, price) => text.replace(price?.text ?? '', ' '), head.replace(item, ' '));
  const bare = known.reduce((text, word) => text.replace(new RegExp(asWord(word), 'giu'), ' '), left);
  return (bare.match(/\p{L}{3,}/gu)?.length ?? 0) >= 2;
}

function asWord(word: string): string {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return /^\p{Script=Latin}/u.test(word) ? `(?<!\\p{L})${escaped}(?!\\p{L})` : escaped;
}

/** "Lamp: was £85", cut off from its "now £68" at the comma. */
function onlySaysWhatItWas(head: string, language: string): boolean {
  const money = findFigures(head, language).filter((figure) => figure.kind === 'money');
  return money.length === 1 && money[0]?.role === 'old-price';
}

/** "now £68": a clause that says a price and nothing else. */
function nowPriceIn(conditions: readonly string[], language: string): string | null {
  const isPrice = (condition: string) => {
    const [figure, ...more] = findFigures(condition, language);
    return (
      figure?.kind === 'money' &&
      figure.role === 'price' &&
      more.length === 0 &&
      condition.length - figure.text.length <= ANNOUNCED
    );
  };
  return conditions.find(isPrice) ?? null;
}

/** So many characters announce a former price ("previously", "giá trước đây"); more say something else too. */
const ANNOUNCED = 18;

/** "was £55" behind a comma: a price of its own clause. */
function oldPriceIn(conditions: readonly string[], language: string): string | null {
  for (const condition of conditions) {
    const [figure, ...more] = findFigures(condition, language);
    if (figure?.role !== 'old-price' || more.length > 0) continue;
    if (condition.length - figure.text.length <= ANNOUNCED) return figure.text;
  }
  return null;
}

/** The item without the words that lead to its price: "Trench Galet à", "轻羽外套现价". */
function itemBefore(head: string, price: Figure, words: OfferWords): string {
  const item = head
    .slice(0, price.start)
    .replace(
      /[\s:：–—-]+$|(?:^|\s)(?:down(?: from)?|reduced(?: from)?|cut from|dropped(?: from)?|now|was|were|for|at|ahora|antes|por|a|jadi|kini|dulu|asal|semula|jetzt|vorher|für)\s*$/giu,
      '',
    )
    .trim();
  // "Fritteuse: von", "保温杯 原价", "หม้อทอด ลดราคาจาก": the words may come in a row.
  let bare = item;
  for (let round = 0; round < MOST_LEADS; round += 1) {
    const lead = [...words.now, ...words.was].find((word) => wordStartsAtEnd(bare, word));
    if (lead === undefined) break;
    bare = bare.slice(0, bare.length - lead.length).replace(/[\s:：(（–—-]+$/u, '');
  }
  return bare.replace(/[\s:：]+$/u, '');
}

/** "now only from". */
const MOST_LEADS = 3;

function wordStartsAtEnd(text: string, word: string): boolean {
  return [...wordStarts(text, word)].some((at) => at > 0 && at + word.length === text.length);
}
