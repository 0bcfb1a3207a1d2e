import type { types } from '@slack/bolt';
import { clip } from './clip.ts';
import { LIMITS } from './limits.ts';

export type Part =
  | string
  | { readonly bold: string }
  | { readonly italic: string }
  /** A person, by their id; it calls nobody in a form or on the Home tab. */
  | { readonly user: string }
  /** A channel, by its id; whoever may not see it reads no name. */
  | { readonly channel: string }
  | { readonly url: string; readonly label: string }
  /** A moment, in milliseconds since 1970, shown in the reader's own time zone. */
  | { readonly date: number };

/**
 * Words of our own around words of others. In rich text nothing is parsed: `<!channel>`, `*` and `:code:` stay what they are,
 * so texts of marketers and models need no escaping here.
 */
export function line(...parts: readonly Part[]): types.RichTextBlock {
  return { type: 'rich_text', elements: [section(parts)] };
}

/** A text to copy, in a box of its own under its label. Slack puts a copy button on the box. */
export function copyable(label: string, text: string): types.RichTextBlock {
  return {
    type: 'rich_text',
    elements: [
      section([{ bold: label }]),
      { type: 'rich_text_preformatted', elements: [{ type: 'text', text: literal(text) }] },
    ],
  };
}

export function list(items: readonly string[]): types.RichTextBlock {
  const elements = items.map((item) => section([item]));
  return { type: 'rich_text', elements: [{ type: 'rich_text_list', style: 'bullet', elements }] };
}

export function quote(text: string): types.RichTextBlock {
  return {
    type: 'rich_text',
    elements: [{ type: 'rich_text_quote', elements: [{ type: 'text', text: literal(text) }] }],
  };
}

function section(parts: readonly Part[]): types.RichTextSection {
  return { type: 'rich_text_section', elements: parts.map(toElement) };
}

function toElement(part: Part): types.RichTextElement {
  if (typeof part === 'string') return { type: 'text', text: short(part) };
  if ('user' in part) return { type: 'user', user_id: part.user };
  if ('channel' in part) return { type: 'channel', channel_id: part.channel };
  if ('url' in part) return { type: 'link', url: part.url, text: short(part.label) };
  if ('date' in part)
    return {
      type: 'date',
      timestamp: Math.floor(part.date / 1_000),
      format: '{date_short_pretty} {time}',
      fallback: new Date(part.date).toISOString().slice(0, 16).replace('T', ' '),
    };
  if ('bold' in part) return { type: 'text', text: short(part.bold), style: { bold: true } };
  return { type: 'text', text: short(part.italic), style: { italic: true } };
}

function short(text: string): string {
  return clip(literal(text), LIMITS.sentence);
}

/** What JSON and Slack can carry: halves of emoji replaced, no NUL, and never empty (Slack refuses empty text). */
export function literal(text: string): string {
  const clean = text.toWellFormed().replaceAll('\0', '');
  return clean === '' ? ' ' : clean;
}
