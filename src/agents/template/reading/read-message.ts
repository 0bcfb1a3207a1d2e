import type { Brief } from '../../../domain/brief.ts';
import { licenceSegment } from '../../../domain/segment.ts';
import { type Template, wholeText } from '../../../domain/template.ts';
import { findTokens } from '../../../domain/token.ts';
import { detectLanguage } from '../../../language/detect-language.ts';
import type { PhraseBook } from '../../../language/phrases/phrase-file.ts';
import { phraseBook } from '../../../language/phrases.ts';
import { containsWord, hasWord } from '../../../language/units/kind.ts';
import type { Unit } from '../../../language/units/unit.ts';
import { splitUnits } from '../../../language/units.ts';
import { canUse } from '../offer/can-use.ts';
import { furtherOffers } from '../offer/further-offers.ts';
import { offerOf } from '../offer/offer-of.ts';
import { withPeriod } from '../offer/period.ts';
import { findNews } from './news.ts';
import { placeTokens } from './place-tokens.ts';
import { readFacts } from './read-facts.ts';
import type { Reading } from './reading.ts';
import { situationOf } from './situation.ts';
import { subjectOf } from './subject.ts';

/** Reads a brief for the rewriter. `today`: `YYYY-MM-DD`. Never throws for odd text. */
export function readMessage(brief: Brief, today: string): Reading {
  const book = phraseBook(spokenLanguage(brief));
  const segment = licenceSegment(brief.segment);
  const facts = readFacts(brief.facts, { segment, language: brief.language, book });
  const shop = shopOf(brief);
  const subject = subjectOf(brief, book, facts.item);
  const units = splitUnits(brief.template, {
    language: brief.language,
    shop,
    newsWords: [...(book?.words.news ?? []), ...(book?.words.arrived ?? [])],
    subjectStems: subject.stems,
  });
  const text = withoutTokens(brief.template);
  const register = regional(registerOf(text, book) || spokenRegister(brief, book), brief, book);
  const given = offerOf(brief, book, facts, today, register);
  const offer = given === null ? null : withPeriod(given, units, brief.language, book);
  const usable = offer !== null && canUse(offer.text, segment, brief, subject);
  const tokens = placeTokens(brief.template);
  const known = {
    brief,
    segment,
    book,
    title: units.filter((unit) => unit.field === 'title'),
    body: units.filter((unit) => unit.field === 'body'),
    tokens,
    shop,
    subject,
    isService: isService(brief, shop, book),
    facts,
    news: newsIn(units, book, subject.stems),
    offer: usable ? offer : null,
    further: furtherOffers(brief, book, facts, register).filter((one) => canUse(one.text, segment, brief, subject)),
    unusable: offer !== null && !usable ? offer : null,
    register,
    cartWord: cartWordOf(text, brief, book),
    today,
  };
  return { ...known, situation: situationOf(known) };
}

/** A Malaysian shop may write English alone: the mixed book would then change its language. */
function spokenLanguage({ language, template }: Brief): string {
  if (language !== 'en-MY') return language;
  const spoken = detectLanguage(wholeText(template)).language;
  return spoken !== language && spoken.startsWith('en') ? 'en' : language;
}

/** The words of the message: `{{ cart_url }}` does not say what the shop calls its cart. */
function withoutTokens(template: Template): string {
  const words = (text: string) =>
    findTokens(text).reduceRight((left, token) => `${left.slice(0, token.start)} ${left.slice(token.end)}`, text);
  return `${words(template.title ?? '')}\n${words(template.body)}`;
}

function newsIn(units: readonly Unit[], book: PhraseBook | null, stems: readonly string[]): Reading['news'] {
  for (const unit of units) {
    const found = unit.kind === 'opt-out' || unit.terms.has('reader-new') ? null : findNews(unit.text, book, stems);
    if (found !== null) return { ...found, unit };
  }
  return null;
}

/** The name customers know. An id of a merchant ("m_42") is none. */
function shopOf(brief: Brief): string | null {
  const name = brief.brand.shop ?? brief.merchant;
  if (name === null || name.trim() === '' || name.length > 50) return null;
  return /^[a-z0-9]*[_\d][a-z0-9_-]*$/u.test(name) || /\n/u.test(name) ? null : name.trim();
}

/** By category, name or product: "Services", "Sole Mates Shoe Repair". What it ends in counts: "Bike repair kits" are goods. */
function isService({ category, product }: Brief, shop: string | null, book: PhraseBook | null): boolean {
  const names = [...(category ?? []), shop ?? '', product ?? ''].map((name) => name.toLowerCase());
  const ends = (name: string, word: string) =>
    /\p{Script=Latin}/u.test(word)
      ? name.endsWith(word) && !/[\p{L}\p{M}]/u.test(name.at(-word.length - 1) ?? '')
      : name.includes(word);
  return book?.words.services.some((word) => names.some((name) => ends(name, word))) ?? false;
}

function registerOf(text: string, book: PhraseBook | null): string {
  const small = ` ${text.toLowerCase()} `;
  const found = Object.entries(book?.registers ?? {}).find(([, words]) => words.some((word) => hasWord(small, word)));
  return found?.[0] ?? '';
}

/** "tu" is said to tú and vos alike: on the River Plate it is vos. */
function regional(register: string, { language }: Brief, book: PhraseBook | null): string {
  const isVos = /^es-(?:AR|UY|PY)$/u.test(language) && book?.registers['vos'] !== undefined;
  return isVos && register !== 'usted' ? 'vos' : register;
}

/** Where leaving the address out is rude, only a text message that pays by the part goes without. */
function spokenRegister(brief: Brief, book: PhraseBook | null): string {
  return brief.channel === 'sms' ? '' : (book?.spokenRegister ?? '');
}

/** As the shop calls it, else the first; who counts in pounds shops with a basket. */
function cartWordOf(text: string, brief: Brief, book: PhraseBook | null): string {
  const small = text.toLowerCase();
  const words = book?.words.cart ?? [];
  const british = brief.language === 'en-GB' || `${text}${brief.voucher?.text ?? ''}`.includes('£');
  const usual = british && words.includes('basket') ? 'basket' : words[0];
  return words.find((word) => containsWord(small, word.toLowerCase())) ?? usual ?? '';
}
