import type { Unit } from '../../../language/units/unit.ts';
import type { Reading } from '../reading/reading.ts';

/** Everybody else knows the shop: they bought, filled a cart, saved an item or have followed for long. */
const STRANGERS: readonly Reading['segment'][] = ['potential-new-customers', 'new-followers'];

/** "We sell hoof oil, fly spray and grooming kits." to people who know who the shop is. */
export function introducesToCustomers(unit: Unit, { segment, book, news }: Reading): boolean {
  const { text, figures, tokens } = unit;
  // "We are pleased to announce that our new bowls are here" says what is new, not who speaks.
  if (STRANGERS.includes(segment) || figures.length + tokens.length > 0 || news?.unit === unit) return false;
  const small = text.toLowerCase();
  return book?.words.introductions.some((word) => small.startsWith(`${word} `)) ?? false;
}
