import type { Report } from '../../src/domain/report.ts';

/** What a marketer is told to do, and the words that say it above a rewrite. */
export const OUTCOMES = {
  rewritten: 'Send the rewrite.',
  kept: 'Keep the original.',
  'asks first': 'One fact is needed first.',
  'no safe text': 'Nothing safe could be written.',
} as const;
export type Outcome = keyof typeof OUTCOMES;

export function outcomeOf({ rewrite, verdict }: Pick<Report, 'rewrite' | 'verdict'>): Outcome {
  if (rewrite === null) return 'no safe text';
  return ({ 'send-rewrite': 'rewritten', 'keep-original': 'kept', 'needs-facts': 'asks first' } as const)[verdict];
}
