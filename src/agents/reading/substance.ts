import type { Figure } from '../../domain/figure/figure.ts';
import { findFigures } from '../../domain/figure/find-figures.ts';
import { sameFact } from '../../domain/figure/same-fact.ts';
import type { Token } from '../../domain/token.ts';
import { isPast } from '../../guard/offer/stale.ts';
import type { ConceptTerm } from '../../language/find-terms.ts';
import { fold } from '../../language/fold.ts';
import type { Ear } from './hear.ts';
import { findItems } from './item.ts';
import type { Piece } from './piece.ts';
import type { Setting } from './setting.ts';
import { contentWords, wordsOf } from './words.ts';

/** What a text has to say: everything a reader could act on or repeat. */
export interface Substance {
  readonly figures: readonly Figure[];
  /** What it gives, costs or saves, concretely: "RM3 off", "free delivery", "{amount}%". In the order of the text. */
  readonly offers: readonly Piece[];
  /** Minimum, end and code of an offer. */
  readonly conditions: readonly Piece[];
  /** The minimum stands before what it buys: "spend RM50 and get RM6 off". */
  readonly conditionFirst: Piece | null;
  readonly items: readonly Piece[];
  /** Figures that are no offer: dates, hours, counts, sizes. */
  readonly details: readonly Piece[];
  /** "Special offer", "amazing savings". */
  readonly vague: readonly Piece[];
  /** Dates that have passed. */
  readonly stale: readonly Piece[];
}

const CONCRETE_GIVEAWAYS = new Set([
  'free-shipping',
  'free-returns',
  'sample',
  'buy-get',
  'gift-card',
  'early-access',
  'trial',
  'instalments',
]);
/** Concrete only when the marketer says what it is: "a little gift" is not, "a free muslin cloth" from the voucher is. */
const VAGUE_GIVEAWAYS = new Set(['gift', 'bonus', 'discount', 'voucher', 'cashback', 'points']);

/** A message and what is already known of it. */
export interface SubstanceInput {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly figures: readonly Figure[];
  readonly ear: Ear;
  readonly setting: Setting;
}

export function readSubstance({ text, tokens, figures, ear, setting }: SubstanceInput): Substance {
  const { language } = setting;
  const promised = setting.voucher === null ? [] : findFigures(setting.voucher, language);
  const isOffer = (figure: Figure) =>
    figure.kind === 'money' ||
    (figure.kind === 'percent' && !isAll(figure)) ||
    (!isTime(figure) && promised.some((one) => one.kind === figure.kind && sameFact(one, figure)));
  const empty = ear('vague-incentive');
  // "Whenever you are free" gives nothing, nor does a free number to opt out.
  const others = [...ear('hedge'), ...tokens.filter(({ kind }) => kind === 'opt-out')];
  const gifts = ear('giveaway').filter(
    (term) =>
      !empty.some((other) => other.start <= term.start && term.end <= other.end) &&
      !others.some((other) => other.start < term.end && term.start < other.end) &&
      !isOrdinaryWord(term, setting),
  );
  const named = gifts.filter(
    (term) =>
      (CONCRETE_GIVEAWAYS.has(term.concept) && !(term.concept === 'early-access' && empty.length > 0)) ||
      (VAGUE_GIVEAWAYS.has(term.concept) && namesGift(term.text, setting)) ||
      (term.concept === 'free' && saysWhatIsFree(term, text, setting)),
  );
  const priced = figures.filter((figure) => isOffer(figure) && figure.role !== 'minimum');
  const minimum = figures.find((figure) => figure.role === 'minimum');
  const offers = inOrder([...priced, ...named]);
  const isBacked = offers.length > 0 || minimum !== undefined;
  const vague = inOrder([...empty, ...(isBacked ? [] : gifts.filter((term) => VAGUE_GIVEAWAYS.has(term.concept)))]);
  const value = offers.find((offer) => offer !== minimum);
  return {
    figures,
    offers: offers.length === 0 && minimum !== undefined ? [minimum] : offers,
    conditions: inOrder([
      ...figures.filter((figure) => figure.role === 'minimum' || figure.role === 'deadline'),
      ...tokens.filter((token) => token.kind === 'code'),
    ]),
    conditionFirst: minimum !== undefined && value !== undefined && minimum.start < value.start ? minimum : null,
    items: findItems(text, tokens, setting),
    details: figures.filter(
      (figure) => !isOffer(figure) && figure.role !== 'minimum' && figure.kind !== 'rating' && !isAll(figure),
    ),
    vague,
    stale: figures.filter((figure) => isPast(figure, setting.today ?? undefined)),
  };
}

/** "100% cotton", "100 % mexicana": all of it, and no part off. */
function isAll({ kind, key, role }: Figure): boolean {
  return kind === 'percent' && key === 'percent:100' && role === 'plain';
}

/** "Three points to check", "free jazz" in a record shop: the word gives nothing. Points of a programme are earned, doubled or counted. */
function isOrdinaryWord({ concept, text }: ConceptTerm, { category, product, language }: Setting): boolean {
  if (concept === 'points') return /^\p{Script=Latin}+$/u.test(text);
  if (concept !== 'free') return false;
  const goods = [product, ...(category ?? [])].filter((part) => part !== null).join(' ');
  return wordsOf(goods, language).some(({ stem }) => stem === fold(text).text);
}

/** "Free grinding", "we grind every bag at no charge": something stands beside it in its clause that is no talk of offers. */
function saysWhatIsFree({ start, end }: Piece, text: string, { language }: Setting): boolean {
  const after = contentWords(text.slice(end, end + NEXT_TO).split(CLAUSE)[0] ?? '', language);
  const before = contentWords(
    text
      .slice(Math.max(0, start - NEXT_TO), start)
      .split(CLAUSE)
      .at(-1) ?? '',
    language,
  );
  return after.length + before.length > 0;
}

const NEXT_TO = 32;
const CLAUSE = /[.,;:!?…。，！？；：、\n]/u;

/** The gift bears a name that the voucher gives it. */
function namesGift(words: string, { voucher, language }: Setting): boolean {
  if (voucher === null) return false;
  const stems = new Set(contentWords(voucher, language).map((word) => word.stem));
  return contentWords(words, language).filter((word) => stems.has(word.stem)).length > 1;
}

function isTime(figure: Figure): boolean {
  return figure.kind === 'date' || figure.kind === 'weekday' || figure.kind === 'time' || figure.kind === 'duration';
}

function inOrder(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.toSorted((a, b) => a.start - b.start);
}
