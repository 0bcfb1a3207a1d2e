import { z } from 'zod';

/** The reason first: a score that is given before its reason is defended, not found. */
const Grade = z.object({ reason: z.string().max(260), score: z.literal([1, 3, 5]) });

/** What the model answers to evaluate-score. */
export const ScoreAnswer = z.object({ audience_match: Grade, marketing_effectiveness: Grade });

/** What the model answers to evaluate-compare. */
export const CompareAnswer = z.object({
  reason: z.string().max(260),
  preferred: z.enum(['A', 'B', 'tie']),
  margin: z.enum(['clear', 'close']),
});
