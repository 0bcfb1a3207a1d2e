import { resolveChannel } from '../../domain/channel.ts';
import { readInstruction } from '../../domain/instruction.ts';
import { type ConfiguredSegment, resolveSegment } from '../../domain/segment.ts';
import type { Draft } from '../draft.ts';

/** Fields that can be named in a text: all but title and body. */
export type FieldName = Exclude<keyof Draft, 'title' | 'body'>;

const NAMES: Readonly<Record<string, FieldName>> = {
  segment: 'segment',
  audience: 'segment',
  merchant: 'merchant',
  shop: 'merchant',
  store: 'merchant',
  brand: 'merchant',
  voucher: 'voucher',
  offer: 'voucher',
  category: 'category',
  product: 'product',
  channel: 'channel',
  language: 'language',
  lang: 'language',
};

/** For a regular expression: every name that people may write. */
export const ANY_NAME = Object.keys(NAMES).join('|');

export function fieldNamed(name: string): FieldName | null {
  return NAMES[name.toLowerCase()] ?? null;
}

/** Fields whose values are a closed list end where the list ends: "--segment lapsing buyers We miss you" names two words. */
export function valueLength(
  name: FieldName,
  words: readonly string[],
  segments: readonly ConfiguredSegment[],
): number | null {
  if (name !== 'segment' && name !== 'channel' && name !== 'language') return null;
  for (let length = Math.min(words.length, 5); length > 0; length -= 1) {
    const value = words.slice(0, length).join(' ');
    const known =
      name === 'segment'
        ? resolveSegment(value, segments).found !== null
        : name === 'channel'
          ? resolveChannel(value) !== undefined
          : languageTag(value) !== value || TAG.test(value);
    if (known) return length;
  }
  // Unknown: an id is one word; a few words at the end of their line are taken whole, so that the error names what was written.
  return words.length <= 3 && !/[-_]/u.test(words[0] ?? '') ? words.length : 1;
}

const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu;

/** "Spanish" → `es`; a tag, or what is neither, stays as it is. */
export function languageTag(value: string): string {
  if (TAG.test(value) && value.length <= 3) return value;
  const read = readInstruction(`in ${value}`);
  return read.kind === 'language' ? read.language : value;
}
