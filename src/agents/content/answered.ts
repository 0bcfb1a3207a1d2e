import { findFigures } from '../../domain/figure/find-figures.ts';
import { findTokens } from '../../domain/token.ts';
import { findTerms } from '../../language/find-terms.ts';
import { functionWords } from '../../language/word-classes.ts';
import { contentWords } from '../reading/words.ts';

/** What an answer can hold. */
export type Answer = 'offer' | 'price' | 'deadline' | 'link' | 'stock' | 'words';

/** English words of any offer, cut to their stems: they name nothing. Marketers answer in English in every market. */
const OFFER_TALK: ReadonlySet<string> = new Set(
  contentWords(
    'until valid ends code order orders discount discounts offer offers percent price prices costs minimum spend voucher deadline link amount holds only',
    'en',
  ).map(({ stem }) => stem),
);

/**
 * What a marketer's own words answer, by what is in them: an amount, a price, a date, a link, a count, or words that name
 * something ("Ridge daypack", "two new teas"). "The discount is 20%" names nothing: its words are those of any offer.
 */
export function answersIn(fact: string, language: string): ReadonlySet<Answer> {
  const figures = findFigures(fact, language);
  const tokens = findTokens(fact);
  const giveaways = findTerms(fact, language, 'giveaway');
  const answers = new Set<Answer>();
  for (const { kind, role } of figures) {
    if (kind === 'percent' || (kind === 'money' && role !== 'price' && role !== 'old-price')) answers.add('offer');
    if (kind === 'money') answers.add('price');
    if (kind === 'date' || kind === 'weekday' || kind === 'time' || kind === 'duration') answers.add('deadline');
    if (kind === 'quantity' || kind === 'number') answers.add('stock');
  }
  // "was 80, now 60": two bare numbers are prices.
  if (figures.filter(({ kind }) => kind === 'number').length === 2) answers.add('price');
  if (tokens.some(({ kind }) => kind === 'link' || kind === 'placeholder')) answers.add('link');
  if (giveaways.some(({ text }) => contentWords(text, language).length > 1)) answers.add('offer');
  const ofOffers = [...tokens, ...figures, ...giveaways, ...findTerms(fact, language, 'terms')];
  const naming = contentWords(fact, language).filter(
    (word) =>
      !OFFER_TALK.has(word.stem) &&
      !functionWords('en').has(word.stem) &&
      !ofOffers.some((one) => word.start < one.end && one.start < word.end),
  );
  if (naming.length > 0) answers.add('words');
  return answers;
}
