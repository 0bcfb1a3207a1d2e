import { CURRENCY_AFTER, CURRENCY_BEFORE, currencyOf } from './currencies.ts';
import { numberValue } from './number-forms.ts';
import { behind, isBehind, matchAt, type NumberAtom, type Reading, type Scan } from './reading.ts';

/** 50K, 20rb, 1 triệu, 2 mil, 3万. */
const MULTIPLIER =
  /[\s\u00a0]?(?:(?<word>k|rb|ribu|jt|juta|tr|trieu|nghin|ngan|ngh|mil|thousand|million|mio\.?|millones|milhoes|hundred)(?![\p{Script=Latin}])|(?<sign>[万萬千億亿만천억]|พัน|หมื่น|แสน|ล้าน))/uy;
/** Vietnamese 1tr5 and "1 triệu 5" are 1.5 million, 1tr250 is 1.25. */
const MILLION_AND =
  /tr(\d{1,3})(?!\d)|\s?trieu\s(\d)(?=$|[.,!?;)\n]|\s(?:cho|khi|den|dong|voi|tu|va|con|la|thoi|nhe|nha|het|moi|ngay)(?!\p{L}))/uy;
// biome-ignore format: a table
const TIMES: Readonly<Record<string, number>> = {
  k: 1e3, rb: 1e3, ribu: 1e3, nghin: 1e3, ngan: 1e3, ngh: 1e3, mil: 1e3, thousand: 1e3, 千: 1e3, 천: 1e3, พัน: 1e3,
  hundred: 100, 万: 1e4, 萬: 1e4, 만: 1e4, หมื่น: 1e4, แสน: 1e5, jt: 1e6, juta: 1e6, tr: 1e6, trieu: 1e6, million: 1e6,
  millones: 1e6, milhoes: 1e6, 'mio.': 1e6, mio: 1e6, ล้าน: 1e6, 億: 1e8, 亿: 1e8, 억: 1e8,
};
/** Multipliers with which people write prices and leave the currency out. */
const PRICE_LIKE = /^(?:k|rb|ribu|jt|juta|tr|trieu|nghin|ngan|ngh)$/u;
/** 满199减30: amounts without a currency, told by what stands before them. */
const HAN_OFFER = behind(String.raw`(?:[满滿减減省抵]|立减|立減|直降|满额|每满|每滿|[满滿]\s?\d{2,5}\s?[送返])\s?`);
const HAN_COUNTER = /\s?[件个個款袋束瓶盒包份双雙张張套天杯克斤kgml折%]/uy;

const THAI_PRICE = /\.-/uy;

/** Money with its currency; `?` stands where none is written: it equals the same amount in any. */
export function readMoney(scan: Scan, atom: NumberAtom): Reading | null {
  const { text, language } = scan;
  const before = letterOnly(matchAt(CURRENCY_BEFORE, text, atom.start), scan);
  const start = atom.start - (before?.[1]?.length ?? 0);
  if (atom.symbol !== null) {
    const currency = before ?? matchAt(CURRENCY_AFTER, text, atom.end);
    if (currency === null) return null;
    const end = before === null ? atom.end + currency[0].length : atom.end;
    return { kind: 'money', key: `money:${atom.symbol}:${currencyIn(currency, language)}`, start, end };
  }
  const { value, end: numberEnd, multiplier } = withMultiplier(scan, atom);
  const after = before === null ? matchAt(CURRENCY_AFTER, text, numberEnd) : null;
  const baht = before === null && scan.base === 'th' ? matchAt(THAI_PRICE, text, numberEnd) : null;
  if (baht !== null) return { kind: 'money', key: moneyKey(value, 'THB'), start, end: numberEnd + baht[0].length };
  if (!isNameHere(after?.groups?.['word'], scan, atom)) return null;
  const currency = before ?? after;
  if (currency !== null) {
    return {
      kind: 'money',
      key: moneyKey(value, currencyIn(currency, language)),
      start,
      end: numberEnd + (after?.[0].length ?? 0),
    };
  }
  const unnamed =
    PRICE_LIKE.test(multiplier) ||
    (isBehind(HAN_OFFER, text, atom.start) && matchAt(HAN_COUNTER, text, numberEnd) === null);
  return unnamed ? { kind: 'money', key: moneyKey(value, '?'), start, end: numberEnd } : null;
}

/** "R75" in South Africa, "P100" in the Philippines: both write English, and no space; "p. 20" is a page. */
function letterOnly(currency: RegExpExecArray | null, { base }: Scan): RegExpExecArray | null {
  const word = currency?.groups?.['word'] ?? '';
  return word.length !== 1 || (base === 'en' && currency?.[1] === word) ? currency : null;
}

/** "d" and "dong" are Vietnamese money; elsewhere a letter and, in Indonesian, a particle ("bintang 5 dong"). */
function isNameHere(name: string | undefined, scan: Scan, atom: NumberAtom): boolean {
  if (name !== 'd' && name !== 'dong') return true;
  return scan.base === 'vi' || /[.,]\d{3}$/u.test(atom.written);
}

/** The value of an atom with what multiplies it, and where that ends. */
export function withMultiplier(
  scan: Scan,
  atom: NumberAtom,
): { readonly value: number; readonly end: number; readonly multiplier: string } {
  const millionAnd = matchAt(MILLION_AND, scan.text, atom.end);
  if (millionAnd !== null) {
    const part = millionAnd[1] ?? millionAnd[2] ?? '';
    const value = numberValue(atom.written, scan.language, true) * 1e6 + Number(part) * 10 ** (6 - part.length);
    return { value, end: atom.end + millionAnd[0].length, multiplier: 'tr' };
  }
  const match = matchAt(MULTIPLIER, scan.text, atom.end);
  const multiplier = match?.groups?.['word'] ?? match?.groups?.['sign'] ?? '';
  if (match === null) return { value: numberValue(atom.written, scan.language, true), end: atom.end, multiplier };
  // A decimal before a multiplier may have three digits (1,250 juta), but 1.5tr is the common case.
  const value = numberValue(atom.written, scan.language, false) * (TIMES[multiplier] ?? 1);
  return { value: Math.round(value * 100) / 100, end: atom.end + match[0].length, multiplier };
}

function moneyKey(value: number, currency: string): string {
  return `money:${Math.round(value * 100) / 100}:${currency}`;
}

function currencyIn(match: RegExpExecArray, language: string): string {
  return currencyOf(match.groups?.['word'] ?? match.groups?.['sign'] ?? '', language);
}
