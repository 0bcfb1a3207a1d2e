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
  for (const [region, words] of Object.entries(file.regions ?? {})) marks.set(region, wordsIn(text, words));
  for (const [region, characters] of Object.entries(file.characters ?? {}))
    marks.set(region, charactersIn(text, region, characters));
  return marks;
}

function wordsIn(text: string, words: readonly string[]): readonly string[] {
  const lower = text.toLowerCase();
  const own = new Set(foldedWords(text));
  return words.filter((word) => (/^\p{Script=Latin}+$/u.test(word) ? own.has(word) : lower.includes(word)));
}

const sets = new Map<string, ReadonlySet<string>>();

function charactersIn(text: string, region: string, characters: string): readonly string[] {
  const own = sets.get(region) ?? new Set(characters);
  sets.set(region, own);
  const found: string[] = [];
  for (const character of text) if (own.has(character)) found.push(character);
  return found;
}
