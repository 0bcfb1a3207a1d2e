import { detectionFile } from './detection-file.ts';
import { foldedWords } from './folded-words.ts';

/** What is meant where no word shows the region. */
const USUAL: Readonly<Record<string, string>> = { pt: 'pt-BR', zh: 'zh-CN' };

/** "es" → "es-MX" where the words (or, in Chinese, the characters) of a text show it; the usual region or the bare language where they do not. */
export function regionOf(language: string, text: string): string {
  const file = detectionFile(language);
  const usual = USUAL[language] ?? language;
  if (file === null) return usual;
  const scores = [
    ...Object.entries(file.regions ?? {}).map(([region, words]) => [region, countWords(text, words)] as const),
    ...Object.entries(file.characters ?? {}).map(
      ([region, characters]) => [region, countCharacters(text, characters)] as const,
    ),
  ].toSorted((a, b) => b[1] - a[1]);
  const [best, second] = scores;
  return best === undefined || best[1] === (second?.[1] ?? 0) ? usual : best[0];
}

function countWords(text: string, words: readonly string[]): number {
  const lower = text.toLowerCase();
  const own = new Set(foldedWords(text));
  return words.filter((word) => (/^\p{Script=Latin}+$/u.test(word) ? own.has(word) : lower.includes(word))).length;
}

function countCharacters(text: string, characters: string): number {
  const own = new Set(characters);
  return [...text].filter((character) => own.has(character)).length;
}
