import type { Figure } from '../../../domain/figure/figure.ts';
import { findFigures } from '../../../domain/figure/find-figures.ts';
import type { OfferWords } from '../../../language/phrases/phrase-file.ts';
import type { Prices } from './offer.ts';
import { wordStarts } from './peel.ts';

/** An offer that is a price: the item, what it costs now and what it cost. Null when the words say more than that. */
export function pricesIn(
  head: string,
  conditions: readonly string[],
  language: string,
  words: OfferWords,
): Prices | null {
  // What a maker recommends is no price that anybody asked before.
  if (RECOMMENDED.test([head, ...conditions].join('\n'))) return null;
  const money = findFigures(head, language).filter((figure) => figure.kind === 'money');
  const old =
    money.find((figure) => figure.role === 'old-price') ?? dropped(money, head) ?? announced(money, head, words);
  const before = old?.text ?? oldPriceIn(conditions, language);
  const now =
    money.find((figure) => figure.role === 'price' && figure !== old) ??
    (before === null ? null : money.find((figure) => figure !== old));
  if (now === null || now === undefined) return null;
  // "R$ 35 (normal R$ 60)": a second price that is not understood must not be lost.
  if (before === null && money.length > 1) return null;
  const item = itemBefore(head, old !== null && old.start < now.start ? old : now, words);
  // "2 for £99 on runners", "Any 3 jars for £12" is a deal, not a thing with a price; "New customers: check £10" is for some.
  if (before === null && /\d/u.test(item)) return null;
  if (/[:：]\s/u.test(item) || saysMore(head, item, [now, old], words)) return null;
  const former = old === null ? before : withUnit(old, head);
  return { item: item === '' ? null : item, now: withUnit(now, head), before: former };
}

/** "R$ 39,90/m" is the price of a metre. */
function withUnit({ text, end }: Figure, head: string): string {
  return `${text}${/^\s?\/\s?\p{L}{1,8}/u.exec(head.slice(end))?.[0] ?? ''}`;
}

const RECOMMENDED =
  /(?<!\p{L})(?:RRP|MSRP|SRP|UVP|PVPR|prix (?:public )?conseillé|precio recomendado|preço sugerido)(?!\p{L})/iu;

/** "Wader £139 to £109": the first of two prices, when the second is lower and next to it. */
function dropped(money: readonly Figure[], head: string): Figure | null {
  const [first, second, ...more] = money;
  if (first === undefined || second === undefined || more.length > 0) return null;
  if (![first, second].every(({ role }) => role === 'plain' || role === 'price')) return null;
  const [was, is] = [first, second].map((figure) => /^money:([\d.]+):(.+)$/u.exec(figure.key));
  const isLower = was?.[2] === is?.[2] && Number(was?.[1]) > Number(is?.[1]);
  return isLower && FALLS_TO.test(head.slice(first.end, second.start)) ? first : null;
}

/** "1,790 บาท จาก 2,290 บาท": the second, higher price behind the language's word for a former one. */
function announced(money: readonly Figure[], head: string, { was }: OfferWords): Figure | null {
  const [first, second, ...more] = money;
  if (first === undefined || second === undefined || more.length > 0) return null;
  const [now, before] = [first, second].map((figure) => /^money:([\d.]+):(.+)$/u.exec(figure.key));
  const isHigher = now?.[2] === before?.[2] && Number(now?.[1]) < Number(before?.[1]);
  const between = head
    .slice(first.end, second.start)
    .trim()
    .replace(/^[(（]\s*/u, '');
  return isHigher && was.includes(between.toLowerCase()) ? second : null;
}

/** " to only ", " còn ", " → "; in "满300减50", "5만원 이상 7,000원 할인" the first amount is a minimum. */
const FALLS_TO =
  /^\s{0,2}(?:[-–—→>=➜]{1,2}|(?:(?:down )?to|now|a|por|para|auf|à|passe à|jadi|menjadi|sekarang|kini|còn|con|nay còn)(?: (?:only|just|solo|sólo|só|nur|seulement|hanya|cuma|chỉ|chi))?|chỉ còn|chi con|nay chỉ còn|ลดเหลือ|เหลือ(?:เพียง|แค่)?|现价|現價|现在|現在)\s{0,2}$/iu;

/** "R$ 219 à vista no Pix (antes R$ 269)": more than an item and its prices. */
function saysMore(head: string, item: string, prices: readonly (Figure | null)[], words: OfferWords): boolean {
  const known = [...words.was, ...words.now].toSorted((a, b) => b.length - a.length);
  const left = prices.reduce((text, price) => text.replace(price?.text ?? '', ' '), head.replace(item, ' '));
  const bare = known.reduce((text, word) => text.replace(new RegExp(asWord(word), 'giu'), ' '), left);
  // "（税込・数量限定なし）": a bracket with words of its own.
  return (bare.match(/\p{L}{3,}/gu)?.length ?? 0) >= 2 || /[(（][^()（）]*\p{Lo}{2}[^()（）]*[)）]/u.test(bare);
}

function asWord(word: string): string {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return /^\p{Script=Latin}/u.test(word) ? `(?<!\\p{L})${escaped}(?!\\p{L})` : escaped;
}

/** "Lamp: was £85", cut off from its "now £68" at the comma. */
export function onlySaysWhatItWas(head: string, language: string): boolean {
  const money = findFigures(head, language).filter((figure) => figure.kind === 'money');
  return money.length === 1 && money[0]?.role === 'old-price';
}

/** "now £68": a clause that says a price and nothing else. */
export function nowPriceIn(conditions: readonly string[], language: string): string | null {
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
export function oldPriceIn(conditions: readonly string[], language: string): string | null {
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
  return wordStarts(text, word).some((at) => at > 0 && at + word.length === text.length);
}
