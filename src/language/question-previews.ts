import { z } from 'zod';
import { languageFile } from './language-file.ts';
import { baseLanguage } from './language-tag.ts';

/** What can be asked of a marketer; each has a line per language that shows what the answer makes possible. */
export const PREVIEWS = [
  'item',
  'prices',
  'price',
  'offer',
  'gift',
  'deadline',
  'pay-by',
  'stock',
  'payment',
  'amount-due',
  'news',
  'perk',
  'usable-offer',
  'related-offer',
  'cart-link',
  'shop-link',
  'reorder-link',
  'review-link',
  'start',
  'membership',
] as const;
export type PreviewName = (typeof PREVIEWS)[number];

const LINE = z.string().regex(/▢▢/u, 'has no ▢▢ where the fact would stand');
const fileOf = languageFile(
  'questions.json',
  z.strictObject(Object.fromEntries(PREVIEWS.map((name) => [name, LINE])) as Record<PreviewName, typeof LINE>),
);

/** A short line in the message's language with ▢▢ where the fact would stand; in English where the language has none. */
export function questionPreview(name: PreviewName, language: string): string {
  const [base = '', region = ''] = language.split('-');
  const lines =
    fileOf(`${base.toLowerCase()}-${region.toUpperCase()}`) ?? fileOf(baseLanguage(language)) ?? fileOf('en');
  return lines?.[name] ?? '▢▢';
}
