import { z } from 'zod';
import { parseCategory } from '../domain/category.ts';
import { CHANNELS, resolveChannel } from '../domain/channel.ts';
import { BODY_LIMIT, hasVisibleText } from '../domain/read-brief.ts';
import type { EngagementRecord } from '../domain/record.ts';
import { type ConfiguredSegment, resolveSegment } from '../domain/segment.ts';

/** What is told of a value of the wrong kind. */
function be(expected: string) {
  return {
    error: ({ input }: { readonly input?: unknown }) => (input === undefined ? 'is missing' : `must be ${expected}`),
  };
}

/** A text that shows something, trimmed; halves of emoji replaced, as no store keeps them. */
const shown = z
  .string(be('a text'))
  .transform((text) => text.toWellFormed())
  .refine(hasVisibleText, 'must not be empty');
const name = shown.transform((text) => text.trim());

/** Null, absent and '' are the same: not given. */
const optionalName = z
  .string(be('a text or null'))
  .nullish()
  .transform((text) => (text && hasVisibleText(text) ? text.toWellFormed().trim() : null));

const count = z.int(be('a whole number')).min(0, 'must not be below 0');

const category = z
  .union([z.string(), z.array(name)], be('a list of names or null'))
  .nullish()
  .transform((given) => {
    const path = typeof given === 'string' ? parseCategory(given.toWellFormed()) : (given ?? null);
    return path === null || path.length === 0 ? null : path;
  });

/** One line of a records file (docs/records.md). What the format does not name is ignored. Messages complete "<field> …". */
export function recordSchema(configured: readonly ConfiguredSegment[]): z.ZodType<EngagementRecord> {
  return z.object(
    {
      merchant: name,
      plan: name,
      segment: z.string(be('a text')).transform((text, context) => {
        const lookup = resolveSegment(text, configured);
        if (lookup.found !== null) return lookup.found;
        context.addIssue(`${quoted(text)} is not a segment; the nearest is ${lookup.nearest}`);
        return z.NEVER;
      }),
      template: z.object(
        {
          title: optionalName,
          body: shown.refine((text) => text.length <= BODY_LIMIT, `must not be longer than ${BODY_LIMIT} characters`),
        },
        be('an object with title and body'),
      ),
      voucher: optionalName,
      category,
      product: optionalName,
      channel: z.string(be('a text')).transform((text, context) => {
        const channel = resolveChannel(text);
        if (channel !== undefined) return channel;
        context.addIssue(`${quoted(text)} is not a channel; use one of ${CHANNELS.join(', ')}`);
        return z.NEVER;
      }),
      language: z
        .string(be('a text'))
        .regex(/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/iu, 'must be a tag such as en or es-MX'),
      sends: z.int(be('a whole number')).min(1, 'must be at least 1'),
      events: z.object(
        {
          read: count,
          storeClick: count,
          voucherClick: count,
          productCardClick: count,
          crmButtonClick: count,
          unsubscribe: count,
        },
        be('an object with the six counts'),
      ),
    },
    be('an object'),
  );
}

function quoted(text: string): string {
  const line = text.toWellFormed().replace(/\s+/gu, ' ').trim();
  return `"${line.length > 40 ? `${Array.from(line).slice(0, 39).join('')}…` : line}"`;
}
