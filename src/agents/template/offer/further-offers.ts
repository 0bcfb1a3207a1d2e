import type { Brief } from '../../../domain/brief.ts';
import { findFigures } from '../../../domain/figure/find-figures.ts';
import type { PhraseBook } from '../../../language/phrases/phrase-file.ts';
import type { GivenFacts } from '../reading/given-facts.ts';
import { localised } from './localised.ts';
import type { Offer } from './offer.ts';
import { readOffer } from './read-offer.ts';

/** What confirmed facts give beside the first offer: free delivery beside a voucher. Their conditions are as told. */
export function furtherOffers(
  brief: Brief,
  book: PhraseBook | null,
  facts: GivenFacts,
  register: string,
): readonly Offer[] {
  if (book === null) return [];
  return furtherTexts(brief, facts)
    .filter((text) => !contradicts(text, brief))
    .map((text) => localised(readOffer(text, brief.language, book.offer, null, register), brief, book));
}

/** The offers that facts tell beside the one that leads. */
export function furtherTexts({ voucher }: Brief, facts: GivenFacts): readonly string[] {
  const led =
    voucher === null ? facts.moreOffers : [...(facts.offer === null ? [] : [facts.offer]), ...facts.moreOffers];
  return led.filter((text) => !(voucher?.text.toLowerCase().includes(text.toLowerCase()) ?? false));
}

/** "25% off" beside a voucher of 20%: the same thing told in two ways, of which one is wrong. */
export function contradicts(text: string, { voucher, language }: Brief): boolean {
  const cut = (one: string) =>
    findFigures(one, language).some(({ kind, role }) => kind === 'percent' || (kind === 'money' && role === 'value'));
  return voucher !== null && cut(text) && cut(voucher.text);
}
