import { settleEmoji } from '../finish/marks.ts';
import type { Reading } from '../reading/reading.ts';
import { stopOf } from './context.ts';
import type { Said } from './said.ts';

/** Emoji between a word and a capital. */
const BEFORE_CAPITAL =
  /[ \t]?\p{Extended_Pictographic}(?:\uFE0F|\u200D|\p{Extended_Pictographic})*(?=[ \t]+[\p{Lu}¿¡])/gu;
/** Three words make a sentence that an emoji may end: "We 💛 Paris" is one. */
const SENTENCE = /(?:[\p{L}\p{M}’']+ ){2}[\p{L}\p{M}’']+$/u;
const LOOKED_BACK = 60;

/** The pieces with a full stop for each emoji that goes and parted two sentences. `none`: all emoji go. */
export function quiet(pieces: readonly Said[], reading: Reading, none: boolean): readonly Said[] {
  const stop = stopOf(reading);
  // A German noun has its capital anywhere.
  const inside = !/^de/u.test(reading.brief.language);
  return pieces.map((piece, index) => {
    const text = inside ? parted(piece.text, stop, none) : piece.text;
    const next = pieces[index + 1];
    const isLast = next === undefined || (next.lead?.includes('\n') ?? false);
    const bare = settleEmoji(text, none).trimEnd();
    const ends = !isLast && /\p{Extended_Pictographic}\uFE0F?\s*$/u.test(text) && /[\p{L}\p{N}]$/u.test(bare);
    return text === piece.text && !ends ? piece : { ...piece, text: ends ? `${bare}${stop}` : text };
  });
}

function parted(text: string, stop: string, none: boolean): string {
  return text.replace(BEFORE_CAPITAL, (emoji, at: number) => {
    const goes = settleEmoji(emoji, none).trim() === '';
    return goes && SENTENCE.test(text.slice(Math.max(0, at - LOOKED_BACK), at)) ? stop : emoji;
  });
}
