import type { Token } from '../../domain/token.ts';
import { withoutDiacritics } from '../../language/fold.ts';
import type { Piece } from './piece.ts';
import type { Setting } from './setting.ts';
import { contentWords } from './words.ts';

const ITEM_NAME =
  /(?:product|item|produc?to|producto|artikel|article|produk|barang|cart_?items|cart_?contents|title)/iu;

/**
 * Where a text names what it is about: a word of the product or of the narrowest category, or a placeholder that will
 * hold it ({{product_name}}, {% cart_items %}).
 */
export function findItems(text: string, tokens: readonly Token[], setting: Setting): readonly Piece[] {
  const named = tokens.filter(
    (token) => (token.kind === 'placeholder' || token.kind === 'block') && ITEM_NAME.test(token.text),
  );
  const stems = itemStems(text, setting);
  const [cut, spaced] = [true, false].map((isUnspaced) =>
    [...stems].filter((stem) => UNSPACED.test(stem) === isUnspaced),
  ) as [string[], string[]];
  // A link that spells the goods ("rempah.example") names nothing.
  const links = tokens.filter(({ kind }) => kind === 'link');
  const words = contentWords(text, setting.language).filter(
    (word) => spaced.includes(word.stem) && !links.some(({ start, end }) => word.start >= start && word.start < end),
  );
  return [
    ...named,
    ...words.map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
    ...cut.flatMap((stem) => firstOccurrence(text, stem)),
  ].sort((a, b) => a.start - b.start);
}

/** A deep path ("Home > Bedding > Sheets") is named by its last two steps; the first step of a short one is too wide. */
function itemStems(text: string, { product, category, language }: Setting): ReadonlySet<string> {
  const path = category ?? [];
  const sources = [product, ...path.slice(path.length > 2 ? -2 : -1)].filter((source) => source !== null);
  const stems = sources.flatMap((source) => contentWords(source, language).map((word) => word.stem));
  // A Vietnamese SMS without diacritics names "nồi" as "noi".
  return new Set(withoutDiacritics(text) === text ? stems.map(withoutDiacritics) : stems);
}

/** Where words are not spaced, they are cut differently in a list and in a sentence: looked for as they stand. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function firstOccurrence(text: string, stem: string): readonly Piece[] {
  const start = text.indexOf(stem);
  return start < 0 ? [] : [{ start, end: start + stem.length, text: stem }];
}
