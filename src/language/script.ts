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

const SCRIPTS = {
  Thai: /\p{Script=Thai}/gu,
  Hangul: /\p{Script=Hangul}/gu,
  Kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  Han: /\p{Script=Han}/gu,
  Latin: /\p{Script=Latin}/gu,
  Cyrillic: /\p{Script=Cyrillic}/gu,
  Arabic: /\p{Script=Arabic}/gu,
  Devanagari: /\p{Script=Devanagari}/gu,
} as const;
export type Script = keyof typeof SCRIPTS;

/** How many letters a text has of each script that occurs in it. */
export function scriptsOf(text: string): ReadonlyMap<Script, number> {
  const counts = new Map<Script, number>();
  for (const [script, letter] of Object.entries(SCRIPTS)) {
    const count = text.match(letter)?.length ?? 0;
    if (count > 0) counts.set(script as Script, count);
  }
  return counts;
}
