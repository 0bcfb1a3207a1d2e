import type { Figure } from '../../domain/figure/figure.ts';
import { findFigures } from '../../domain/figure/find-figures.ts';
import { sameFact } from '../../domain/figure/same-fact.ts';
import type { Token } from '../../domain/token.ts';
import { isPast } from '../../guard/offer/stale.ts';
import type { Ear } from './hear.ts';
import { findItems } from './item.ts';
import type { Piece } from './piece.ts';
import type { Setting } from './setting.ts';
import { contentWords } from './words.ts';

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

export function readSubstance(text: string, tokens: readonly Token[], ear: Ear, setting: Setting): Substance {
  const { language } = setting;
  const figures = findFigures(text, language);
  const promised = setting.voucher === null ? [] : findFigures(setting.voucher, language);
  const isOffer = (figure: Figure) =>
    figure.kind === 'money' ||
    figure.kind === 'percent' ||
    (!isTime(figure) && promised.some((one) => one.kind === figure.kind && sameFact(one, figure)));
  const empty = ear('vague-incentive');
  const gifts = ear('giveaway').filter(
    (term) => !empty.some((other) => other.start <= term.start && term.end <= other.end),
  );
  const named = gifts.filter(
    (term) =>
      CONCRETE_GIVEAWAYS.has(term.concept) || (VAGUE_GIVEAWAYS.has(term.concept) && namesGift(term.text, setting)),
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
    details: figures.filter((figure) => !isOffer(figure) && figure.role !== 'minimum' && figure.kind !== 'rating'),
    vague,
    stale: figures.filter((figure) => isPast(figure, setting.today ?? undefined)),
  };
}

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
