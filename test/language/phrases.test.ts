import { describe, expect, it } from 'vitest';
import { type PaperSegment, SEGMENTS } from '../../src/domain/segment.ts';
import { isLicensed, READER_CLAIMS } from '../../src/guard/licence.ts';
import { findConcepts } from '../../src/language/find-terms.ts';
import type { Phrase, PhraseBook } from '../../src/language/phrases/phrase-file.ts';
import { PHRASE_BOOK_CODES, phraseBook, placeholdersOf } from '../../src/language/phrases.ts';

const KNOWN = [
  'shop',
  'service',
  'refill',
  'item',
  'noun',
  'goods',
  'order',
  'amount',
  'cart',
  'news',
  'arrival',
  'code',
  'method',
  'end',
  'offer',
  'bare',
  'link',
  'name',
];
const segments = Object.keys(SEGMENTS) as PaperSegment[];
const forSegments = (phrase: Phrase) => phrase.segments ?? segments;
const books = PHRASE_BOOK_CODES.map((code) => [code, phraseBook(code) as PhraseBook] as const);
const said = (phrase: Phrase) => phrase.text.replaceAll('{cart}', 'cart').replace(/\{[a-z]+\}/gu, 'X');

describe('phraseBook', () => {
  it.each([
    ['en-GB', 'en'],
    ['en-MY', 'en-MY'],
    ['es-MX', 'es'],
    ['pt-BR', 'pt'],
    ['zh', 'zh-CN'],
    ['zh-HK', 'zh-TW'],
    ['zh-Hant', 'zh-TW'],
    ['ms-MY', 'ms'],
  ])('%s is spoken for by %s', (language, code) => {
    expect(phraseBook(language)?.code).toBe(code);
  });

  it('has none for a language without wording', () => {
    expect(phraseBook('it')).toBeNull();
  });
});

describe.each(books)('the %s book', (code, book) => {
  it('fills only what is known', () => {
    for (const phrase of book.phrases)
      for (const name of placeholdersOf(phrase)) expect(KNOWN, phrase.text).toContain(name);
  });

  it('speaks in registers it can recognise', () => {
    for (const phrase of book.phrases)
      if (phrase.register !== undefined) expect(Object.keys(book.registers), phrase.text).toContain(phrase.register);
  });

  it('glosses what is not English', () => {
    if (code === 'en') return;
    for (const phrase of book.phrases) expect(phrase.gloss, phrase.text).toBeDefined();
  });

  it.each(segments)('can open, title and end a message for %s without shop, goods or offer', (segment) => {
    const bare = (slot: Phrase['slot']) =>
      book.phrases.some(
        (phrase) =>
          phrase.slot === slot &&
          forSegments(phrase).includes(segment) &&
          phrase.angle === undefined &&
          placeholdersOf(phrase).every((name) => name === 'cart'),
      );
    expect(bare('title')).toBe(true);
    expect(bare('cta')).toBe(true);
    const tells = ['abandoned-cart-buyers', 'unpaid-order-buyers', 'price-drop'].includes(segment)
      ? 'event'
      : 'opening';
    expect(bare(tells)).toBe(true);
  });

  it('declares no claim beyond the licence of its segments', () => {
    for (const phrase of book.phrases)
      for (const claim of phrase.claims ?? [])
        for (const segment of forSegments(phrase)) {
          const reader = READER_CLAIMS.find((one) => one === claim);
          if (reader === undefined) expect(['price-fell', 'news']).toContain(claim);
          else
            expect(
              isLicensed(segment, reader, '') ||
                isLicensed(segment, reader, 'loyal') ||
                isLicensed(segment, reader, 'ordered'),
              `${phrase.text} to ${segment}`,
            ).toBe(true);
        }
  });

  it('says nothing of the reader that its segments do not allow', () => {
    for (const phrase of book.phrases)
      for (const segment of forSegments(phrase)) {
        const allowed = READER_CLAIMS.flatMap((claim) =>
          findConcepts(said(phrase), code, claim).filter((term) => isLicensed(segment, claim, term.concept)),
        );
        for (const claim of READER_CLAIMS)
          for (const term of findConcepts(said(phrase), code, claim)) {
            const covered = allowed.some((one) => one.start <= term.start && one.end >= term.end);
            expect(
              covered || isLicensed(segment, claim, term.concept),
              `“${term.text}” in “${phrase.text}” to ${segment}: ${claim}`,
            ).toBe(true);
          }
      }
  });

  it('says that a price fell or that something is new only where the situation says so', () => {
    for (const phrase of book.phrases) {
      if (phrase.claims?.includes('price-fell')) expect(phrase.when, phrase.text).toEqual(['price-fell']);
      if (phrase.claims?.includes('news')) expect(phrase.when, phrase.text).toEqual(['news']);
    }
  });

  it('hurries nobody, promises nothing, shouts nothing', () => {
    for (const phrase of book.phrases) {
      expect(phrase.text).not.toMatch(/[!！]/u);
      for (const list of ['urgency', 'scarcity', 'guarantee', 'guilt'] as const)
        expect(
          findConcepts(said(phrase), code, list).map((term) => term.text),
          `${list} in “${phrase.text}”`,
        ).toEqual([]);
    }
  });
});
