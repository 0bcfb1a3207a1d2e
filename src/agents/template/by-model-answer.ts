import { z } from 'zod';
import type { Template } from '../../domain/template.ts';

/** Few sizes, so that an endpoint that compiles schemas meets the same ones again. */
const SIZES = [200, 400, 1_000, 2_500, 6_000] as const;
const LARGEST = 14_000;

/**
 * What the model answers to the three template prompts: a title only where the original has one. The room grows with the
 * original, so that a small model that repeats itself is stopped soon.
 */
export function rewriteAnswer(original: Template) {
  const body = z.string().min(1).max(roomFor(original.body));
  const changes = z
    .array(
      z.object({
        text: z.string().max(220),
        was: z.string().max(220).nullable(),
        why: z.string().max(180),
        gloss: z.string().max(220).nullable(),
      }),
    )
    .max(5);
  if (original.title === null) return z.object({ body, changes });
  return z.object({ title: z.string().min(1).max(roomFor(original.title)), body, changes });
}

export interface RewriteAnswer {
  readonly title?: string;
  readonly body: string;
  readonly changes: readonly {
    readonly text: string;
    readonly was: string | null;
    readonly why: string;
    readonly gloss: string | null;
  }[];
}

/** Half as long again and a sentence more. */
function roomFor(text: string): number {
  return SIZES.find((size) => size >= text.length * 1.5 + 100) ?? LARGEST;
}
