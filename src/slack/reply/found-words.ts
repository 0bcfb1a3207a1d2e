import type { Check } from '../../domain/report.ts';
import { inFormWords } from './guard-words.ts';
import { inOneLine } from './sentence.ts';

/** What a check says, with the words that it is about quoted, where its sentence does not quote them already. */
export function withFoundWords({ detail: said, found }: Check): string {
  const detail = inFormWords(said);
  const missing = [...new Set(found.map(({ text }) => inOneLine(text)))].filter(
    (words) => words !== '' && !detail.includes(words),
  );
  return missing.length === 0
    ? detail
    : `${detail} Found: ${missing
        .slice(0, MOST)
        .map((words) => `“${words}”`)
        .join(', ')}.`;
}

const MOST = 5;
