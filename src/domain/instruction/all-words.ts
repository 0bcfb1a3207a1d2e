import type { InstructionWords } from './instruction-words.ts';
import { CHINESE } from './words/chinese.ts';
import { ENGLISH } from './words/english.ts';
import { FRENCH } from './words/french.ts';
import { GERMAN } from './words/german.ts';
import { INDONESIAN } from './words/indonesian.ts';
import { JAPANESE } from './words/japanese.ts';
import { KOREAN } from './words/korean.ts';
import { MALAY } from './words/malay.ts';
import { PORTUGUESE } from './words/portuguese.ts';
import { SPANISH } from './words/spanish.ts';
import { THAI } from './words/thai.ts';
import { VIETNAMESE } from './words/vietnamese.ts';

const LANGUAGES: readonly InstructionWords[] = [
  ENGLISH,
  INDONESIAN,
  MALAY,
  SPANISH,
  PORTUGUESE,
  VIETNAMESE,
  THAI,
  CHINESE,
  GERMAN,
  FRENCH,
  JAPANESE,
  KOREAN,
];

/** The lists of all languages as one: a reply is read without knowing its language, and people mix them. */
export const WORDS: InstructionWords = {
  another: merged('another'),
  shorter: merged('shorter'),
  mention: merged('mention'),
  factNouns: merged('factNouns'),
  joins: merged('joins'),
  offerWords: merged('offerWords'),
  courtesy: merged('courtesy'),
  talk: merged('talk'),
  edit: merged('edit'),
};

function merged(list: keyof InstructionWords): readonly string[] {
  return [...new Set(LANGUAGES.flatMap((words) => words[list]))];
}
