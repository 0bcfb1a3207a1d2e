import { JUST_BOUGHT } from '../../domain/bought-before.ts';
import { licenceSegment } from '../../domain/segment.ts';
import { isSoft } from '../reading/licence.ts';
import type { Piece } from '../reading/piece.ts';
import { wordsAround, wordsBefore } from '../reading/quote.ts';
import { opensWith, type Reading } from '../reading/reading.ts';
import type { ToneFault } from '../reading/tone.ts';
import type { TraitName } from './traits.ts';

/** One thing that speaks for a text (points above zero) or against it, with the words that show it. */
export interface Weight {
  readonly trait: TraitName;
  readonly points: number;
  /** Verbatim; null where the fault is an absence or the whole. */
  readonly words: string | null;
}

const TONE_POINTS: Readonly<Record<ToneFault, readonly [once: number, more: number]>> = {
  guilt: [-2, -2.5],
  slang: [-0.8, -2.2],
  officialese: [-0.8, -2],
  blame: [-1.5, -2],
  clickbait: [-1, -2],
  hedge: [-0.4, -0.9],
};
/** To people who owe a payment, blame is a threat, which no shop wants on record. */
const THREAT = -1;
/** A figure in digits is seen before one in words. */
const DIGITS = /[\p{Nd}〇一二两三四五六七八九十半]/u;
/** Segments that want service, not promotion (docs/principles.md, "What may be said of the readers"). */
const SERVICE = new Set(['unpaid-order-buyers']);
/** Where a person to ask removes a doubt. */
const WANTS_HELP = new Set(['unpaid-order-buyers', 'abandoned-cart-buyers', 'new-buyers', 'post-purchase']);

/** Everything that counts in a text, seen alone. Length, exclamation marks and emoji can only count against it. */
export function weigh(reading: Reading): readonly Weight[] {
  return [
    ...weighSubstance(reading),
    ...weighAction(reading),
    ...weighAudience(reading),
    ...weighTone(reading),
    ...weighForm(reading),
  ];
}

function weighSubstance(reading: Reading): readonly Weight[] {
  const { figures, offers, conditions, conditionFirst, items, details, vague, stale } = reading.substance;
  const segment = licenceSegment(reading.setting.segment);
  const weights: Weight[] = [];
  const add = adder(reading, weights);
  const firstFigure = opensWith(reading, offers);
  // An offer that these readers cannot use is worth nothing to them.
  const usable = reading.audience.misfit === null;
  add(usable && offers.length > 0, 'offer', 3, offers[0]);
  add(
    usable && firstFigure !== null,
    'offer-first',
    firstFigure === null ? 0 : quicknessOf(firstFigure, figures),
    firstFigure,
  );
  add(items.length > 0, 'item', 0.5, items[0]);
  add(opensWith(reading, items) !== null, 'item-first', 1.2, opensWith(reading, items));
  add(
    usable && conditions.length > 0,
    'conditions',
    Math.min(1.2, 0.4 * new Set(conditions.map((one) => one.text.toLowerCase())).size),
    conditions[0],
  );
  const leads = conditionFirst !== null && opensWith(reading, [conditionFirst]) !== null;
  add(conditionFirst !== null, 'condition-first', leads ? -1 : -0.6, conditionFirst);
  add(details.length > 0, 'details', 0.4, details[0]);
  // A date beside an offer that is seen first, or beside the reason of the message, is no second opening.
  const opened = [...offers, ...items, ...(SERVICE.has(segment) ? reading.audience.occasion : [])];
  const fact = opensWith(reading, opened) === null ? opensWith(reading, details) : null;
  // Advice on the use comes before the name of the thing.
  add(fact !== null, 'detail-first', JUST_BOUGHT.has(segment) ? 1.8 : 0.8, fact);
  add(
    figures.some((figure) => figure.kind === 'rating') && segment === 'post-purchase',
    'stars',
    -1.2,
    figures.find((figure) => figure.kind === 'rating'),
  );
  add(stale.length > 0, 'stale', -1.5, stale[0]);
  add(vague.length > 0, 'vague', offers.length === 0 ? -2 : -0.3, vague[0]);
  return weights;
}

/** Digits are seen at once; "take two, pay for one" is read, and needs no code to be known ("2x1"); other words come last. */
function quicknessOf(offer: Piece, figures: Reading['substance']['figures']): number {
  if (DIGITS.test(offer.text)) return 1.5;
  return figures.some(({ start, key }) => start === offer.start && key.includes('+')) ? 1 : 0.5;
}

function weighAction(reading: Reading): readonly Weight[] {
  const { calls, destinations, scattered, help } = reading.action;
  const weights: Weight[] = [];
  const add = adder(reading, weights);
  add(calls.length > 0 && scattered === null, 'action', 1.2, calls.at(-1));
  add(calls.length === 0 && destinations.length > 0, 'action', 0.6, destinations.at(-1));
  add(scattered !== null, 'scattered', -1.2, scattered);
  add(help !== null && WANTS_HELP.has(licenceSegment(reading.setting.segment)), 'help', 0.5, help);
  return weights;
}

