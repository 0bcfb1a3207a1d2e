import type { types } from '@slack/bolt';
import { clip } from './clip.ts';
import { LIMITS } from './limits.ts';

export type Part = string | { readonly bold: string } | { readonly italic: string };

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

function toElement(part: Part): types.RichTextText {
  if (typeof part === 'string') return { type: 'text', text: short(part) };
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
