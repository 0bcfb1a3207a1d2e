import { classOf, SPACED, UNSPACED } from './character-class.ts';

/** Whether most letters of a text are of a script that puts no spaces between words (Chinese, Japanese, Thai and the like). */
export function isUnspaced(text: string): boolean {
  let unspaced = 0;
  let spaced = 0;
  for (let at = 0; at < text.length; at += 1) {
    const found = classOf(text.charCodeAt(at));
    if (found === UNSPACED) unspaced += 1;
    else if (found === SPACED) spaced += 1;
  }
  return unspaced > spaced;
}

/** Thai, kana and Chinese characters. Korean puts spaces between its words. */
const UNSPACED_LETTER = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/u;
const UNSPACED_LETTERS = new RegExp(UNSPACED_LETTER, 'gu');

/** Whether a text has any letter of a script that puts no spaces between words. */
export function hasUnspaced(text: string): boolean {
  return UNSPACED_LETTER.test(text);
}

/** How many letters a text has of scripts that put no spaces between words; 0: it is measured in words. */
export function countUnspaced(text: string): number {
  return text.match(UNSPACED_LETTERS)?.length ?? 0;
}

/** Whether a text has any Chinese character. */
export function hasHan(text: string): boolean {
  return SCRIPTS.Han.test(text);
}

const SCRIPTS = {
  Thai: /\p{Script=Thai}/u,
  Hangul: /\p{Script=Hangul}/u,
  Kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  Han: /\p{Script=Han}/u,
  Latin: /\p{Script=Latin}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Arabic: /\p{Script=Arabic}/u,
  Devanagari: /\p{Script=Devanagari}/u,
} as const;
export type Script = keyof typeof SCRIPTS;
const NAMES = Object.keys(SCRIPTS) as readonly Script[];

/** By UTF-16 unit: 0 not asked yet, 1 none of these scripts, else the place in NAMES and 2. */
const known = new Uint8Array(0x10000);
const NO_SCRIPT = 1;
const FIRST = 2;

/** How many letters a text has of each script that occurs in it; letters outside the basic plane are not counted. */
export function scriptsOf(text: string): ReadonlyMap<Script, number> {
  const counts = NAMES.map(() => 0);
  for (let at = 0; at < text.length; at += 1) {
    const script = scriptOf(text.charCodeAt(at)) - FIRST;
    if (script >= 0) counts[script] = (counts[script] ?? 0) + 1;
  }
  const found = new Map<Script, number>();
  counts.forEach((count, index) => {
    const name = NAMES[index];
    if (count > 0 && name !== undefined) found.set(name, count);
  });
  return found;
}

function scriptOf(unit: number): number {
  const seen = known[unit] ?? NO_SCRIPT;
  if (seen !== 0) return seen;
  const found = recognise(String.fromCharCode(unit));
  known[unit] = found;
  return found;
}

/** Apart from the look-up, which is made for every letter and would make room for what the search closes over. */
function recognise(letter: string): number {
  const index = NAMES.findIndex((name) => SCRIPTS[name].test(letter));
  return index === -1 ? NO_SCRIPT : index + FIRST;
}
