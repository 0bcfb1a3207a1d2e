import type { Reading } from '../reading/reading.ts';
import type { Assessed } from './assess.ts';
import { isTelling, losesPaymentToken } from './opening.ts';
import type { Sorted } from './sort-units.ts';
import type { Values } from './values.ts';

/** A placeholder, an order's number or an amount in a sentence or a list that stays is not filled in a second time. */
export function withoutStaying(
  values: Values,
  { facts, list, offer, action, event }: Sorted,
  reading: Reading,
): Values {
  const { tokens } = reading;
  const textOf = (all: readonly Assessed[]) => all.map((one) => one.usable ?? one.unit.text).join('\n');
  const placed = textOf([...facts, ...list, ...offer, ...action]);
  const told = `${placed}\n${textOf(event.filter((one) => isTelling(one, reading)))}`;
  // Its sentence gives way to one of ours that says all of it.
  const staying = losesPaymentToken(told, reading) ? placed : told;
  const stays = (name: string, value: string) =>
    (['order', 'amount'].includes(name) && placed.includes(value)) ||
    tokens.some((token) => token.kind === 'placeholder' && value.includes(token.text) && staying.includes(token.text));
  return Object.fromEntries(Object.entries(values).filter(([name, value]) => !stays(name, value)));
}
