import { licenceSegment } from '../../../domain/segment.ts';
import { findTerms } from '../../../language/find-terms.ts';
import type { Piece } from '../../reading/piece.ts';
import { quote } from '../../reading/quote.ts';
import type { Reading } from '../../reading/reading.ts';
import { sentencesOf } from '../../reading/sentences.ts';
import { isWrongAltogether, SHOUTED_SHARE, slipsIn } from '../../reading/slips.ts';
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
  const found =
    tracked(message) ??
    heard(message) ??
    threat(message) ??
    houseRules(message) ??
    partyOnPayment(message) ??
    alarm(message) ??
    shouting(message) ??
    noise(message);
  return found === null
    ? null
    : { type: 'misaligned-tone', evidence: found.words.text, feedback: `${quote(found.words.text)} ${found.remedy}.` };
};

interface Heard {
  readonly words: Piece;
  readonly remedy: string;
}

/** "We noticed that you left these in your cart" is no more than the segment knows; "we saw you looking" is. */
function tracked({ reading }: Reviewed): Heard | null {
  const words = reading.audience.tracked;
  const isReason = sentencesOf(reading.text).some(
    (sentence) =>
      words !== null &&
      within(words, sentence) &&
      reading.audience.occasion.some((occasion) => within(occasion, sentence)),
  );
  return words === null || isReason
    ? null
    : { words, remedy: 'tells readers that they are watched; say what there is, not what was seen' };
}

function heard({ reading }: Reviewed): Heard | null {
  const first = settingTheNote(reading.tone)[0];
  return first === undefined || first.fault === 'hedge' ? null : { words: first.words, remedy: REMEDY[first.fault] };
}

/** "Or it will be cancelled", to people who have an open order, and no date by which. */
function threat({ reading, brief }: Reviewed): Heard | null {
  if (licenceSegment(brief.segment) !== 'unpaid-order-buyers') return null;
  const words = reading.pressure.urgency.find(({ concept }) => concept === 'cancellation');
  return words === undefined
    ? null
    : { words, remedy: 'threatens and names no date; give the date if there is one, or say only how to pay' };
}

/** "NO refunds, NO exchanges": the law is laid down to people who came to look. */
function houseRules({ reading, brief }: Reviewed): Heard | null {
  const [first, second] = findTerms(reading.text, brief.language, 'negation').filter(({ text }) =>
    /^(?=.*\p{Lu}{2})\P{Ll}+$/u.test(text),
  );
  if (first === undefined || second === undefined || reading.loudness.capitals > SHOUTED_SHARE) return null;
  return { words: first, remedy: 'lays down the law in capitals; welcome them, and leave the terms to the shop page' };
}

/** A teaser and two cries of haste about nothing at all. */
function alarm({ reading }: Reviewed): Heard | null {
  const { offers, items, details } = reading.substance;
  const [first, second] = [...reading.pressure.urgency, ...reading.pressure.scarcity];
  const isTeased = reading.tone.some(({ fault }) => fault === 'clickbait');
  if (first === undefined || second === undefined || !isTeased || offers.length + items.length + details.length > 0)
    return null;
  return { words: first, remedy: 'raises an alarm about nothing; say calmly what there is' };
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
  const { capitals, emojiRows } = reading.loudness;
  const shouted = isHeading(reading) ? null : reading.loudness.shouted;
  if (reading.substance.offers.length === 0 && reading.substance.vague.length > 0) return null;
  if (shouted !== null || capitals > SHOUTED_SHARE) {
    return { words: shouted ?? reading.opening, remedy: 'shouts; the same words in normal case are read sooner' };
  }
  const rows = emojiRows[0];
  return rows === undefined || emojiRows.length < 2
    ? null
    : { words: rows, remedy: 'is a row of emoji between the facts; one is enough' };
}

/** "1. MEET THE TEAM: Phil has joined us": the heading of a line in a list. */
function isHeading({ loudness, layout, text }: Reading): boolean {
  const { shouted } = loudness;
  return shouted !== null && layout.listLines.some((line) => within(shouted, line)) && text[shouted.end] === ':';
}

/** Capitals, rows of marks and rows of emoji, each of which may pass, all together. */
function noise({ reading }: Reviewed): Heard | null {
  const first = slipsIn(reading)[0];
  return first === undefined || !isWrongAltogether(reading)
    ? null
    : { words: lineAround(reading.text, first), remedy: 'is all noise; say it once, in plain words' };
}

function within(inner: Piece, outer: Piece): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** The whole line, so that the evidence can be read. */
function lineAround(text: string, { start, end }: Piece): Piece {
  const from = text.lastIndexOf('\n', start) + 1;
  const to = text.indexOf('\n', end);
  const line = { start: from, end: to === -1 ? text.length : to };
  return { ...line, text: text.slice(line.start, line.end) };
}
