import type { Check } from '../../domain/report.ts';
import { FIELD } from '../ids.ts';
import { clip } from '../reply/clip.ts';
import { bodyField } from '../reply/edit-view.ts';
import { withFoundWords } from '../reply/found-words.ts';
import { LIMITS } from '../reply/limits.ts';
import { pieceAt } from '../reply/split-body.ts';

/** What is wrong, in words, under the field where it stands; what is missing stands under the first field of the body. */
export function failuresByField(
  failed: readonly Check[],
  parts: readonly string[],
  joins: string,
): Record<string, string> {
  const sentences: Record<string, string> = {};
  for (const check of failed) {
    const field = fieldOf(check, parts, joins);
    const before = sentences[field];
    sentences[field] = clip([before, withFoundWords(check)].filter(Boolean).join(' '), LIMITS.sentence);
  }
  return sentences;
}

function fieldOf({ found }: Check, parts: readonly string[], joins: string): string {
  const inBody = found.find(({ field }) => field === 'body');
  if (inBody !== undefined) return bodyField(pieceAt(parts, joins, inBody.start));
  return found.length > 0 ? FIELD.title : FIELD.body;
}
