import { hasTerm, type Unit } from '../../../language/units/unit.ts';
import { thanks } from '../../../language/word-classes.ts';
import type { Reading } from './reading.ts';
import { tokensIn } from './unit-facts.ts';

/** "Thank you for shopping with us! We hope to serve you again soon.": thanks and good wishes, and nothing else. */
export function isOnlyCourtesy(reading: Pick<Reading, 'brief' | 'body' | 'tokens'>): boolean {
  const said = reading.body.filter((unit) => !FRAME.has(unit.kind));
  const isThanks = (unit: Unit) => thanks(unit.text, reading.brief.language) || hasTerm(unit, 'hedge');
  return said.some(isThanks) && said.every((unit) => unit.kind === 'sign-off' || isCourtesy(unit, reading));
}

const FRAME: ReadonlySet<Unit['kind']> = new Set<Unit['kind']>(['brand-prefix', 'greeting', 'opt-out']);

function isCourtesy(unit: Unit, reading: Pick<Reading, 'brief' | 'tokens'>): boolean {
  if (unit.figures.length > 0 || tokensIn(unit, reading).some(({ role }) => role !== 'name')) return false;
  // "Stay safe", and not "the best decision".
  const wishes = [...(unit.terms.get('sign-off') ?? []), ...(unit.terms.get('hedge') ?? [])];
  if (wishes.some(({ start }) => start === 0)) return true;
  const thanking = thanks(unit.text, reading.brief.language);
  // "ご購入ありがとうございます" thanks for a purchase and asks for none.
  if (thanking && hasTerm(unit, 'reader-bought')) return true;
  const asks = hasTerm(unit, 'call-to-action', 'giveaway', 'vague-incentive', 'terms');
  // Where the verb comes last, so does the wish.
  const closes = wishes.some(({ end }) => end >= unit.text.length - 2);
  return !asks && (thanking || closes || hasTerm(unit, 'hedge'));
}
