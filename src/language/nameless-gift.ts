import { findFigures } from '../domain/figure/find-figures.ts';
import { type ConceptTerm, findConcepts } from './find-terms.ts';
import { speaksOf } from './word-classes.ts';

/**
 * Gifts of which the text says neither what they are nor what they come with: "there's a gift waiting for you", "有礼物哦".
 * "A gift: one linen pouch" is named, "a gift with every order" hangs on a condition: both are promises to be kept.
 */
export function namelessGifts(text: string, language: string): readonly ConceptTerm[] {
  return findConcepts(text, language, 'giveaway').filter(
    (term) => term.concept === 'gift' && speaksOf('gift', term.text, language) && !isNamed(text, term, language),
  );
}

function isNamed(text: string, { start, end, text: words }: ConceptTerm, language: string): boolean {
  const before = SENTENCE_START.exec(text.slice(Math.max(0, start - NEAR), start))?.[0] ?? '';
  const after = SENTENCE.exec(text.slice(end, end + NEAR))?.[0] ?? '';
  const sentence = `${before}${words}${after}`;
  return (
    IS_SAID_AFTER.test(after) ||
    isListed(after, language) ||
    IS_SAID_BEFORE.test(before) ||
    PARTITIVE.test(words) ||
    COMPOUND.test(words) ||
    speaksOf('ordering', sentence, language) ||
    (/\p{N}/u.test(sentence) &&
      findFigures(sentence, language).some(({ kind, text: figure }) => COUNTED.has(kind) && /\p{N}/u.test(figure)))
  );
}

/** "A gift for regulars: one tea towel", and not "a gift for you: come and see". */
function isListed(after: string, language: string): boolean {
  const told = COLON.exec(after)?.[1] ?? '';
  return told !== '' && findConcepts(told, language, 'call-to-action').length === 0;
}

const COLON = /[:：]\s?((?!https?:|www\.)[\p{L}\p{N}].*)$/u;

/** What follows the last end of a sentence. */
const SENTENCE_START = /[^.!?…。！？\n]*$/u;
const SENTENCE = /^[^.!?…。！？\n]*/u;
/** A sentence is read so far on either side: more would be another matter. */
const NEAR = 120;

/** "Your gift: a pouch", "quà là khăn len". */
const IS_SAID_AFTER =
  /^\s?(?:[(（「『]|(?:là|gồm|adalah|ialah|yaitu|iaitu)\s|(?:is|are|es|son|é|são|ist|sind|est|sont)\s(?:an?|one|our|un|una|uno|une|um|uma|ein|eine)\s|คือ|是|为|為|は)/u;
/** "A pouch as a gift", "茶巾を…プレゼント", "텀블러를 선물로". */
const IS_SAID_BEFORE =
  /(?:(?<!\p{L})(?:as an?|als|sebagai|jadi|làm|lam|como|comme|en|de)|作为|作為|当|當|เป็น|を|[을를])\s?$/iu;
/** "Toalla de regalo", "une trousse en cadeau". */
const PARTITIVE = /^(?:de|en) /iu;
/** "Gift bag", "hộp quà": a thing that can be held. */
const COMPOUND = /(?<!\p{L})(?:bag|box|set|hộp)(?!\p{L})/iu;

/** A value, a price, a threshold or a number of pieces tells what the gift is or what it hangs on. */
const COUNTED: ReadonlySet<string> = new Set(['money', 'percent', 'quantity', 'number']);
