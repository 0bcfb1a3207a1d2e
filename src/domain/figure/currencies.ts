import { behind } from './reading.ts';

/** Signs and names of currencies, folded, with the ISO code. `$`, `¥` and `元` are settled by `currencyOf`. */
// biome-ignore format: a table
const SIGNS: Readonly<Record<string, string>> = {
  us$: 'USD', s$: 'SGD', nt$: 'TWD', hk$: 'HKD', a$: 'AUD', au$: 'AUD', c$: 'CAD', ca$: 'CAD', nz$: 'NZD', r$: 'BRL',
  mx$: 'MXN', '€': 'EUR', '£': 'GBP', '₩': 'KRW', '฿': 'THB', '₫': 'VND', '₹': 'INR', '₱': 'PHP', rm: 'MYR',
  rp: 'IDR', rs: 'INR', r: 'ZAR', p: 'PHP',
};
const CODES =
  'myr idr usd eur gbp sgd thb vnd twd cny jpy krw brl mxn hkd aud cad nzd inr php ars clp cop pen chf zar aed sar sek nok dkk pln czk ngn kes pkr lkr bdt'.split(
    ' ',
  );
// biome-ignore format: a table
const NAMES: Readonly<Record<string, string>> = {
  ringgit: 'MYR', rupiah: 'IDR', baht: 'THB', บาท: 'THB', 'บ.': 'THB', dong: 'VND', d: 'VND', euro: 'EUR', euros: 'EUR',
  pound: 'GBP', pounds: 'GBP', reais: 'BRL', real: 'BRL', won: 'KRW', 원: 'KRW', yen: 'JPY', 円: 'JPY', yuan: 'CNY',
  rmb: 'CNY', 人民币: 'CNY', 台币: 'TWD', 台幣: 'TWD', 港币: 'HKD', 港幣: 'HKD', 日元: 'JPY', 日圓: 'JPY', 美元: 'USD', 歐元: 'EUR',
  欧元: 'EUR', dollar: '$', dollars: '$', peso: '$', pesos: '$', dolares: '$',
};

const escaped = (text: string) => text.replace(/[$.]/gu, '\\$&');
const longestFirst = (texts: readonly string[]) =>
  [...texts]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');

/** Directly before the number: "RM 3", "S$12", "Rp. 50", "USD 5". */
export const CURRENCY_BEFORE = behind(
  String.raw`(?:(?<![\p{Script=Latin}\p{N}])(?<word>${longestFirst([...Object.keys(SIGNS).filter((sign) => /^[a-z]/u.test(sign)), ...CODES, 'rmb'])})|(?<sign>[$€£¥₩฿₫₹₱]))\.?[\s\u00a0]?`,
);

/** Directly after it: "3 ringgit", "59,90 €", "3,000円", "50.000đ". A sign that a digit follows belongs to the next number. */
export const CURRENCY_AFTER = new RegExp(
  String.raw`[\s\u00a0]?(?:(?<word>${longestFirst([...Object.keys(NAMES).filter((name) => /^[a-z]/u.test(name)), ...CODES, 'rm', 'vnđ'])})(?![\p{Script=Latin}\p{N}]|['’]\p{L})|(?<sign>[€£$¥₩฿₫₹₱](?![\s\u00a0]?\d)|${longestFirst(Object.keys(NAMES).filter((name) => !/^[a-z]/u.test(name)))}|[元块塊圓]))`,
  'uy',
);

/** Which dollar, yen or yuan a bare sign means where the text is written; `$` when nothing says. */
// biome-ignore format: a table
const DOLLAR_OF: Readonly<Record<string, string>> = {
  'es-mx': 'MXN', 'es-ar': 'ARS', 'es-cl': 'CLP', 'es-co': 'COP', 'en-us': 'USD', 'en-sg': 'SGD', 'en-au': 'AUD',
  'en-ca': 'CAD', 'fr-ca': 'CAD', 'en-nz': 'NZD', 'zh-tw': 'TWD', 'zh-hk': 'HKD',
};

/** ISO 4217, or `$` for a dollar or peso sign that could be several. `written` is folded. */
export function currencyOf(written: string, language: string): string {
  const where = language.toLowerCase();
  if (written === '$') return '$';
  if (written === '¥') return where.startsWith('zh') ? 'CNY' : 'JPY';
  if (/^[元块塊圓]$/u.test(written)) return DOLLAR_OF[where] ?? (where === 'zh-hant' ? 'TWD' : 'CNY');
  if (written === 'rmb') return 'CNY';
  return SIGNS[written] ?? NAMES[written] ?? written.toUpperCase();
}

/** The currency a person of that language and region means by a bare `$`; null when it stays open. */
export function dollarOf(language: string): string | null {
  return DOLLAR_OF[language.toLowerCase()] ?? (language === 'en' ? 'USD' : null);
}

/** Currencies that may be written with a bare `$`. */
export const DOLLARS: ReadonlySet<string> = new Set([
  'USD',
  'SGD',
  'AUD',
  'CAD',
  'NZD',
  'HKD',
  'TWD',
  'MXN',
  'ARS',
  'CLP',
  'COP',
]);
