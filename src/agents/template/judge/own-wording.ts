import type { PhraseBook, Slot } from '../../../language/phrases/phrase-file.ts';
import { fitted } from '../compose/spacing.ts';
import { valuesOf } from '../compose/values.ts';
import type { Reading } from '../reading/reading.ts';

/**
 * Whether a sentence is one of the phrase book's as this message would fill it, so that our own output is not rewritten
 * again. `slots`: of these slots only.
 */
export function isOwnWording(sentence: string, reading: Reading, slots?: readonly Slot[]): boolean {
  if (reading.book === null || sentence.length > 400) return false;
  const own = [...ownSentences(reading, reading.book)]
    .filter(([, slot]) => slots?.includes(slot) ?? true)
    .map(([text]) => text);
  const said = bare(sentence);
  if (own.includes(said)) return true;
  // Thai strings sentences together with spaces.
  if (!reading.brief.language.startsWith('th')) return false;
  const left = own
    .filter((one) => one.length > 3)
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, one) => rest.replaceAll(one, ' '), said);
  return !/[\p{L}\p{N}]/u.test(left);
}

const remembered = new WeakMap<Reading, ReadonlyMap<string, Slot>>();

function ownSentences(reading: Reading, book: PhraseBook): ReadonlyMap<string, Slot> {
  const known = remembered.get(reading);
  if (known !== undefined) return known;
  const { end, sentences: told } = reading.facts;
  const values = { ...valuesOf(reading), ...(end === null ? {} : { end }) };
  const sentences = (text: string) => {
    const whole = fitted(text, values, reading.brief.language);
    // "Zahlbar bis 30. November." is one sentence.
    return [whole, ...whole.split(/(?<=[.?!。？！])\s*/u)].map(bare);
  };
  const made = new Map([
    ...told.map((text): [string, Slot] => [bare(text), 'more']),
    ...book.phrases.flatMap((phrase) => sentences(phrase.text).map((text): [string, Slot] => [text, phrase.slot])),
  ]);
  remembered.set(reading, made);
  return made;
}

/** Without case, end marks, an emoji or a link behind it. */
function bare(sentence: string): string {
  return sentence
    .toLowerCase()
    .replace(/(?:[:：]\s?\S{1,160})$/u, '')
    .replace(/(?:[\s.!?:。！？：]|\p{Extended_Pictographic}|\uFE0F)+$/u, '')
    .trim();
}
