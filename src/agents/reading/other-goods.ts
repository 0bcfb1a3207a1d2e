import { findFigures } from '../../domain/figure/find-figures.ts';
import { licenceSegment, type PaperSegment } from '../../domain/segment.ts';
import { findTokens } from '../../domain/token.ts';
import { findTerms } from '../../language/find-terms.ts';
import type { LexiconList } from '../../language/lexicon-lists.ts';
import { speaksOf } from '../../language/word-classes.ts';
import type { Piece } from './piece.ts';
import type { Setting } from './setting.ts';
import type { Substance } from './substance.ts';
import { contentWords } from './words.ts';

/** Segments whose reader waits for one thing: what is in the cart, what was saved. */
const WAITS_FOR_ONE_THING: ReadonlySet<PaperSegment> = new Set<PaperSegment>(['abandoned-cart-buyers', 'price-drop']);
/** Words of an offer that name no goods. */
const OFFER_TALK: readonly LexiconList[] = ['giveaway', 'terms', 'urgency', 'scarcity', 'call-to-action'];

/**
 * The goods that an offer is on, where they are others than the reader waits for: "3x2 on baby shampoo" about a cart with
 * an eye shadow. Null when the text names the reader's item too, or the offer is on anything.
 */
export function otherGoods(text: string, { items, offers }: Substance, setting: Setting): Piece | null {
  const { product, voucher, language, segment } = setting;
  if (product === null || voucher === null || items.length > 0 || offers.length === 0) return null;
  if (!WAITS_FOR_ONE_THING.has(licenceSegment(segment))) return null;
  const goods = new Set(goodsIn(voucher, language).map(({ stem }) => stem));
  const named = contentWords(text, language).filter(({ stem }) => goods.has(stem));
  const first = named[0];
  return first === undefined ? null : { start: first.start, end: first.end, text: text.slice(first.start, first.end) };
}

function goodsIn(voucher: string, language: string): ReturnType<typeof contentWords> {
  const talk = [
    ...findFigures(voucher, language),
    ...findTokens(voucher),
    ...OFFER_TALK.flatMap((list) => findTerms(voucher, language, list)),
  ];
  return contentWords(voucher, language).filter(
    (word) =>
      !talk.some((other) => word.start < other.end && other.start < word.end) &&
      !speaksOf('goods', voucher.slice(word.start, word.end), language),
  );
}
