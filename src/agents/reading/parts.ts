import { type Template, wholeText } from '../../domain/template.ts';
import type { Piece } from './piece.ts';

/** Title or body, and where it begins in the whole text. */
export interface Part {
  readonly start: number;
  readonly text: string;
}

/**
 * Title and body apart: they are seen on two lines, so nothing is read across the border between them ("… your cart" and
 * "Your cart …" are not "your cart your cart").
 */
export function partsOf(template: Template): readonly Part[] {
  const bodyStart = wholeText(template).length - template.body.length;
  const body = { start: bodyStart, text: template.body };
  return bodyStart === 0 ? [body] : [{ start: 0, text: template.title ?? '' }, body];
}

/** Reads each part by itself; the offsets of what is found are those of the whole text. */
export function readApart<T extends Piece>(parts: readonly Part[], read: (text: string) => readonly T[]): readonly T[] {
  return parts.flatMap(({ start, text }) =>
    read(text).map((piece) => (start === 0 ? piece : { ...piece, start: piece.start + start, end: piece.end + start })),
  );
}
