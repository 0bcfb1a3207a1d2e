import { licenceSegment } from '../../../domain/segment.ts';
import type { Piece } from '../../reading/piece.ts';
import { quote } from '../../reading/quote.ts';
import { settingTheNote, type ToneFault } from '../../reading/tone.ts';
import type { ErrorRule, Reviewed } from './finding.ts';

const REMEDY: Readonly<Record<Exclude<ToneFault, 'hedge'>, string>> = {
  guilt: 'works with guilt; give a reason to come instead',
  blame: 'blames the reader; say kindly what can be done now',
  slang: 'is too familiar for this reader; say it plainly',
  officialese: 'reads like an official letter; write as one person to another',
  clickbait: 'teases instead of telling; name the thing itself',
};
/** Too familiar, too formal, or emotional without grounds (paper: misaligned tone). */
export const misalignedTone: ErrorRule = (message) => {
  const found = tracked(message) ?? heard(message) ?? partyOnPayment(message) ?? shouting(message);
  return found === null
    ? null
    : { type: 'misaligned-tone', evidence: found.words.text, feedback: `${quote(found.words.text)} ${found.remedy}.` };
};

interface Heard {
  readonly words: Piece;
  readonly remedy: string;
}

function tracked({ reading }: Reviewed): Heard | null {
  const words = reading.audience.tracked;
  return words === null
    ? null
    : { words, remedy: 'tells readers that they are watched; say what there is, not what was seen' };
}

function heard({ reading }: Reviewed): Heard | null {
  const first = settingTheNote(reading.tone)[0];
  return first === undefined || first.fault === 'hedge' ? null : { words: first.words, remedy: REMEDY[first.fault] };
}

/** An open payment is service: calm, without celebration. */
function partyOnPayment({ reading, brief }: Reviewed): Heard | null {
  if (licenceSegment(brief.segment) !== 'unpaid-order-buyers') return null;
  const loud = reading.loudness.exclamationRows[0] ?? reading.loudness.emojiRows[0] ?? null;
  return loud === null
    ? null
    : {
        words: lineAround(reading.text, loud),
        remedy: 'celebrates where calm is wanted; say that the order is placed and how to pay',
      };
}

function shouting({ reading }: Reviewed): Heard | null {
  const { shouted, capitals, emojiRows } = reading.loudness;
  if (reading.substance.offers.length === 0 && reading.substance.vague.length > 0) return null;
  if (shouted !== null || capitals > SHOUTED_SHARE) {
    return { words: shouted ?? reading.opening, remedy: 'shouts; the same words in normal case are read sooner' };
  }
  const rows = emojiRows[0];
  return rows === undefined || emojiRows.length < 2
    ? null
    : { words: rows, remedy: 'is a row of emoji between the facts; one is enough' };
}

const SHOUTED_SHARE = 0.5;

/** The whole line, so that the evidence can be read. */
function lineAround(text: string, { start, end }: Piece): Piece {
  const from = text.lastIndexOf('\n', start) + 1;
  const to = text.indexOf('\n', end);
  const line = { start: from, end: to === -1 ? text.length : to };
  return { ...line, text: text.slice(line.start, line.end) };
}
