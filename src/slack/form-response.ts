import type { types } from '@slack/bolt';
import type { Receipt } from './receipt.ts';
import { clip } from './reply/clip.ts';
import { LIMITS } from './reply/limits.ts';

/** What keeps a form open: sentences under the fields that must be mended, another view in its place, or one on top of it. */
export type FormResponse =
  | { readonly response_action: 'errors'; readonly errors: Record<string, string> }
  | { readonly response_action: 'update' | 'push'; readonly view: types.ModalView };

export function mend(field: string, sentence: string): FormResponse {
  return { response_action: 'errors', errors: { [field]: clip(sentence, LIMITS.sentence) } };
}

export function mustMend(field: string, sentence: string): Receipt<FormResponse> {
  return { response: mend(field, sentence) };
}
