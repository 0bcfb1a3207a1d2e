import type { Answer } from '../../conversation/answer.ts';
import { measure } from '../../domain/measure.ts';
import { wholeText } from '../../domain/template.ts';
import { clip } from './clip.ts';
import type { Message } from './message.ts';
import { context } from './plain.ts';
import { readAloud } from './read-aloud.ts';
import { copyable, line } from './rich-text.ts';
import { count, sentence } from './sentence.ts';

type Comparison = Extract<Answer, { kind: 'comparison' }>;

/** Both texts together must stay under what a message holds. */
const SHOWN_OF_EACH = 4_500;

/** Two versions, one under the other as a phone shows them, and which of them the judge preferred without knowing their names. */
export function comparisonMessage(comparison: Comparison, note: string | null): Message {
  const { one, other, engine } = comparison;
  const judge = engine.name === 'model' ? 'judged by AI' : 'judged by rule, no AI';
  const said = verdictOf(comparison);
  const blocks = [
    line({ bold: 'Blind pick: ' }, said),
    ...[one, other].map(({ version, template }) => {
      const { characters } = measure(template, comparison.channel);
      const label = `${nameOf(version)} (${count(characters, 'character')})`;
      return copyable(label, clip(wholeText(template), SHOWN_OF_EACH));
    }),
    ...(note === null ? [] : [context(note)]),
    context(`Nothing was written for this: ${judge}, without names, in both orders.`),
  ];
  const lead = `${nameOf(one.version)} beside ${nameOf(other.version).toLowerCase()}:`;
  return { text: readAloud(blocks, lead), blocks, whole: [] };
}

function verdictOf({ one, other, pick }: Comparison): string {
  if (pick.winner === 'tie') return `they are equally good. ${sentence(pick.reason)}`;
  const [better, worse] = pick.winner === 'one' ? [one, other] : [other, one];
  const degree = pick.margin === 'clear' ? 'clearly' : 'slightly';
  return `${nameOf(better.version)} is ${degree} better than ${nameOf(worse.version).toLowerCase()}. ${sentence(pick.reason)}`;
}

function nameOf(version: number): string {
  return version === 0 ? 'Your original' : `Version ${version}`;
}