function weighAudience(reading: Reading): readonly Weight[] {
  const { presumed, misfit, tracked, occasion, openOrder, thanks, alreadyPaid } = reading.audience;
  const segment = licenceSegment(reading.setting.segment);
  const weights: Weight[] = [];
  const add = adder(reading, weights);
  const hard = presumed.find((one) => !isSoft(one, segment));
  const claim = (hard ?? presumed[0])?.words;
  // The claim itself is quoted: what stands beside it may well be true.
  if (claim !== undefined)
    weights.push({ trait: 'presumed', points: hard === undefined ? -0.6 : -2.5, words: claim.text });
  add(misfit !== null, 'misfit', -3, misfit?.words);
  add(tracked !== null, 'tracked', -1.5, tracked);
  add(occasion.length > 0, 'occasion', 0.8, occasion[0]);
  // Thanks in a title are a greeting: they keep the matter out of it.
  const titled = reading.template.title !== null && reading.template.title !== '';
  const event = opensWith(
    reading,
    occasion.filter((words) => !titled || words.start !== thanks?.start),
  );
  add(event !== null, 'occasion-first', 0.6, event);
  add(SERVICE.has(segment) && openOrder !== null, 'order-open', 1, openOrder);
  add(thanks !== null && JUST_BOUGHT.has(segment), 'thanks', 0.4, thanks);
  add(alreadyPaid !== null && SERVICE.has(segment), 'already-paid', 1, alreadyPaid);
  return weights;
}

function weighTone(reading: Reading): readonly Weight[] {
  const weights: Weight[] = [];
  const add = adder(reading, weights);
  const service = SERVICE.has(licenceSegment(reading.setting.segment));
  for (const [fault, [once, more]] of Object.entries(TONE_POINTS)) {
    const heard = reading.tone.filter((tone) => tone.fault === fault);
    const [first] = heard;
    // The words that strike the note are quoted, and not the clause around them.
    const threat = service && fault === 'blame' ? THREAT : 0;
    if (first !== undefined)
      weights.push({
        trait: fault as ToneFault,
        points: (heard.length > 1 ? more : once) + threat,
        words: first.words.text,
      });
  }
  const { capitals, shouted, exclamations, exclamationRows, emoji, emojiRows, repeats, stretched, hashtags, teasers } =
    reading.loudness;
  add(capitals > 0.4 || shouted !== null, 'shouting', -2, shouted);
  const noisy = (applies: boolean, trait: TraitName, points: number, row: Piece | undefined): void => {
    if (applies) weights.push({ trait, points, words: row === undefined ? null : wordsBefore(reading.text, row) });
  };
  noisy(
    exclamationRows.length > 0 || exclamations > 2,
    'exclamations',
    exclamationRows.length > 1 ? -1.5 : -1,
    exclamationRows[0],
  );
  noisy(emoji > 3 || emojiRows.length > 0, 'emoji-rows', emoji > 6 ? -2 : -1.2, emojiRows[0]);
  add(service && (emoji > 1 || exclamations > 1), 'party-tone', -1.2, emojiRows[0]);
  add(repeats.length > 0, 'repeats', -1, repeats[0]);
  add(stretched.length > 0, 'stretched', -0.8, stretched[0]);
  add(hashtags.length > 1, 'hashtags', -1, hashtags[0]);
  add(teasers > 1, 'teasers', -0.8, null);
  const pressure = [...reading.pressure.urgency, ...reading.pressure.scarcity];
  // A fault of tone, and a small one: what is claimed without grounds is the guard's matter.
  add(pressure.length > 0, 'pressure', pressure.length > 1 ? -1.2 : -0.8, pressure[0]);
  const { haste } = reading.pressure;
  add(haste.length > 0, 'haste', haste.length > 1 ? -1 : -0.5, haste[0]);
  return weights;
}

function weighForm(reading: Reading): readonly Weight[] {
  const { listLines, runOn, telegram, curt } = reading.layout;
  const { limit, smsParts } = reading.measure;
  const weights: Weight[] = [];
  const add = adder(reading, weights);
  add(listLines.length > 0, 'list', 0.8, listLines[0]);
  add(runOn !== null, 'run-on', -1.2, runOn);
  add(telegram !== null, 'telegram', -1.5, telegram);
  add(curt !== null, 'curt', -1, curt);
  add(limit !== null && reading.template.body.length > limit, 'too-long', -1.5, null);
  add((smsParts ?? 1) > 1, 'sms-parts', -1.2 * ((smsParts ?? 1) - 1), null);
  return weights;
}

function adder(reading: Reading, weights: Weight[]) {
  return (applies: boolean, trait: TraitName, points: number, words: Piece | null | undefined): void => {
    if (applies) weights.push({ trait, points, words: words ? wordsAround(reading.text, words) : null });
  };
}
