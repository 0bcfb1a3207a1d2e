import type { PhraseBook } from '../../../language/phrases/phrase-file.ts';
import { containsWord } from '../../../language/units/kind.ts';
import type { Reading } from '../reading/reading.ts';
import { shortName } from '../reading/short-name.ts';
import { type StatedPayment, statedPayment } from '../reading/stated-payment.ts';
import { stemsOf } from '../reading/subject.ts';

/** What a phrase's placeholders may be filled with; absent: not known, so the phrase cannot be used. */
export type Values = Readonly<Record<string, string>>;

/** A first word that a product's name shares with everyday speech may be small inside a sentence; anything else may be a name. */
const COMMON_ENDING = /^\p{L}+(?:ed|en|less|proof|able)$/iu;

export function valuesOf(reading: Reading): Values {
  const { subject, facts, shop } = reading;
  const noun = hasJustBought(reading) ? null : subject.noun;
  const stated = reading.situation === 'unpaid' ? statedPayment(reading) : NOTHING_STATED;
  const order = numbered(tokenText(reading, 'order'), reading) ?? facts.order ?? stated.order;
  const amount = withUnit(tokenText(reading, 'amount'), reading) ?? facts.amount ?? stated.amount;
  const item =
    tokenText(reading, 'item') ?? (subject.item === null ? null : midSentence(shortName(subject.item), reading));
  return present({
    shop,
    item,
    noun,
    // Goods in the plural can be seen or chosen; a field ("cuidado de la piel") has products.
    goods: noun !== null && /^(?:\p{L}+s)(?:\s|$)/u.test(noun) ? noun : null,
    // What is booked, not bought.
    service: serviceOf(reading, item, noun),
    // What is used up and bought again.
    refill: noun !== null && isRefill(noun, reading.book) ? noun : null,
    order,
    amount,
    cart: reading.cartWord,
    news: facts.news === null ? newsByItself(reading) : null,
    // What the marketer calls new, in a fact: the phrase says that it is new.
    arrival: facts.news ?? (item === null ? null : newItem(item, reading)),
    code: reading.offer?.code ?? null,
    method: facts.method,
  });
}

/** "unsere neuen Schalen" → "neue Schalen": in German the ending follows the word in front, which the phrase leaves behind. */
function newsByItself({ news }: Reading): string | null {
  if (news === null || news.phrase === null) return null;
  const before = news.unit.text.slice(0, news.start);
  return /(?<!\p{L})(?:unsere|die|diese)\s$/iu.test(before)
    ? news.phrase.replace(/^([Nn])euen\s/u, '$1eue ')
    : news.phrase;
}

/** "裏起毛レギンスが新登場": where "new" takes no noun with it, what is new is the item in its sentence. */
function newItem(item: string, { news, brief }: Reading): string | null {
  if (news == null || news.phrase === null || !/^(?:ja|ko|zh|th|vi)/u.test(brief.language)) return null;
  return news.unit.text.includes(item) ? item : null;
}

function isRefill(noun: string, book: PhraseBook | null): boolean {
  return book?.words.refills.some((word) => containsWord(noun, word)) ?? false;
}

/** "screen replacement", "summer service"; "visit" where only the trade is known. */
function serviceOf({ book, brief }: Reading, item: string | null, noun: string | null): string | null {
  const isBooked = (name: string) => book?.words.booked.includes(name.toLowerCase().split(' ').at(-1) ?? '') ?? false;
  if (item !== null) return isBooked(item) ? item : null;
  return isBooked(noun ?? brief.category?.at(-1) ?? '') ? 'visit' : null;
}

const NOTHING_STATED: StatedPayment = { order: null, amount: null };

/** Who has just bought boots needs no second pair: the goods are not named as the next step. */
function hasJustBought({ segment, subject }: Reading): boolean {
  if (segment !== 'post-purchase' || subject.item === null || subject.noun === null) return false;
  const bought = stemsOf(subject.item);
  return stemsOf(subject.noun).some((stem) => bought.some((one) => one.startsWith(stem) || stem.startsWith(one)));
}

