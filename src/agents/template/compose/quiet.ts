import { settleEmoji } from '../finish/marks.ts';
import type { Reading } from '../reading/reading.ts';
import { stopOf } from './context.ts';
import type { Said } from './said.ts';

/** The pieces with a full stop for each emoji that goes and parted two sentences. `none`: all emoji go. */
export function quiet(pieces: readonly Said[], reading: Reading, none: boolean): readonly Said[] {
  return pieces.map((piece, index) => {
    const next = pieces[index + 1];
    const isLast = next === undefined || (next.lead?.includes('\n') ?? false);
    const bare = settleEmoji(piece.text, none).trimEnd();
    const ends = /\p{Extended_Pictographic}\uFE0F?\s*$/u.test(piece.text) && /[\p{L}\p{N}]$/u.test(bare);
    return !isLast && ends ? { ...piece, text: `${bare}${stopOf(reading)}` } : piece;
  });
}
