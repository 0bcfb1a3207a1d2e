import { readMessage } from '../../../src/agents/reading/reading.ts';
import type { Setting } from '../../../src/agents/reading/setting.ts';

/** A setting of which a test names only what matters to it. */
export function aSetting(rest: Partial<Setting> = {}): Setting {
  return {
    segment: 'abandoned-cart-buyers',
    channel: 'push',
    language: 'en',
    shop: null,
    voucher: null,
    category: null,
    product: null,
    facts: [],
    today: null,
    ...rest,
  };
}

/** Reads a message as it stands in `title | body`, or a body alone. */
export function reading(message: string, rest: Partial<Setting> = {}) {
  const [first = '', ...others] = message.split(' | ');
  const template = others.length === 0 ? { title: null, body: first } : { title: first, body: others.join(' | ') };
  return readMessage(template, aSetting(rest));
}

export const texts = (pieces: readonly { readonly text: string }[]): readonly string[] =>
  pieces.map(({ text }) => text);
