import { z } from 'zod';
import { ERROR_TYPES } from '../../domain/report.ts';

/** What the model answers to content-review: at most three errors, the primary one named last, when all are known. */
export const ReviewAnswer = z.object({
  errors: z
    .array(z.object({ type: z.enum(ERROR_TYPES), evidence: z.string().max(120), feedback: z.string().max(260) }))
    .max(3),
  claims: z
    .array(
      z.object({
        text: z.string().max(120),
        kind: z.enum(['urgency', 'scarcity', 'guarantee', 'relationship', 'service', 'stale-date', 'other']),
      }),
    )
    .max(4),
  primary_error: z.enum(ERROR_TYPES).nullable(),
});

/** What the model answers to content-compare. */
export const CompareAnswer = z.object({
  strong: z.array(z.string().max(260)).max(4),
  weak: z.array(z.string().max(260)).max(4),
});
