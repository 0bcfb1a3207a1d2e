import { rememberedOf } from '../../../domain/remembered.ts';
import type { Phrase, PhraseBook, Slot } from '../../../language/phrases/phrase-file.ts';
import { fitted } from '../compose/spacing.ts';
import { valuesOf } from '../compose/values.ts';
import type { Reading } from '../reading/reading.ts';

/**
 * Whether a sentence is one of the phrase book's as this message would fill it, so that our own output is not rewritten
 * again. `slots`: of these slots only.
 */
export function isOwnWording(sentence: string, reading: Reading, slots?: readonly Slot[]): boolean {
  if (reading.book === null || sentence.length > 400) return false;
  const said = bare(sentence);
  const own = ownSentences(said, reading, reading.book, slots);
  if (own.includes(said)) return true;
  // Thai strings sentences together with spaces.
  if (!reading.brief.language.startsWith('th')) return false;
  const left = own
    .filter((one) => one.length > 3)
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, one) => rest.replaceAll(one, ' '), said);
  return !/[\p{L}\p{N}]/u.test(left);
}

/** The sentences of the book that could stand in `said`: a book has hundreds of phrases, and filling one takes longer than seeing that its words are not there. */
function ownSentences(
  said: string,
  reading: Reading,
  book: PhraseBook,
  slots: readonly Slot[] | undefined,
): readonly string[] {
  const values = fillings(reading);
  const wants = (slot: Slot) => slots?.includes(slot) ?? true;
  const sentences = (text: string) => {
    const whole = fitted(text, values, reading.brief.language, reading.book?.words.masculine);
    // "Zahlbar bis 30. November." is one sentence.
    return [whole, ...whole.split(/(?<=[.?!。？！])\s*/u)].map(bare);
  };
  return [
    ...(wants('more') ? reading.facts.sentences.map(bare) : []),
    ...book.phrases
      .filter((phrase) => wants(phrase.slot) && couldStandIn(phrase, said))
      .flatMap((phrase) => sentences(phrase.text)),
  ];
}

const fillings = rememberedOf((reading: Reading) => {
  const { end } = reading.facts;
  return { ...valuesOf(reading), ...(end === null ? {} : { end }) };
});

function couldStandIn(phrase: Phrase, said: string): boolean {
  const runs = fixedRuns(phrase);
  return runs.length === 0 || runs.some((run) => said.includes(run));
}

/** What a phrase says whatever it is filled with, between its placeholders and colons; runs too short to tell phrases apart left out. */
const fixedRuns = rememberedOf(({ text }: Phrase): readonly string[] =>
  text
    .toLowerCase()
    .split(/\{[a-z]+\}|[:：.?!。？！]/u)
    .map((run) => run.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, ''))
    .filter((run) => run.length >= (/[\u0e00-\u9fff\uac00-\ud7af]/u.test(run) ? 2 : 4)),
);

/** Without case, end marks, an emoji or a link behind it. */
function bare(sentence: string): string {
  return sentence
    .toLowerCase()
    .replace(/(?:[:：]\s?\S{1,160})$/u, '')
    .replace(/(?:[\s.!?:。！？：]|\p{Extended_Pictographic}|\uFE0F)+$/u, '')
    .trim();
}
