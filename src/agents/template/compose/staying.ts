import type { Reading } from '../reading/reading.ts';
import { isTelling } from './opening.ts';
import type { Sorted } from './sort-units.ts';
import type { Values } from './values.ts';

/** A placeholder in a sentence or a list that stays is not filled in a second time. */
export function withoutStaying(values: Values, { facts, list, offer, event }: Sorted, reading: Reading): Values {
  const { tokens } = reading;
  const told = event.filter((one) => isTelling(one, reading));
  const staying = [...facts, ...list, ...offer, ...told].map((one) => one.usable ?? one.unit.text).join('\n');
  const stays = (value: string) =>
    tokens.some((token) => token.kind === 'placeholder' && value.endsWith(token.text) && staying.includes(token.text));
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !stays(value)));
}