/** "#{{order_no}}" keeps its sign. */
function numbered(order: string | null, reading: Reading): string | null {
  if (order === null) return null;
  return `${reading.brief.template.title ?? ''}\n${reading.brief.template.body}`.includes(`#${order}`)
    ? `#${order}`
    : order;
}

const UNIT_BEFORE = /(?:[A-Z]{0,2}\$|\p{Sc}|(?:RM|Rp\.?|Rs\.?|Php|EUR|USD|MXN|BRL))\s?$/u;
const UNIT_AFTER = /^\s?(?:\p{Sc}|EUR|USD|MXN|euros?(?!\p{L})|원|円|元|บาท|(?:đồng|VNĐ|VND|vnđ|đ)(?!\p{L}))/u;

/** "${{ total }}", "Rs. {{2}}", "{{2}} €", "{{amount}}원": an amount keeps the unit that is written beside it. */
function withUnit(amount: string | null, { brief }: Reading): string | null {
  if (amount === null) return null;
  const text = `${brief.template.title ?? ''}\n${brief.template.body}`;
  const at = text.lastIndexOf(amount);
  const before = UNIT_BEFORE.exec(text.slice(Math.max(0, at - 6), at))?.[0] ?? '';
  const after = UNIT_AFTER.exec(text.slice(at + amount.length, at + amount.length + 8))?.[0] ?? '';
  return `${before}${amount}${before === '' ? after : ''}`;
}

/** An item token of the title may be used in the body's sentence only when the title goes. */
function tokenText(reading: Reading, role: 'order' | 'amount' | 'item'): string | null {
  const found = reading.tokens.filter((token) => token.role === role);
  return found.length === 1 ? (found[0]?.text ?? null) : (found.find((token) => token.field === 'body')?.text ?? null);
}

/** "Washed linen sheet set" → "washed linen sheet set" inside an English sentence; names keep their capital. */
export function midSentence(item: string, reading: Reading): string {
  if (reading.book === null || /^de/u.test(reading.book.code)) return item;
  // The catalogue's own writing, where the voucher begins with the item.
  const { product } = reading.brief;
  if (product !== null && product.toLowerCase() === item.toLowerCase() && /^\p{Ll}/u.test(product)) return product;
  const [first = '', ...rest] = item.split(' ');
  const small = first.toLocaleLowerCase();
  const written = `${reading.brief.template.title ?? ''} ${reading.brief.template.body} ${reading.brief.voucher?.text ?? ''}`;
  const seenSmall = small !== first && containsWord(written, small) && !containsWord(written, first);
  // "Blue Hour LP" and "Trail bike 2" are names, "Wool duvet" is a thing.
  const isName = /(?<!\p{L})\p{Lu}\p{Ll}|\s\d+$/u.test(` ${rest.join(' ')}`);
  const common =
    seenSmall ||
    /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(first) ||
    (/^en/u.test(reading.book.code) && !isName && isCommon(first, reading.book)) ||
    // "Jam tangan kayu Rimba", "Rede de casal Jangada": a thing that is described, with a name behind it.
    (!/^en/u.test(reading.book.code) &&
      rest.length > 0 &&
      (!/\p{Lu}/u.test(withoutSizes(rest)) || /^\p{Ll}{2,}/u.test(rest[0] ?? '')));
  return common && /^\p{Lu}\p{Ll}/u.test(first) ? [small, ...rest].join(' ') : item;
}

/** "Cuaderno de acuarela A4" is a thing though its size has a capital, "Galaxy A54" a name: a thing is described in small words. */
function withoutSizes(words: readonly string[]): string {
  const described = words.some((word) => /^\p{Ll}{2,}/u.test(word));
  return words.filter((word) => !described || !/^(?:\p{Lu}{1,2}\d{0,2}|\d+\p{Lu}{1,2})$/u.test(word)).join(' ');
}

function present(values: Readonly<Record<string, string | null>>): Values {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== null && entry[1] !== ''),
  );
}

function isCommon(word: string, { words }: PhraseBook): boolean {
  return COMMON_ENDING.test(word) || words.common.includes(word.toLowerCase().replaceAll('’', "'"));
}
