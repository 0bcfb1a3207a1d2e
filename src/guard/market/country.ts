import { type Brief, groundsOf } from '../../domain/brief.ts';
import { findFigures } from '../../domain/figure/find-figures.ts';
import { findTokens } from '../../domain/token.ts';
import { baseLanguage, languageName } from '../../language/language-tag.ts';

/** Where the customers are: an ISO 3166 code, and what shows it, for a sentence. */
export interface Market {
  readonly country: string;
  readonly because: string;
}

const OF_PHONE: Readonly<Record<string, string>> = {
  '1': 'US',
  '33': 'FR',
  '34': 'ES',
  '44': 'GB',
  '49': 'DE',
  '52': 'MX',
  '55': 'BR',
  '60': 'MY',
  '61': 'AU',
  '62': 'ID',
  '65': 'SG',
  '66': 'TH',
  '81': 'JP',
  '82': 'KR',
  '84': 'VN',
  '86': 'CN',
  '852': 'HK',
  '886': 'TW',
};
const PHONE =
  /(?<![\p{L}\p{N}+])\+(852|886|33|34|44|49|52|55|60|61|62|65|66|81|82|84|86|1)[ .()-]{0,2}\d[\d .()-]{5,}/gu;
/** "https://shop.co.kr/tea", "shop.vn": the last part of the host. */
const TOP_LEVEL = /^(?:https?:\/\/)?(?:[\p{L}\p{N}-]{1,63}\.){1,8}(?<top>\p{L}{2})(?=[/:?#]|$)/iu;
const OF_TOP_LEVEL: Readonly<Record<string, string>> = { uk: 'GB' };
const TOP_LEVELS: ReadonlySet<string> = new Set('au br cn de es fr hk id jp kr mx my sg th tw uk us vn'.split(' '));
const OF_CURRENCY: Readonly<Record<string, string>> = {
  AUD: 'AU',
  BRL: 'BR',
  CNY: 'CN',
  GBP: 'GB',
  HKD: 'HK',
  IDR: 'ID',
  JPY: 'JP',
  KRW: 'KR',
  MXN: 'MX',
  MYR: 'MY',
  SGD: 'SG',
  THB: 'TH',
  TWD: 'TW',
  USD: 'US',
  VND: 'VN',
};
/** Languages of one country, as shops write them. */
const OF_LANGUAGE: Readonly<Record<string, string>> = { ja: 'JP', ko: 'KR', th: 'TH', vi: 'VN' };

/**
 * The country that the marketer's own words show: the region of the language, a phone number, a link, the currency, and
 * last a language that one country writes. Null when nothing does, or two countries show: then no market's rule is told.
 */
export function marketOf(brief: Brief): Market | null {
  const known = markets.get(brief);
  if (known !== undefined) return known;
  const found = readMarket(brief);
  markets.set(brief, found);
  return found;
}

const markets = new WeakMap<Brief, Market | null>();

function readMarket(brief: Brief): Market | null {
  const { language } = brief;
  const region = /-([A-Z]{2})$/u.exec(language)?.[1];
  if (region !== undefined) return { country: region, because: `the language is ${languageName(language)}` };
  const grounds = groundsOf(brief);
  return (
    only(
      [...grounds.matchAll(PHONE)].map(([, prefix = '']) => ({
        country: OF_PHONE[prefix] ?? '',
        because: `a phone number begins with +${prefix}`,
      })),
    ) ??
    only(findTokens(grounds).flatMap(({ kind, text }) => (kind === 'link' ? ofLink(text) : []))) ??
    only(
      findFigures(grounds, language).flatMap(({ kind, key, text }) =>
        kind === 'money' ? ofCurrency(key.slice(key.lastIndexOf(':') + 1), text, language) : [],
      ),
    ) ??
    ofLanguage(language)
  );
}

function ofLink(link: string): readonly Market[] {
  const top = TOP_LEVEL.exec(link)?.groups?.['top']?.toLowerCase() ?? '';
  if (!TOP_LEVELS.has(top)) return [];
  return [{ country: OF_TOP_LEVEL[top] ?? top.toUpperCase(), because: `a link ends in .${top}` }];
}

function ofCurrency(currency: string, text: string, language: string): readonly Market[] {
  // French prices in euros: Belgium and Luxembourg ask for the same.
  const country = currency === 'EUR' && baseLanguage(language) === 'fr' ? 'FR' : OF_CURRENCY[currency];
  return country === undefined ? [] : [{ country, because: `“${text.trim()}” is ${currency}` }];
}

function ofLanguage(language: string): Market | null {
  const country = OF_LANGUAGE[baseLanguage(language)];
  return country === undefined ? null : { country, because: `it is written in ${languageName(language)}` };
}

/** The first, when all name the same country. */
function only(markets: readonly Market[]): Market | null {
  const [first] = markets;
  return first !== undefined && markets.every(({ country }) => country === first.country) ? first : null;
}
