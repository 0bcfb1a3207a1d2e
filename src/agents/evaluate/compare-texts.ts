import { thanks } from '../../language/word-classes.ts';
import { opensWith, type Reading } from '../reading/reading.ts';
import { sentencesOf } from '../reading/sentences.ts';
import { contentWords } from '../reading/words.ts';
import type { Weight } from './weigh.ts';

/** From this much longer on, and with at least so many characters more, the same facts are padded. */
const PADDED_RATIO = 1.3;
const VERY_PADDED_RATIO = 1.7;
const FEWEST_PADDING = 35;
/** So many characters before the point are a detour; a greeting line is none. */
const LATE = 45;
/** More new things asked for than these are too many beside a step that is there. */
const MOST_NEW_REQUESTS = 2;
/** Two texts say the same when most of the matter of the shorter one stands in the longer. */
const SAYS_THE_SAME = 0.6;

/**
 * What can only be seen with both texts on the table: whose title tells the subject that both share, which of two
 * texts that say the same needs more words for it, and which comes later to what both say. Weighs the first against the
 * second; called both ways round.
 */
export function weighAgainst(one: Reading, other: Reading): readonly Weight[] {
  const own = stemsOf(one.text, one);
  const theirs = stemsOf(other.text, other);
  return [
    ...titleSubject(one, other, own.intersection(theirs)),
    ...padding(one, other, own, theirs),
    ...delay(one, other, own.intersection(theirs)),
    ...requests(one, other),
  ];
}

/** A title does its work with words of the matter: those that both messages have. Thanks alone are none. */
function titleSubject(one: Reading, other: Reading, shared: ReadonlySet<string>): readonly Weight[] {
  const { title } = one.template;
  if (title === null || title === other.template.title || sameTitleFacts(one, other)) return [];
  if (greetsOnly(one)) return [];
  const told = new Set(
    [...stemsOf(title, one).intersection(shared)].filter((stem) => !thanks(stem, one.setting.language)),
  );
  if (told.size === 0) return [];
  return [
    { trait: 'title-subject', points: asksOnly(one, title) ? 0.4 : Math.min(1.6, 0.8 * told.size), words: title },
  ];
}

/** "Hello from Last Stop Records", "Welcome": names the sender and nothing else. */
function greetsOnly(reading: Reading): boolean {
  const { offers, items, details } = reading.substance;
  return reading.greets && opensWith(reading, [...offers, ...items, ...details, ...reading.audience.occasion]) === null;
}

/** Two titles that carry the same placeholder or figure ("Order {{no}} …") tell the same subject, whatever the words. */
function sameTitleFacts(one: Reading, other: Reading): boolean {
  const facts = ({ opening, tokens, substance }: Reading) =>
    new Set([
      ...tokens.filter(({ start }) => start < opening.end).map(({ text }) => text),
      ...substance.figures.filter(({ start }) => start < opening.end).map(({ key }) => key),
    ]);
  return facts(one).size > 0 && facts(one).symmetricDifference(facts(other)).size === 0;
}

/** "Still undecided?" names nothing, even when the message comes back to it. */
function asksOnly(reading: Reading, title: string): boolean {
  const { offers, items, details } = reading.substance;
  return /[?？]\s*$/u.test(title) && opensWith(reading, [...offers, ...items, ...details]) === null;
}

/** The same facts in many more words, where the words bring nothing: no item, step or occasion that the other lacks. */
function padding(
  one: Reading,
  other: Reading,
  own: ReadonlySet<string>,
  theirs: ReadonlySet<string>,
): readonly Weight[] {
  const [ownLength, theirLength] = [lengthOfWords(one), lengthOfWords(other)];
  const ratio = ownLength / Math.max(1, theirLength);
  if (ratio < PADDED_RATIO || ownLength - theirLength < FEWEST_PADDING) return [];
  if (other.layout.telegram !== null || !sameFacts(one, other) || brings(one, other)) return [];
  if (theirs.size === 0 || theirs.intersection(own).size / theirs.size < SAYS_THE_SAME) return [];
  return [{ trait: 'padded', points: ratio > VERY_PADDED_RATIO ? -2 : -1.2, words: null }];
}

/** Without the figures: "buy one bath bomb, get one free" is no padding of "BOGO", nor "November 30" of "11/30". */
function lengthOfWords({ text, substance }: Reading): number {
  return text.length - substance.figures.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Says first something else, and only then what both texts have to say. */
function delay(one: Reading, other: Reading, shared: ReadonlySet<string>): readonly Weight[] {
  const [own, theirs] = [pointOf(one, shared), pointOf(other, shared)];
  return own !== null && theirs !== null && own - theirs > LATE ? [{ trait: 'delayed', points: -1, words: null }] : [];
}

/** Asks for so many things more that the step which both have is one of many. Unlike "scattered" seen alone, two will do. */
function requests(one: Reading, other: Reading): readonly Weight[] {
  const asked = ({ action }: Reading) => new Set(action.calls.map(({ text }) => text.toLowerCase()));
  const more = [...asked(one).difference(asked(other))];
  const isFocused = other.action.scattered === null && other.action.calls.length + other.action.destinations.length > 0;
  if (more.length <= MOST_NEW_REQUESTS || !isFocused || one.action.scattered !== null || !sameFacts(one, other))
    return [];
  return [{ trait: 'scattered', points: -2, words: more.at(-1) ?? null }];
}

/** Where in the body the matter begins: the first sentence with two words of it. */
function pointOf(reading: Reading, shared: ReadonlySet<string>): number | null {
  const matter = sentencesOf(reading.template.body).find(
    ({ text }) => stemsOf(text, reading).intersection(shared).size > 1,
  );
  return matter?.start ?? null;
}

/** Two wordings of one message: the same facts, and most of the words. */
export function isParaphrase(one: Reading, other: Reading): boolean {
  const [own, theirs] = [stemsOf(one.text, one), stemsOf(other.text, other)];
  const most = Math.max(own.size, theirs.size);
  return sameFacts(one, other) && most > 0 && own.intersection(theirs).size / most >= SAYS_THE_SAME;
}

/** Most words of the phrase stand in the other text too: what is heard in one and not in the other is the same sentence, otherwise worded. */
export function isAlsoSaidBy(words: string, one: Reading, other: Reading): boolean {
  const sentence = sentencesOf(one.text).find(({ text }) => text.includes(words))?.text ?? words;
  const stems = stemsOf(sentence, one);
  return stems.size > 1 && stems.intersection(stemsOf(other.text, other)).size / stems.size >= SAYS_THE_SAME;
}

function sameFacts(one: Reading, other: Reading): boolean {
  const facts = ({ substance }: Reading) => new Set(substance.figures.map((figure) => figure.key));
  return facts(one).symmetricDifference(facts(other)).size === 0 && one.tokens.length === other.tokens.length;
}

function brings(one: Reading, other: Reading): boolean {
  const kinds = ({ substance, action, audience }: Reading) => [
    substance.items,
    action.calls,
    audience.occasion,
    audience.openOrder === null ? [] : [audience.openOrder],
  ];
  const theirs = kinds(other);
  return kinds(one).some((found, index) => found.length > 0 && theirs[index]?.length === 0);
}

function stemsOf(text: string, reading: Reading): ReadonlySet<string> {
  return new Set(contentWords(text, reading.setting.language).map((word) => word.stem));
}
