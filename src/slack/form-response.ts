import type { Receipt } from './receipt.ts';
import { clip } from './reply/clip.ts';
import { LIMITS } from './reply/limits.ts';

/** What keeps a form open: a sentence under the field that must be mended. */
export interface FormResponse {
  readonly response_action: 'errors';
  readonly errors: Record<string, string>;
}

export function mend(field: string, sentence: string): FormResponse {
  return { response_action: 'errors', errors: { [field]: clip(sentence, LIMITS.sentence) } };
}

export function mustMend(field: string, sentence: string): Receipt<FormResponse> {
  return { response: mend(field, sentence) };
}
