import { findTokens } from '../../../domain/token.ts';
import type { Reading } from '../reading/reading.ts';

/** Short forms and keywords to send back, which are written in capitals everywhere. */
const ALWAYS_CAPITAL =
  /^(?:T&CS?|T&C|UK|US|USA|EU|VIP|SMS|DIY|USB|LED|TV|PC|OK|ID|XS|XL|XXL|S|M|L|I|SPF|UV|RM|IDR|USD|MXN|EUR|GBP|COD|FAQ|STOP|END|BAJA|ALTO|SAIR|PARAR|CANCELAR|BERHENTI|BATAL|HELP|INFO)$/u;

/**
 * A shouted text in ordinary writing: words as the marketer writes them elsewhere (voucher, product, shop), the rest
 * small with a capital at the start of each sentence; rows of marks become one. Tokens and codes are not touched.
 */
export function calm(text: string, reading: Reading): string {
  const { brief } = reading;
  const elsewhere = [brief.voucher?.text, brief.product, reading.shop, brief.category?.join(' '), ...brief.facts]
    .filter((part) => part !== null && part !== undefined)
    .join(' ');
  const tokens = [...findTokens(text), ...handlesIn(text)];
  let calmed = '';
  let begins = true;
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}&'’]+|[^\p{L}\p{M}\p{N}&'’]+/gu)) {
    const start = match.index;
    const end = start + match[0].length;
    const protectedToken = tokens.some((token) => start < token.end && end > token.start);
    const isCurrency = text[end] === '$' && match[0].length <= 3;
    if (protectedToken || isCurrency || !/\p{L}/u.test(match[0])) {
      calmed += match[0];
      if (/[.!?:]\s*$|[.!?]/u.test(match[0]) && !protectedToken) begins = true;
      else if (protectedToken) begins = false;
      continue;
    }
    calmed += wordOf(match[0], elsewhere, begins);
    begins = false;
  }
  return calmed.replace(/([!?])[!?]+/gu, '$1').replace(/¡{2,}/gu, '¡');
}

/** "LANA.SUR.MP" is an account's name. */
const HANDLE = /(?<![\p{L}\p{N}.])[\p{Lu}\d]{2,20}(?:\.[\p{Lu}\d]{2,20}){1,4}(?![\p{L}\p{N}])/gu;

function handlesIn(text: string): readonly { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(HANDLE)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function wordOf(word: string, elsewhere: string, begins: boolean): string {
  if (!isCapital(word)) return begins ? first(word) : word;
  if (/^\p{Lu}{1,3}\d/u.test(word)) return word;
  if (ALWAYS_CAPITAL.test(word)) return word === 'T&CS' ? 'T&Cs' : word;
  const seen = new RegExp(
    `(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?![\\p{L}\\p{N}])`,
    'iu',
  ).exec(elsewhere)?.[0];
  const small = seen !== undefined && !isCapital(seen) ? seen : word.toLocaleLowerCase();
  return begins ? first(small) : small;
}

function isCapital(word: string): boolean {
  return !/\p{Ll}/u.test(word) && /\p{Lu}/u.test(word);
}

function first(word: string): string {
  return word.charAt(0).toLocaleUpperCase() + word.slice(1);
}

/** Mostly capitals, in more than a word or two; or a row of exclamation marks. */
export function isShouted(text: string): boolean {
  if (/[!¡！]{2,}/u.test(text)) return true;
  if (!/\p{Lu}{3,}[^\p{L}]+\p{Lu}{2,}|\p{Lu}{8,}/u.test(text)) return false;
  const letters = text.replace(HANDLE, '').replace(/[^\p{Lu}\p{Ll}]/gu, '');
  const capitals = letters.replace(/\p{Ll}/gu, '');
  return letters.length >= 8 && capitals.length / letters.length > 0.6;
}
