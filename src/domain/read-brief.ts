import { type Brand, type Brief, NO_BRAND } from './brief.ts';
import { parseCategory } from './category.ts';
import { CHANNELS, resolveChannel } from './channel.ts';
import { InputError } from './errors.ts';
import { type ConfiguredSegment, resolveSegment, type SegmentId, segmentIds } from './segment.ts';
import { parseVoucher } from './voucher.ts';

/** What a person wrote for each field, before any of it is believed. The one way into a Brief, from Slack and from the terminal. */
export interface BriefFields {
  readonly segment: string;
  readonly body: string;
  readonly title?: string | null;
  readonly merchant?: string | null;
  readonly voucher?: string | null;
  readonly category?: string | null;
  readonly product?: string | null;
  readonly channel?: string | null;
  readonly language?: string | null;
  readonly facts?: readonly string[];
  readonly instruction?: string | null;
  readonly brand?: Brand;
}

export interface BriefContext {
  /** Guesses the language of a text, BCP 47. */
  readonly detectLanguage: (text: string) => string;
  readonly segments?: readonly ConfiguredSegment[];
}

/** Longest body in UTF-16 units, docs/records.md has it too: a longer one is refused. */
export const BODY_LIMIT = 8000;
const TITLE_LIMIT = 500;
const FIELD_LIMIT = 1000;

/** Throws InputError that names the field and the remedy. */
export function readBrief(fields: BriefFields, context: BriefContext): Brief {
  const body = tidy(fields.body);
  if (!hasVisibleText(body))
    throw new InputError('empty-body', 'the message has no text; paste the body of the message to improve');
  if (body.length > BODY_LIMIT) {
    throw new InputError(
      'body-too-long',
      `the body has ${body.length} characters; at most ${BODY_LIMIT} are read, which end at "${endOf(body)}", so shorten it or send it in parts`,
    );
  }
  const title = optional(fields.title, 'title', TITLE_LIMIT);
  const voucher = optional(fields.voucher, 'voucher', FIELD_LIMIT);
  const category = optional(fields.category, 'category', FIELD_LIMIT);
  const language = fields.language?.trim() || context.detectLanguage(title === null ? body : `${title}\n${body}`);
  return {
    merchant: optional(fields.merchant, 'merchant', FIELD_LIMIT),
    segment: readSegment(fields.segment, context.segments),
    template: { title, body },
    voucher: voucher === null ? null : parseVoucher(voucher, language),
    category: category === null ? null : parseCategory(category),
    product: optional(fields.product, 'product', FIELD_LIMIT),
    channel: readChannel(fields.channel),
    language: readLanguage(language),
    facts: (fields.facts ?? []).map((fact) => optional(fact, 'fact', FIELD_LIMIT)).filter((fact) => fact !== null),
    instruction: optional(fields.instruction, 'instruction', FIELD_LIMIT),
    brand: fields.brand ?? NO_BRAND,
    previous: null,
  };
}

export function readSegment(name: string, configured: readonly ConfiguredSegment[] = []): SegmentId {
  if (name.trim() === '') {
    throw new InputError(
      'no-segment',
      `no segment is named; name the audience, one of ${segmentIds(configured).join(', ')}`,
    );
  }
  const lookup = resolveSegment(name, configured);
  if (lookup.found !== null) return lookup.found;
  throw new InputError(
    'unknown-segment',
    `there is no segment "${excerpt(name)}"; the nearest is ${lookup.nearest}, of ${segmentIds(configured).join(', ')}`,
  );
}

function readChannel(name: string | null | undefined) {
  if (name === null || name === undefined || name.trim() === '') return 'push';
  const channel = resolveChannel(name);
  if (channel !== undefined) return channel;
  throw new InputError('unknown-channel', `there is no channel "${excerpt(name)}"; use one of ${CHANNELS.join(', ')}`);
}

function readLanguage(tag: string): string {
  if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(tag)) return tag;
  throw new InputError(
    'unknown-language',
    `"${excerpt(tag)}" is no language tag; write for example en, id, es-MX or zh-CN`,
  );
}

function optional(value: string | null | undefined, field: string, limit: number): string | null {
  if (value === null || value === undefined) return null;
  const text = tidy(value).trim();
  if (text.length > limit) {
    throw new InputError(
      `${field}-too-long`,
      `the ${field} has ${text.length} characters; at most ${limit} are read, so shorten it`,
    );
  }
  return hasVisibleText(text) ? text : null;
}

/** Line ends as \n, halves of emoji replaced; nothing else of a person's text is touched. */
function tidy(text: string): string {
  return text.replace(/\r\n?/gu, '\n').toWellFormed();
}

/** False for white space, controls and zero-width characters alone. */
export function hasVisibleText(text: string): boolean {
  return /[^\s\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text);
}

/** The last words that are read of a body that is too long. */
function endOf(body: string): string {
  return body
    .slice(BODY_LIMIT - 30, BODY_LIMIT)
    .toWellFormed()
    .replace(/\s+/gu, ' ')
    .trim();
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > 60 ? `${Array.from(line).slice(0, 57).join('')}…` : line;
}
