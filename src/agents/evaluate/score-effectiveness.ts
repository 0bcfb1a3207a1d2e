import type { Grade } from '../../domain/report.ts';
import { licenceSegment } from '../../domain/segment.ts';
import { saysHowToPay } from '../reading/payment.ts';
import type { Piece } from '../reading/piece.ts';
import { quote, wordsAround } from '../reading/quote.ts';
import { opensWith, type Reading } from '../reading/reading.ts';
import { TRAITS, type TraitName } from './traits.ts';
import { type Weight, weigh } from './weigh.ts';

/** Faults with which no text gets a 5, whatever it offers, if they weigh as much as this. */
const SPOILS: ReadonlySet<TraitName> = new Set<TraitName>([
  'vague',
  'misfit',
  'stale',
  'hedge',
  'stars',
  'scattered',
  'guilt',
  'blame',
  'slang',
  'clickbait',
  'officialese',
  'shouting',
  'exclamations',
  'emoji-rows',
  'party-tone',
  'repeats',
  'pressure',
  'run-on',
  'telegram',
  'too-long',
]);
const SPOILING_POINTS = -0.8;
/** Where what happened is news in itself: a cart, an order. "It's been ages" is none. */
const HAS_EVENT: ReadonlySet<string> = new Set([
  'abandoned-cart-buyers',
  'unpaid-order-buyers',
  'new-buyers',
  'post-purchase',
  'price-drop',
  'repeat-buyers',
  'frequent-buyers',
]);
/** Where the 5 is a clear next step, not promotion (docs/principles.md, "Judging"). */
const SERVICE: ReadonlySet<string> = new Set(['unpaid-order-buyers', 'post-purchase']);

/** 1: nothing to act on. 3: something is missing, and the reason says what. 5: something concrete first, and one clear step. */
export function scoreEffectiveness(reading: Reading): Grade {
  const { offers, items, details } = reading.substance;
  const { calls, destinations } = reading.action;
  const service = SERVICE.has(licenceSegment(reading.setting.segment));
  const { occasion } = reading.audience;
  const segment = licenceSegment(reading.setting.segment);
  const concrete = [...offers, ...items, ...(HAS_EVENT.has(segment) ? occasion : []), ...details];
  // A way to pay is a step, with no verb beside it.
  const toPay = segment === 'unpaid-order-buyers' && saysHowToPay(reading) ? occasion[0] : undefined;
  const step = calls.at(-1) ?? destinations.at(-1) ?? toPay;
  const quoted = (piece: Piece) =>
    quote(destinations.some(({ start }) => start === piece.start) ? piece.text : wordsAround(reading.text, piece));
  const opening = quote(reading.opening.text);
  const spoiling = spoilingFault(reading);

  if (spoiling?.trait === 'vague')
    return { score: 1, reason: spoiled(spoiling, opening, 'needs the offer itself, with its amount') };
  const matter = service ? step : concrete[0];
  if (matter === undefined) {
    const need = service ? 'one clear next step and where to take it' : 'an offer, an item or news, and one step';
    return { score: 1, reason: `${opening} leaves nothing to act on; a 5 needs ${need}.` };
  }
  if (spoiling !== undefined) return { score: 3, reason: spoiled(spoiling, opening, 'does without') };
  if (service && nowhere(reading))
    return { score: 3, reason: `${quoted(matter)} asks without saying where; a 5 gives the link or the method.` };
  if (segment === 'unpaid-order-buyers' && occasion.length === 0)
    return { score: 3, reason: `${opening} does not say that the payment is open; a 5 says so first.` };
  if (service) return { score: 5, reason: `${quoted(matter)} is a clear next step, calmly said.` };
  if (step === undefined)
    return { score: 3, reason: `${quoted(matter)} is there, but nothing says what to do next; a 5 ends on one step.` };
  const first = opensWith(reading, concrete);
  if (first === null) return { score: 3, reason: `${quoted(matter)} comes only after ${opening}; a 5 opens with it.` };
  return { score: 5, reason: `${quoted(first)} comes first, and ${quoted(step)} is the one step.` };
}

/** A push opens the app by itself; elsewhere a payment needs a place. */
function nowhere(reading: Reading): boolean {
  const { setting } = reading;
  return (
    licenceSegment(setting.segment) === 'unpaid-order-buyers' && setting.channel !== 'push' && !saysHowToPay(reading)
  );
}

/** The gravest; a vague promise is grave only when no offer stands beside it. */
function spoilingFault(reading: Reading): Weight | undefined {
  return weigh(reading)
    .filter(({ trait, points }) => SPOILS.has(trait) && (points < SPOILING_POINTS || trait === 'pressure'))
    .sort((a, b) => a.points - b.points)[0];
}

function spoiled({ trait, words }: Weight, opening: string, need: string): string {
  return `${words === null ? opening : quote(words)} ${TRAITS[trait]}; a 5 ${need}.`;
}
