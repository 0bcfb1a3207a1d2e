import type { Figure } from '../../../domain/figure/figure.ts';
import { findFigures } from '../../../domain/figure/find-figures.ts';
import { sameFact } from '../../../domain/figure/same-fact.ts';
import { contentWords } from '../../reading/words.ts';
import type { Reading } from '../reading/reading.ts';
import type { Said } from './said.ts';

/** Roles of sentences that state something; steps, lists and the frame may say it again. */
const TELLING: readonly Said['role'][] = ['opening', 'event', 'offer', 'fact'];

/** What a text says, to be compared. */
interface Matter {
  readonly words: ReadonlySet<string>;
  readonly figures: readonly Figure[];
  readonly tokens: ReadonlySet<string>;
}

/**
 * The pieces without those that say only what another says too ("The boardshorts are new. Our boardshorts are new in the
 * shop."): no word of the matter, no figure and no placeholder is lost. Ours go before the original's own, later ones
 * before earlier ones. `above`: what is read in one glance with the body (a push's title), which counts as said too, as
 * long as a sentence of the original is left below it; '' for none.
 */
export function withoutRepeats(pieces: readonly Said[], above: string, reading: Reading): readonly Said[] {
  const telling = pieces.filter((piece) => TELLING.includes(piece.role));
  const matters = new Map(telling.map((piece) => [piece, matterOf(piece.text, reading)]));
  const title = matterOf(above, reading);
  const ours = telling.filter((piece) => piece.source === 'written').toReversed();
  const own = telling.filter((piece) => piece.source !== 'written').toReversed();
  for (const piece of [...ours, ...own]) {
    const matter = matters.get(piece);
    if (matter === undefined || matter.words.size === 0) continue;
    matters.delete(piece);
    const isToldBelow = [...matters.values()].some((other) => holds(other, matter));
    const isLeftBelow = [...matters.keys()].some((other) => other.source !== 'written');
    if (!isToldBelow && !(isLeftBelow && holds(title, matter))) matters.set(piece, matter);
  }
  return pieces.filter((piece) => !TELLING.includes(piece.role) || matters.has(piece));
}

function holds(other: Matter, { words, figures, tokens }: Matter): boolean {
  return (
    words.isSubsetOf(other.words) &&
    tokens.isSubsetOf(other.tokens) &&
    figures.every((figure) => other.figures.some((one) => sameFact(one, figure)))
  );
}

/** The words that carry the matter: the shop's name is none, and whatever says "new" is one and the same. */
function matterOf(text: string, { brief, book, shop, tokens }: Reading): Matter {
  const { fresh = [], arrived = [], news = [] } = book?.words ?? {};
  const isNew = (word: string) => [...fresh, ...arrived, ...news].some((one) => one.includes(word));
  const named = shop === null ? text : text.replaceAll(shop, ' ');
  // "12,900원입니다" says no more than "12,900원".
  const bare = named.replace(KOREAN_IS, ' ');
  return {
    words: new Set(contentWords(bare, brief.language).map(({ stem }) => (isNew(stem) ? 'new' : stem))),
    figures: findFigures(text, brief.language),
    tokens: new Set(tokens.filter((token) => text.includes(token.text)).map((token) => token.text)),
  };
}

const KOREAN_IS = /(?:입니다|이에요|예요)(?![가-힣])/gu;
