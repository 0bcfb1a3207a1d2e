import { OPENING_LENGTH } from '../reading/opening.ts';
import type { Reading } from '../reading/reading.ts';
import { opensWith } from '../reading/reading.ts';

/** Something that a message does or does not do, so that it can be counted over many. */
export interface ExemplarTrait {
  readonly name: string;
  /** After "4 of 5 strong messages": "put a number in the first 40 characters". */
  readonly said: string;
  /** A habit of weak messages is told, but is nothing to follow. */
  readonly wanted: boolean;
  readonly has: (reading: Reading) => boolean;
}

const SHORT_TITLE = 30;
const SHORT_BODY = 110;

/** What can be followed by a rewrite first, then what to avoid (docs/principles.md). */
export const EXEMPLAR_TRAITS: readonly ExemplarTrait[] = [
  {
    name: 'number-first',
    said: `put a number in the first ${OPENING_LENGTH} characters`,
    wanted: true,
    has: numberFirst,
  },
  {
    name: 'concrete-offer',
    said: 'say what the offer is, with its amount',
    wanted: true,
    has: ({ substance }) => substance.offers.length > 0,
  },
  { name: 'item-named', said: 'name the item', wanted: true, has: ({ substance }) => substance.items.length > 0 },
  {
    name: 'deadline',
    said: 'give a date or an hour until which it holds',
    wanted: true,
    has: ({ substance }) => substance.figures.some(({ role }) => role === 'deadline'),
  },
  { name: 'one-action', said: 'ask for one thing only', wanted: true, has: ({ action }) => action.calls.length === 1 },
  { name: 'question', said: 'ask a question', wanted: true, has: ({ text }) => /[?？]/u.test(text) },
  {
    name: 'calm',
    said: 'do without exclamation marks and capitals',
    wanted: true,
    has: ({ loudness }) => loudness.exclamations === 0 && loudness.shouted === null && loudness.capitals < 0.4,
  },
  {
    name: 'short-title',
    said: `keep the title within ${SHORT_TITLE} characters`,
    wanted: true,
    has: ({ template }) => template.title !== null && template.title.length <= SHORT_TITLE,
  },
  {
    name: 'short-body',
    said: `keep the body within ${SHORT_BODY} characters`,
    wanted: true,
    has: ({ template }) => template.body.length <= SHORT_BODY,
  },
  {
    name: 'greeting-first',
    said: 'open with a greeting or a feeling instead of a fact',
    wanted: false,
    has: opensEmpty,
  },
  {
    name: 'vague-incentive',
    said: 'promise something without saying what',
    wanted: false,
    has: ({ substance }) => substance.vague.length > 0 && substance.offers.length === 0,
  },
  {
    name: 'pressure',
    said: 'press without a date or a stock figure',
    wanted: false,
    has: ({ pressure }) => pressure.urgency.length + pressure.scarcity.length > 0,
  },
  { name: 'emoji', said: 'use three emoji or more', wanted: false, has: ({ loudness }) => loudness.emoji > 2 },
];

function numberFirst(reading: Reading): boolean {
  const end = reading.opening.start + OPENING_LENGTH;
  return reading.substance.figures.some((figure) => figure.start >= reading.opening.start && figure.start < end);
}

function opensEmpty(reading: Reading): boolean {
  const { offers, items, details, conditions } = reading.substance;
  return (
    opensWith(reading, [
      ...offers,
      ...items,
      ...details,
      ...conditions,
      ...reading.audience.occasion,
      ...reading.tokens,
    ]) === null
  );
}
