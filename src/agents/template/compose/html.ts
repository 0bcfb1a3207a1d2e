import { readMessage } from '../reading/read-message.ts';
import type { Reading } from '../reading/reading.ts';
import { composeBody } from './body.ts';
import { blocksOf, type HtmlBlock, type HtmlPart, partsOf, textOf } from './html-parts.ts';
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
 * `title`: the new subject, for a heading that has to be written anew.
 */
export function composeHtml(reading: Reading, style: Style, values: Values, title: string | null): HtmlBody | null {
  const { brief } = reading;
  const parts = partsOf(brief.template.body);
  const { blocks: all, hasButton } = blocksOf(parts);
  const blocks = all.filter((block) => !block.isOptOut);
  const plain = blocks.map((block) => block.visible).join('\n\n');
  if (plain.trim() === '') return null;
  const inner = readMessage({ ...brief, template: { title: brief.template.title, body: plain } }, reading.today);
  // A button says the step itself.
  const pieces = composeBody(inner, style, values, '').filter(
    (piece) => !(hasButton && piece.role === 'cta' && piece.source === 'written'),
  );
  const texts = assign(pieces, blocks, title);
  const written = [...parts];
  blocks.forEach((block, index) => {
    const said = texts[index] ?? '';
    const text = leadsToLink(block, said) ? block.visible : said;
    if (text !== block.visible) fillBlock(written, block, text);
  });
  const body = withoutEmptyBlocks(written.map((part) => part.text).join(''));
  return markup(body) === markup(brief.template.body) ? { body, pieces } : null;
}

/** "… reply to this e-mail. You can also" before a link's label: without its end the label stands alone. */
function leadsToLink(block: HtmlBlock, said: string): boolean {
  const { visible } = block;
  return block.hasLink && said !== '' && said !== visible && visible.startsWith(said) && /[\p{L}\p{M}]$/u.test(visible);
}

/** Every piece goes to the block it came from, the step to the block with the link, new pieces to the first block that changes. */
function assign(pieces: readonly Said[], blocks: readonly HtmlBlock[], title: string | null): readonly string[] {
  const ends = blocks.map((_, index) =>
    blocks.slice(0, index + 1).reduce((sum, block) => sum + block.visible.length + 2, 0),
  );
  const blockAt = (start: number) => ends.findIndex((end) => start < end);
  const staying = new Set(
    pieces
      .filter((piece) => piece.source !== 'written' || piece.role === 'greeting' || piece.role === 'sign-off')
      .flatMap((piece) => piece.from.map((unit) => blockAt(unit.start))),
  );
  const isFree = (index: number) => !staying.has(index) && blocks[index]?.hasLink === false;
  const free = blocks.flatMap((_, index) => (isFree(index) ? [index] : []));
  const isText = (index: number) => blocks[index]?.isHeading === false && blocks[index]?.isListItem === false;
  // A new sentence is no list item: better it joins a paragraph that stays.
  const home = free.find(isText) ?? blocks.findIndex((block, index) => isText(index) && !block.hasLink);
  const linked = blocks.findIndex((block) => block.hasLink);
  const texts = blocks.map((): string[] => []);
  for (const piece of pieces) {
    const framed = piece.role === 'greeting' || piece.role === 'sign-off';
    const own = piece.source === 'written' && !framed ? undefined : piece.from[0];
    const place = piece.role === 'cta' && linked >= 0 ? linked : own === undefined ? home : blockAt(own.start);
    texts[Math.max(0, place)]?.push(piece.text);
  }
  const headings = free.filter((index) => index !== home && blocks[index]?.isHeading === true);
  if (title !== null) for (const index of headings.slice(0, 1)) texts[index]?.push(title);
  return texts.map((block) => block.join(' '));
}

/** Puts a text into a block: before its link, or in the place of all its text. Formatting without attributes goes. */
function fillBlock(parts: HtmlPart[], block: HtmlBlock, text: string): void {
  const isIn = (index: number, pattern: RegExp) =>
    index < block.to && parts[index]?.isTag === true && pattern.test(parts[index].text);
  const anchor = parts.findIndex((_, index) => index >= block.from && isIn(index, /^<a\b/iu));
  const closed = parts.findIndex((_, index) => index > anchor && isIn(index, /^<\/a>/iu));
  const label = anchor < 0 ? '' : textOf(parts.slice(anchor + 1, closed));
  let placed = false;
  for (let index = block.from; index < block.to; index += 1) {
    const part = parts[index];
    if (part === undefined || (anchor >= 0 && index > anchor && index < closed)) continue;
    if (part.isTag) {
      if (/^<\/?(?:b|strong|i|em|u|span)\s*>$/iu.test(part.text)) parts[index] = { isTag: true, text: '' };
    } else if (placed) {
      parts[index] = { isTag: false, text: anchor >= 0 && index > closed && /^\s*[.!]/u.test(part.text) ? '.' : '' };
    } else {
      const lead = lineBreak(part.text.slice(0, part.text.length - part.text.trimStart().length));
      const tail = lineBreak(part.text.slice(part.text.trimEnd().length));
      const filled = text === '' ? '' : `${lead}${escaped(text)}${tail}`;
      parts[index] = { isTag: false, text: anchor < 0 ? filled : `${beforeLink(escaped(text), label)} ` };
      placed = true;
    }
  }
}

/** White space in markup matters to its writer only where it breaks the line. */
function lineBreak(space: string): string {
  return space.includes('\n') ? space : '';
}

/** A bare "&" is written as an entity; entities that are there stay. */
function escaped(text: string): string {
  return text.replace(/&(?!#?\w{1,10};)/gu, '&amp;').replace(/<(?=[a-z/!])/giu, '&lt;');
}

/** "See the picture books" before "here"; "See the picture books:" before any other label. */
function beforeLink(text: string, label: string): string {
  const step = text.replace(/\s*[.!?。]+$/u, '');
  if (step === '') return '';
  return /^(?:here|aquí|aqui|acá|di sini|sini|hier|ici|ที่นี่|đây|こちら|这里|這裡|여기)$/iu.test(label)
    ? step
    : `${step}:`;
}

function withoutEmptyBlocks(body: string): string {
  return body.replace(/<(p|li|h[1-6])>\s*<\/\1>/giu, '').replace(/<p>\s*<br\s?\/?>/giu, '<p>');
}

/** The tags that carry something, in their order. */
function markup(body: string): string {
  return partsOf(body)
    .filter((part) => part.isTag && /\s[a-z-]+\s*=|^<(?:a|img|table|td|tr|ul|ol)\b/iu.test(part.text))
    .map((part) => part.text)
    .join('');
}
