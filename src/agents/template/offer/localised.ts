import type { Brief } from '../../../domain/brief.ts';
import type { PhraseBook } from '../../../language/phrases/phrase-file.ts';
import { phraseBook } from '../../../language/phrases.ts';
import type { Offer } from './offer.ts';
import { wordStarts } from './peel.ts';
import { readOffer } from './read-offer.ts';
import { fill } from './say-offer.ts';

/**
 * A voucher is often kept in English whatever the message's language. Where its parts are all known (an amount, a
 * minimum, an order it holds for) it is said in the message's language; otherwise it is quoted as it is.
 */
export function localised(offer: Offer, brief: Brief, book: PhraseBook): Offer {
  if (/^en/u.test(book.code) || !isEnglish(offer.text, book)) return offer;
  const english = phraseBook('en');
  if (english === null) return { ...offer, foreign: true };
  const read = readOffer(offer.text, 'en', english.offer, brief.voucher?.code ?? null);
  const head = headIn(read.head, book);
  if (head === null || read.conditions.length > 0)
    return {
      ...offer,
      head: fill(book.offer.quoted, { offer: offer.text }),
      code: null,
      end: null,
      minimum: null,
      conditions: [],
      foreign: true,
    };
  const end = read.end === null ? null : endIn(brief, book);
  return { ...read, head, end: end ?? null };
}

/** More English offer words than words of the message's own language. */
function isEnglish(text: string, book: PhraseBook): boolean {
  if (/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text)) return false;
  const terse = book.offer.yours.map(([bare]) => bare.replace(/^(?:% |off )/u, ''));
  const own = [
    ...book.offer.code,
    ...book.offer.until,
    ...book.offer.minimum,
    ...book.offer.cut,
    ...book.words.facts,
    ...terse,
  ].filter((word) => wordStarts(text, word).length > 0);
  const english =
    /\b(?:off|free|spend|order|orders|with|code|until|min|ends|first|next|shipping|delivery|buy|get|for|over)\b/giu;
  // Malay and Indonesian shops say "off" among their own words.
  const found = (text.match(english) ?? []).filter((word) => !/^(?:id|ms)/u.test(book.code) || !LOANS.test(word));
  return found.length > own.length;
}

const LOANS = /^(?:off|free|order)$/iu;

function headIn(head: string, book: PhraseBook): string | null {
  const scopes = book.offer.scopes;
  const money = /^((?:\p{Sc}|[A-Z]{1,3}\$?|Rp)?\s?[\d.,▢]+\s?(?:%|k|K|rb|\p{Sc}|[A-Z]{3})?) off(?: (.+))?$/u.exec(head);
  const shipping = /^free (?:shipping|delivery)(?: (.+))?$/iu.exec(head);
  const percent = money?.[1]?.includes('%') ?? false;
  const value =
    money !== null
      ? fill(scopes[percent ? 'percent' : 'amount'] ?? '', { value: money[1] ?? '' })
      : shipping !== null
        ? scopes['free-shipping']
        : undefined;
  if (value === undefined || value === '') return null;
  return scoped(value, (money?.[2] ?? shipping?.[1] ?? '').toLowerCase(), scopes);
}

function scoped(value: string, scope: string, scopes: Readonly<Record<string, string>>): string | null {
  if (scope === '') return value;
  const over = /^(?:on )?(?:all )?orders? (?:over|above|of) (\S+)(?: or more)?$/iu.exec(scope);
  const name = /^(?:on |with )?(?:your |the )?first (?:order|purchase)$/u.test(scope)
    ? 'first-order'
    : /^(?:on |with )?(?:your |the )?next (?:order|purchase)$/u.test(scope)
      ? 'next-order'
      : /^(?:on )?(?:everything|sitewide|storewide|all items|the whole shop)$/u.test(scope)
        ? 'everything'
        : over !== null || /^over \S+$/u.test(scope)
          ? 'over'
          : null;
  const said = name === null ? undefined : scopes[name];
  if (said === undefined) return null;
  return fill(said, { offer: value, minimum: over?.[1] ?? scope.replace(/^over /u, '') });
}

/** The end in the message's language, from the date that was read. Null when the year has to be guessed or none was read. */
function endIn(brief: Brief, book: PhraseBook): string | null {
  const read = /^(?:(\d{4})|-)-(\d{2})-(\d{2})$/u.exec(brief.voucher?.endsAt ?? '');
  if (read === null) return null;
  const [, year, month, day] = read;
  const date = new Date(Date.UTC(Number(year ?? 2000), Number(month) - 1, Number(day)));
  const said = new Intl.DateTimeFormat(brief.language, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(date);
  return `${book.offer.untilWord} ${said}`;
}
