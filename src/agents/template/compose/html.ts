import type { Reading } from '../reading/reading.ts';
import { readMessage } from '../reading/read-message.ts';
import { composeBody } from './body.ts';
import { blocksOf, type HtmlBlock, type HtmlPart, partsOf } from './html-parts.ts';
import type { Said } from './said.ts';
import type { Style } from './style.ts';
import type { Values } from './values.ts';

/** A rewritten HTML body with the pieces of text in it. */
export interface HtmlBody {
  readonly body: string;
  readonly pieces: readonly Said[];
}

/**
 * Rewrites the text of an HTML e-mail block by block. Tags with attributes are never touched and stay in order; a block
 * with a link keeps it, and the call to action stands before it. Null: it cannot be done without touching the markup.
 */
export function composeHtml(reading: Reading, style: Style, values: Values): HtmlBody | null {
  const parts = partsOf(reading.brief.template.body);
  const blocks = blocksOf(parts);
  const plain = blocks.map((block) => block.visible).join('\n\n');
  const inner = readMessage({ ...reading.brief, template: { title: reading.brief.template.title, body: plain } }, reading.today);
  const pieces = composeBody(inner, style, values, '');
  const texts = assign(pieces, blocks);
  const written = [...parts];
  blocks.forEach((block, index) => {
    const text = texts[index] ?? '';
    if (text !== block.visible) fillBlock(written, block, text);
  });
  const body = written.map((part) => part.text).join('').replace(/<p>\s*<\/p>|<li>\s*<\/li>/giu, '').replace(/<p>\s*<br\s?\/?>/giu, '<p>');
  return markup(body) === markup(reading.brief.template.body) ? { body, pieces } : null;
}

/** Every piece goes to the block it came from, the step to the block with the link, new pieces to the first block that changes. */
function assign(pieces: readonly Said[], blocks: readonly HtmlBlock[]): readonly string[] {
  const ends = blocks.map((_, index) => blocks.slice(0, index + 1).reduce((sum, block) => sum + block.visible.length + 2, 0));
  const linked = blocks.findIndex((block) => block.hasLink);
  const blockAt = (start: number) => ends.findIndex((end) => start < end);
  const firstWritten = pieces.find((piece) => piece.source === 'written' && piece.from.length > 0 && piece.role !== 'cta');
  const home = Math.max(0, firstWritten?.from[0] === undefined ? 0 : blockAt(firstWritten.from[0].start));
  const texts = blocks.map((): string[] => []);
  for (const piece of pieces) {
    const own = piece.from.find((unit) => unit.field === 'body');
    const index = piece.role === 'cta' && linked >= 0 ? linked : own !== undefined && piece.source !== 'written' ? blockAt(own.start) : home;
    texts[index]?.push(piece.text);
  }
  return texts.map((block) => block.join(' '));
}

/** Puts a text into a block: before its link, or in the place of all its text. Formatting without attributes goes. */
function fillBlock(parts: HtmlPart[], block: HtmlBlock, text: string): void {
  const anchor = parts.findIndex((part, index) => index >= block.from && index < block.to && part.isTag && /^<a\b/iu.test(part.text));
  const closed = parts.findIndex((part, index) => index > anchor && index < block.to && part.isTag && /^<\/a>/iu.test(part.text));
  let placed = false;
  for (let index = block.from; index < block.to; index += 1) {
    const part = parts[index] as HtmlPart;
    if (anchor >= 0 && index > anchor && index < closed) continue;
    if (part.isTag) {
      if (/^<\/?(?:b|strong|i|em|u|span)\s*>$/iu.test(part.text)) parts[index] = { isTag: true, text: '' };
    } else if (!placed) {
      parts[index] = { isTag: false, text: anchor < 0 ? escaped(text) : `${beforeLink(escaped(text), parts.slice(anchor + 1, closed))} ` };
      placed = true;
    } else parts[index] = { isTag: false, text: anchor >= 0 && index > closed && /^\s*[.!]/u.test(part.text) ? '.' : '' };
  }
}

/** A bare "&" is written as an entity; entities that are there stay. */
function escaped(text: string): string {
  return text.replace(/&(?!#?\w{1,10};)/gu, '&amp;').replace(/</gu, '&lt;');
}

/** "See the picture books" before "here"; "See the picture books:" before any other label. */
function beforeLink(text: string, label: readonly HtmlPart[]): string {
  const words = label.filter((part) => !part.isTag).map((part) => part.text).join('').trim();
  const step = text.replace(/\s*[.!?。]+$/u, '');
  return /^(?:here|aquí|aqui|acá|di sini|sini|hier|ici|ที่นี่|đây|こちら|这里|這裡|여기)$/iu.test(words) ? step : `${step}:`;
}

/** The tags that carry something, in their order. */
function markup(body: string): string {
  return partsOf(body)
    .filter((part) => part.isTag && /\s[a-z-]+\s*=|^<(?:a|img|table|td|tr|ul|ol)\b/iu.test(part.text))
    .map((part) => part.text)
    .join('');
}
