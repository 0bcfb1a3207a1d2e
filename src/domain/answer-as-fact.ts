import { WORDS } from './instruction/all-words.ts';
import { findPhrase, hasPhrase, plainWords } from './instruction/phrases.ts';
import type { Question } from './report.ts';
import { findTokens } from './token.ts';

/** What a bare answer to a question is an answer to, in words that say so to anybody who reads the fact alone. */
const LABELS: Readonly<Record<string, string>> = {
  item: 'item: ',
  news: 'what is new: ',
  start: 'start with: ',
  perk: 'perk: ',
  gift: 'gift: ',
  'amount-due': 'amount: ',
  'pay-by': 'pay by ',
  payment: 'pay by ',
  membership: 'on record: ',
  deadline: 'until ',
};

/**
 * The fact that an answer tells: "monstera plants" to "What is new?" is "what is new: monstera plants". An answer that is
 * a sentence, has a label of its own or is a link stands as it was written.
 */
export function answerAsFact({ id, text: question, preview }: Omit<Question, 'about'>, answer: string): string {
  const text = answer.trim();
  const claimed = YES.test(text) ? /[“"]([^”"]+)[”"]/u.exec(question)?.[1] : undefined;
  if (claimed !== undefined) return id === 'membership' ? `on record: ${claimed}` : claimed;
  if (!isBare(text)) return text;
  const label = LABELS[id];
  if (label !== undefined)
    return plainWords(text).startsWith(label.trim().replace(/:$/u, '')) ? text : `${label}${text}`;
  // "How many are left?" – "3": the preview showed the sentence that the answer makes.
  return id === 'stock' && /^\d+$/u.test(text) ? preview.replace(/▢▢/u, () => text) : text;
}

/** "Is it true that “almost sold out”?" – "Yes": what was quoted is true. */
const YES = /^(?:yes|yep|yeah|sure|it is|true|that is true|correct)[.!]?$/iu;

const MOST_WORDS = 8;
const MOST_LETTERS = 40;

/** A name, an amount, a date: no sentence, no label, no link. */
function isBare(text: string): boolean {
  if (/[:：=\n]|[.!?。！？]\s*\S/u.test(text.replace(/\d[.:]\d/gu, '')) || text.length > MOST_WORDS * MOST_LETTERS)
    return false;
  if (findTokens(text).some(({ kind }) => kind === 'link')) return false;
  const words = plainWords(text);
  const isSentence = hasPhrase(words, WORDS.joins) || SPEAKERS.some((one) => findPhrase(words, one) === 0);
  return !isSentence && words.split(' ').length <= MOST_WORDS;
}

const SPEAKERS = ['we', 'they', 'you', 'it', "it's", 'there', 'yes', 'no', 'until', 'by', 'before'];
