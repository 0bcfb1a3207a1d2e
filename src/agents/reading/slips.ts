import { licenceSegment } from '../../domain/segment.ts';
import type { Piece } from './piece.ts';
import type { Reading } from './reading.ts';

/** From here on the note is wrong altogether: nobody hears what else is said. */
const WRONG_ALTOGETHER = 3;
/** Share of capitals from which a text shouts, title and body together. */
export const SHOUTED_SHARE = 0.5;

/**
 * Where a text strikes the wrong note: each time in words ("bestie", "we cried", "we hereby"), and once for all its noise
 * (a shouted line, rows of exclamation marks or of emoji). An open payment wants calm: there every noise counts, and so
 * does haste. Hedges are weak, not wrong, and do not count.
 */
export function slipsIn({ tone, loudness, pressure, opening, setting }: Reading): readonly Piece[] {
  const { shouted, capitals, exclamationRows, emojiRows } = loudness;
  const shouts = shouted ?? (capitals > SHOUTED_SHARE ? opening : null);
  const words = tone.filter(({ fault }) => fault !== 'hedge').map((heard) => heard.words);
  const noise = [...(shouts === null ? [] : [shouts]), ...exclamationRows, ...emojiRows];
  return licenceSegment(setting.segment) === 'unpaid-order-buyers'
    ? [...words, ...noise, ...pressure.urgency, ...pressure.scarcity]
    : [...words, ...noise.slice(0, 1)];
}

export function isWrongAltogether(reading: Reading): boolean {
  return slipsIn(reading).length >= WRONG_ALTOGETHER;
}
