import type { Reading } from '../reading/reading.ts';
import { contentWords } from '../reading/words.ts';
import type { Weight } from './weigh.ts';

/**
 * What can only be seen with both texts on the table: which title tells the subject that both share, and which of two
 * texts that say the same needs more words for it. `of` weighs one side against the other; called both ways round.
 */
export function weighAgainst(one: Reading, other: Reading): readonly Weight[] {
  return [...titleSubject(one, other), ...padding(one, other)];
}

/** Fewer characters than this are no padding: a short text may take a few words more. */
const FEWEST_PADDING = 35;

/** A title does its work with words of the matter: those that both messages have. */
function titleSubject(one: Reading, other: Reading): readonly Weight[] {
  if (one.template.title === null || one.template.title === other.template.title) return [];
  const shared = new Set(stems(other.text, other).filter((stem) => stems(one.text, one).includes(stem)));
  const told = new Set(stems(one.template.title, one).filter((stem) => shared.has(stem)));
  return told.size === 0
    ? []
    : [{ trait: 'title-subject', points: Math.min(1.6, 0.8 * told.size), words: one.template.title }];
}

/** The same facts in many more words, where the words bring nothing: no item, step or occasion that the other lacks. */
function padding(one: Reading, other: Reading): readonly Weight[] {
  const ratio = one.text.length / Math.max(1, other.text.length);
  if (ratio < 1.3 || one.text.length - other.text.length < FEWEST_PADDING || other.layout.telegram !== null) return [];
  if (!sameFacts(one, other) || brings(one, other)) return [];
  const own = new Set(stems(one.text, one));
  const theirs = [...new Set(stems(other.text, other))];
  const contained = theirs.filter((stem) => own.has(stem)).length / Math.max(1, theirs.length);
  return contained < 0.6 ? [] : [{ trait: 'padded', points: ratio > 1.7 ? -2 : -1.2, words: null }];
}

function brings(one: Reading, other: Reading): boolean {
  const more = (count: (reading: Reading) => number) => count(one) > 0 && count(other) === 0;
  return (
    more((reading) => reading.substance.items.length) ||
    more((reading) => reading.action.calls.length) ||
    more((reading) => reading.audience.occasion.length)
  );
}

function sameFacts(one: Reading, other: Reading): boolean {
  const keys = (reading: Reading) =>
    [...new Set(reading.substance.figures.map((figure) => figure.key))].sort().join(' ');
  return keys(one) === keys(other) && one.tokens.length === other.tokens.length;
}

function stems(text: string, reading: Reading): readonly string[] {
  return contentWords(text, reading.setting.language).map((word) => word.stem);
}
