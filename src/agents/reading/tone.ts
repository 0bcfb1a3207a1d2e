import type { LexiconList } from '../../language/lexicon-lists.ts';
import type { Ear } from './hear.ts';
import type { Piece } from './piece.ts';
import type { Setting } from './setting.ts';
import { contentWords, wordsOf } from './words.ts';

/** Ways in which a text strikes the wrong note, each with the lexicon list that hears it. */
export const TONES = [
  'guilt',
  'blame',
  'slang',
  'officialese',
  'clickbait',
  'hedge',
] as const satisfies readonly LexiconList[];
export type ToneFault = (typeof TONES)[number];

/** How often a tone must be heard before it sets the note of the whole: one formal word is no official letter. */
const SETS_THE_NOTE: Readonly<Record<ToneFault, number>> = {
  guilt: 1,
  blame: 1,
  slang: 2,
  officialese: 2,
  clickbait: 2,
  hedge: 2,
};

/** What stands between two halves of a salutation. */
const COMMA = ', ';

export interface HeardTone {
  readonly fault: ToneFault;
  readonly words: Piece;
}

/** The tones that set the note, each with the first words that strike it; the gravest first. */
export function settingTheNote(heard: readonly HeardTone[]): readonly HeardTone[] {
  return TONES.flatMap((fault) => {
    // "Dear madam, dear sir" is one salutation.
    const all = heard
      .filter((tone) => tone.fault === fault)
      .filter(({ words }, index, own) => words.start - (own[index - 1]?.words.end ?? -1) !== COMMA.length);
    return all.length >= SETS_THE_NOTE[fault] ? all.slice(0, 1) : [];
  });
}

/** In the order of the text. What the shop sells is no slang: "tea" in a tea shop, "fire" on a stove. */
export function readTone(ear: Ear, setting: Setting): readonly HeardTone[] {
  const { language } = setting;
  const goods = [setting.product, setting.voucher, ...(setting.category ?? [])]
    .filter((part) => part !== null)
    .join(' ');
  const sold = new Set([...contentWords(goods, language), ...wordsOf(goods, language)].map((word) => word.stem));
  const isSold = (words: string) =>
    contentWords(words, language)
      .concat(wordsOf(words, language))
      .some((word) => sold.has(word.stem));
  // "Ưu đãi cực khủng" is a vague offer before it is slang.
  const isVague = (words: Piece) =>
    ear('vague-incentive').some((other) => words.start < other.end && other.start < words.end);
  return TONES.flatMap((fault) => ear(fault).map((words) => ({ fault, words })))
    .filter(({ fault, words }) => fault !== 'slang' || (!isSold(words.text) && !isVague(words)))
    .sort((a, b) => a.words.start - b.words.start);
}
