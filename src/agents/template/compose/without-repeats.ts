import { findFigures } from '../../../domain/figure/find-figures.ts';
import { sameFact } from '../../../domain/figure/same-fact.ts';
import { contentWords } from '../../reading/words.ts';
import type { Reading } from '../reading/reading.ts';
import type { Said } from './said.ts';

/** Roles of sentences that state something; steps, lists and the frame may say it again. */
const TELLING: readonly Said['role'][] = ['opening', 'event', 'offer', 'fact'];

/**
 * The pieces without those that say only what another says too ("The boardshorts are new. Our boardshorts are new in the
 * shop."): no word of the matter, no figure and no placeholder is lost. Ours go before the original's own, later ones
 * before earlier ones. `above`: what is read in one glance with the body (a push's title), which counts as said too, as
 * long as a sentence of the original is left below it; '' for none.
 */
export function withoutRepeats(pieces: readonly Said[], above: string, reading: Reading): readonly Said[] {
  let left = pieces;
  for (const piece of expendableFirst(pieces)) {
    const others = left.filter((one) => one !== piece);
    const isToldBelow = others.some((one) => TELLING.includes(one.role) && saysAll(one.text, piece.text, reading));
    const isLeftBelow = others.some((one) => TELLING.includes(one.role) && one.source !== 'written');
    const isToldAbove = isLeftBelow && saysAll(above, piece.text, reading);
    if (isToldBelow || isToldAbove) left = others;
  }
  return left;
}

function expendableFirst(pieces: readonly Said[]): readonly Said[] {
  const telling = pieces.filter((piece) => TELLING.includes(piece.role)).toReversed();
  return [
    ...telling.filter((piece) => piece.source === 'written'),
    ...telling.filter((piece) => piece.source !== 'written'),
  ];
}

function saysAll(text: string, piece: string, reading: Reading): boolean {
  const matter = matterOf(piece, reading);
  if (matter.size === 0 || text === '') return false;
  const { language } = reading.brief;
  const said = matterOf(text, reading);
  const figures = findFigures(text, language);
  return (
    matter.isSubsetOf(said) &&
    findFigures(piece, language).every((figure) => figures.some((one) => sameFact(one, figure))) &&
    reading.tokens.every((token) => !piece.includes(token.text) || text.includes(token.text))
  );
}

/** The words that carry the matter; the shop's name is none, and whatever says "new" is one and the same. */
function matterOf(text: string, { brief, book, shop }: Reading): ReadonlySet<string> {
  const { fresh = [], arrived = [], news = [] } = book?.words ?? {};
  const isNew = (word: string) => [...fresh, ...arrived, ...news].some((one) => one.includes(word));
  const bare = shop === null ? text : text.replaceAll(shop, ' ');
  return new Set(contentWords(bare, brief.language).map(({ stem }) => (isNew(stem) ? 'new' : stem)));
}
