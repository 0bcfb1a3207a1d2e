import type { Reading } from '../reading/reading.ts';
import type { Wish } from './pick.ts';
import type { Sorted } from './sort-units.ts';
import type { Style } from './style.ts';
import type { Values } from './values.ts';

/** What every piece of a body is written from. */
export interface Context {
  readonly reading: Reading;
  readonly sorted: Sorted;
  readonly values: Values;
  readonly style: Style;
  /** For phrases that must not begin as the title does. */
  readonly wish: Wish;
  /** For phrases whose beginning does not matter. */
  readonly anyStart: Wish;
}

export function stopOf(reading: Reading): string {
  const { language } = reading.brief;
  return /^(?:zh|ja)/u.test(language) ? '。' : /^th/u.test(language) ? '' : '.';
}

/** With a full stop, unless it ends in a mark of its own. */
export function ended(text: string, reading: Reading): string {
  return /[.!?。！？:：~♪]$/u.test(text) ? text : `${text}${stopOf(reading)}`;
}
