import type { Brief } from '../../../domain/brief.ts';
import { findFigures } from '../../../domain/figure/find-figures.ts';
import type { PhraseBook } from '../../../language/phrases/phrase-file.ts';
import type { GivenFacts } from '../reading/given-facts.ts';
import { localised } from './localised.ts';
import type { Offer } from './offer.ts';
import { readOffer } from './read-offer.ts';
import { offersIn } from './several.ts';

/** The offer of the brief: the voucher, completed by confirmed facts; else what the facts alone say. Null when there is none. */
export function offerOf(
  brief: Brief,
  book: PhraseBook | null,
  facts: GivenFacts,
  today: string,
  register: string,
): Offer | null {
  const text = brief.voucher?.text ?? offerText(facts);
  if (text === null || text.trim() === '') return null;
  const read = book === null ? verbatim(text) : readOffers(text, brief, book, register);
  const end = read.end ?? (facts.end === null ? null : endClause(facts.end, book));
  return {
    ...read,
    code: read.code ?? (facts.code !== null && !read.text.includes(facts.code) ? facts.code : read.code),
    minimum: read.minimum ?? facts.minimum,
    end: end !== null && isPast(end, brief.language, today) ? null : end,
  };
}

/** Several offers are read one by one: the parts of one are no conditions of another. */
function readOffers(text: string, brief: Brief, book: PhraseBook, register: string): Offer {
  const code = brief.voucher?.code ?? null;
  const read = localised(readOffer(text, brief.language, book.offer, code, register), brief, book);
  const [first = '', ...others] = offersIn(text, brief.language, book.offer);
  if (others.length === 0 || read.foreign) return read;
  const codeOf = (part: string) => (code !== null && part.includes(code) ? code : null);
  const one = (part: string) => readOffer(part, brief.language, book.offer, codeOf(part), register);
  return { ...one(first), more: others.map(one), text: read.text };
}

function offerText(facts: GivenFacts): string | null {
  if (facts.offer !== null)
    return /^[\d.,\s]*(?:%|\p{Sc}|RM|Rp|S\$|US\$)[\d.,\s]*[kK]?$|^(?:RM|Rp|\p{Sc}|S\$|US\$)\s?[\d.,]+$/u.test(
      facts.offer,
    )
      ? `${facts.offer} off`
      : facts.offer;
  return null;
}

function verbatim(text: string): Offer {
  return {
    head: text.trim(),
    minimum: null,
    code: null,
    end: null,
    conditions: [],
    prices: null,
    text: text.trim(),
    more: [],
    foreign: false,
  };
}

/** A confirmed end, said with the language's own word. */
function endClause(end: string, book: PhraseBook | null): string {
  const word = book?.offer.until.find((one) => end.toLowerCase().startsWith(one.toLowerCase()));
  return word !== undefined || book === null ? end : `${book.offer.untilWord} ${end}`;
}

/** An end whose year is written and over. */
export function isPast(text: string, language: string, today: string): boolean {
  const dates = findFigures(text, language).flatMap(
    (figure) => /^date:(\d{4}-\d{2}-\d{2})$/u.exec(figure.key)?.[1] ?? [],
  );
  return dates.length > 0 && dates.every((date) => date < today);
}
