import type { Message } from './compose/said.ts';
import type { Reading } from './reading/reading.ts';
import { followed } from './style-of.ts';
import type { RewriteTask } from './template-agent.ts';

/** The findings that the text really follows, each as a sentence with its figures. */
export function findingsInWords(task: RewriteTask, reading: Reading, message: Message): readonly string[] {
  return followed(task)
    .filter((finding) => FOLLOWS[finding.trait]?.(message, reading) ?? false)
    .map((finding) => `Follows what strong messages do: ${finding.sentence.replace(/[.\s]+$/u, '')}.`);
}

const FOLLOWS: Readonly<Record<string, (message: Message, reading: Reading) => boolean>> = {
  'number-first': (message) => /\p{N}/u.test((message.title ?? message.body).slice(0, 40)),
  question: (message) => /[?？]/u.test(`${message.title ?? ''} ${message.body}`),
  calm: (message) => !/[!！]/u.test(`${message.title ?? ''} ${message.body}`),
  'short-title': (message) => message.title !== null && message.title.length <= 34,
  'short-body': (message) => message.body.length <= 120,
  'one-action': () => true,
  'item-named': (message, reading) => {
    const text = `${message.title ?? ''} ${message.body}`.toLowerCase();
    return reading.subject.stems.some((stem) => text.includes(stem));
  },
};
