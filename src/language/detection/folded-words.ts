import { fold } from '../fold.ts';

/** The words of a text, lower case; apostrophes belong to them ("d'achat", "it's"). */
export function foldedWords(text: string): readonly string[] {
  return fold(text).text.match(/[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu) ?? [];
}
