import { LEXICON_LISTS, type LexiconList } from '../lexicon-lists.ts';
import { hasUnspaced } from '../script.ts';
import type { Piece, Unit, UnitKind } from './unit.ts';

/** Words that tell kinds apart and that the lexicons do not list; from the language's phrase book. */
export interface Vocabulary {
  /** "new", "arrivals", "collection": what makes a sentence news. */
  readonly newsWords: readonly string[];
  /** What the shop and this message sell, as lower-case stems. */
  readonly subjectStems: readonly string[];
}

type Found = Pick<Unit, 'tokens' | 'figures' | 'terms'>;

/** Claims about the reader's past with the shop: whether one may be said is for the segment's licence. */
const READER_LISTS = LEXICON_LISTS.filter((list) => list.startsWith('reader-'));

const HYPE = ['urgency', 'scarcity', 'guarantee', 'vague-incentive', 'slang', 'clickbait', 'blame'] as const;

/** The first that fits, from what must never be lost to what says nothing. */
export function kindOf(piece: Piece, found: Found, vocabulary: Vocabulary): UnitKind {
  if (piece.place !== null) return piece.place;
  const has = (...lists: readonly LexiconList[]) => lists.some((list) => found.terms.has(list));
  const priced = found.figures.some((figure) => figure.kind === 'money' || figure.kind === 'percent');
  const linked = found.tokens.some((token) => token.kind === 'link');
  if (has('already-paid')) return 'already-paid';
  if (priced || found.tokens.some((token) => token.kind === 'code')) return 'offer';
  if (has('giveaway') && !has('vague-incentive')) return 'offer';
  if (isCondition(found)) return 'terms';
  if (has('guilt')) return 'guilt';
  if (has(...HYPE)) return 'hype';
  if (piece.layout === 'list-item') return 'product';
  if (piece.layout === 'token-line') return linked ? 'destination' : 'product';
  if (has(...READER_LISTS)) return 'event';
  if (linked) return 'destination';
  const words = piece.text.toLowerCase();
  if (vocabulary.newsWords.some((word) => containsWord(words, word))) return 'news';
  if (/[?？]/u.test(piece.text)) return 'question';
  if (has('call-to-action')) return 'call-to-action';
  if (vocabulary.subjectStems.some((stem) => words.includes(stem))) return 'product';
  if (has('hedge')) return 'small-talk';
  return 'rest';
}

/** "first order" alone tells of an order; a condition limits an offer. */
function isCondition(found: Found): boolean {
  return (found.terms.get('terms') ?? []).some(
    (term) => term.concept !== 'first-order' && term.concept !== 'next-order',
  );
}

/**
 * The same, where "*mu" stands for any longer word with that ending ("pesananmu"); a Korean ending ("*니다") is long
 * enough by itself.
 */
export function hasWord(text: string, word: string): boolean {
  if (!word.startsWith('*')) return containsWord(text, word);
  const least = HANGUL.test(word) ? word.length : word.length + 3;
  return text.split(/[^\p{L}\p{M}]+/u).some((one) => one.length >= least && one.endsWith(word.slice(1)));
}

const HANGUL = /[\uac00-\ud7af]/u;

/** Whether a lower-case text holds a word, at word boundaries where the script has them; Korean particles may follow ("장바구니에"). */
export function containsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + word.length] ?? ' ';
    const ends = !isLetter(after) || (word.length > 1 && HANGUL.test(word) && HANGUL.test(after));
    if (hasUnspaced(word) || (!isLetter(before) && ends)) return true;
  }
  return false;
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{M}\p{N}]/u.test(character);
}
