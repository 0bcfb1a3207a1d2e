import { remembered } from '../../domain/remembered.ts';
import { detectionFile } from './detection-file.ts';
import { foldedWords } from './folded-words.ts';

/** What is meant where no word shows the region. */
const USUAL: Readonly<Record<string, string>> = { pt: 'pt-BR', zh: 'zh-CN' };

/** "es" → "es-MX" where the words (or, in Chinese, the characters) of a text show it; the usual region or the bare language where they do not. */
export function regionOf(language: string, text: string): string {
  const usual = USUAL[language] ?? language;
  const [best, second] = [...marksOfRegions(language, text)].toSorted((a, b) => b[1].length - a[1].length);
  return best === undefined || best[1].length === (second?.[1].length ?? 0) ? usual : best[0];
}

/** The words (or characters, as often as they stand there) of a text that show a region, for each region that its language's detection.json tells apart. */
export function marksOfRegions(language: string, text: string): ReadonlyMap<string, readonly string[]> {
  const marks = new Map<string, readonly string[]>();
  const file = detectionFile(language);
  if (file === null) return marks;
  const { regions = {}, characters = {} } = file;
  for (const [region, found] of wordsIn(text, regions)) marks.set(region, found);
  for (const [region, own] of Object.entries(characters)) marks.set(region, charactersIn(text, region, own));
  return marks;
}

function wordsIn(
  text: string,
  regions: Readonly<Record<string, readonly string[]>>,
): readonly (readonly [region: string, words: readonly string[]])[] {
  const all = Object.entries(regions);
  if (all.length === 0) return [];
  const lower = text.toLowerCase();
  const own = new Set(foldedWords(text));
  return all.map(([region, words]) => [
    region,
    words.filter((word) => (isLatinWord(word) ? own.has(word) : lower.includes(word))),
  ]);
}

const MOST_WORDS = 1024;
const isLatinWord = remembered(MOST_WORDS, (word) => /^\p{Script=Latin}+$/u.test(word));

const sets = new Map<string, ReadonlySet<string>>();

function charactersIn(text: string, region: string, characters: string): readonly string[] {
  const own = sets.get(region) ?? new Set(characters);
  sets.set(region, own);
  const found: string[] = [];
  for (const character of text) if (own.has(character)) found.push(character);
  return found;
}
