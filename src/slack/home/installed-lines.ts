import type { Installed } from '../../conversation/setup.ts';
import { count } from '../reply/sentence.ts';

/** Who writes, what is learnt from, and who may read what is sent where: a line each, as a marketer would ask. */
export function installedLines({ model, table, retentionDays }: Installed): readonly string[] {
  return [
    model === null
      ? 'Texts are written by rule. No language model is connected, and nothing leaves the computer I run on but my answers to Slack.'
      : `Texts are written by a language model (${model.names.join(', ')}) and checked by rule. What you give me for a message, your settings and the messages I learn from are sent to ${model.host}.`,
    learnt(table),
    'Answers in a channel are read by everybody in it; answers to “Improve this message” go to you alone until you share them.',
    kept(retentionDays),
  ];
}

function kept(days: number | null): string {
  const until = days === null ? 'until somebody deletes them' : `for ${count(days, 'day')} after the last change`;
  return `I keep your messages, their versions and the facts you confirmed where I run, ${until}; what stands in an open form for a day; nothing else of Slack.`;
}

function learnt(table: Installed['table']): string {
  if (table === null) return 'I have no messages to learn from at the moment; whoever hosts me can see why.';
  const { records, isExamples, embedder } = table;
  if (isExamples)
    return `I learn from ${count(records, 'made-up example')}: no evidence. Whoever hosts me can load your own results.`;
  return `I learn from ${count(records, 'message')} of yours with known results. Similar ones are found with ${embedder}.`;
}
