import { speaksOf } from '../../language/word-classes.ts';
import type { Reading } from './reading.ts';

/** A number to ask at is no way to pay. */
const PHONE = /^[\d\s+().-]+$/u;

/** A link or its placeholder, or a way to pay in words: "bank transfer", "virtual account {{va}}", "en tiendas con la referencia {{4}}". */
export function saysHowToPay({ text, action, setting }: Reading): boolean {
  return (
    action.destinations.some((destination) => !PHONE.test(destination.text)) ||
    speaksOf('payment', text, setting.language)
  );
}
