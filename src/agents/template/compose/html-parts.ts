/** A piece of an HTML body: a tag, byte for byte, or the text between tags. */
export interface HtmlPart {
  readonly isTag: boolean;
  readonly text: string;
}

/** What a reader sees as one line or paragraph, with the parts it is made of. */
export interface HtmlBlock {
  /** Indexes into the parts, end excluded. */
  readonly from: number;
  readonly to: number;
  /** The words outside a link's label; never empty. */
  readonly visible: string;
  readonly hasLink: boolean;
  readonly isHeading: boolean;
  readonly isListItem: boolean;
  /** A way out of the mailing list: never touched. */
  readonly isOptOut: boolean;
}

const BLOCK_TAG =
  /^<\/?(?:p|div|br|li|ul|ol|h[1-6]|table|tbody|tr|td|th|section|header|footer|center|blockquote|body|html|head|hr)\b/iu;
const OPT_OUT = /unsub|opt.?out|preferences|darse de baja|baja|berhenti|abmelde|désinscri/iu;
const HTML = /<(?:p|div|br|table|ul|ol|h[1-6]|body|html|b|strong|span|img|center)\b[^<>]{0,400}>/iu;

export function isHtml(body: string): boolean {
  return HTML.test(body) && /<\/?[a-z]/iu.test(body);
}

/** Tags have letters after the bracket; "<3" and a template's "<name>" that never closes stay text. */
export function partsOf(body: string): readonly HtmlPart[] {
  return body
    .split(/(<\/?[a-z!][^<>]*>)/iu)
    .filter((text) => text !== '')
    .map((text) => ({ isTag: /^<\/?[a-z!][^<>]*>$/iu.test(text), text }));
}

/** Blocks with words of their own, and whether there is one that is nothing but a link (a button). */
export function blocksOf(parts: readonly HtmlPart[]): {
  readonly blocks: readonly HtmlBlock[];
  readonly hasButton: boolean;
} {
  const blocks: HtmlBlock[] = [];
  let hasButton = false;
  let from = 0;
  const close = (to: number) => {
    const inside = parts.slice(from, to);
    const visible = textOf(withoutLabels(inside));
    const linked = inside.some((part) => part.isTag && /^<a\b/iu.test(part.text));
    const isOptOut = OPT_OUT.test(inside.map((part) => part.text).join(''));
    const isHeading = from > 0 && /^<h[1-6]\b/iu.test(parts[from - 1]?.text ?? '');
    const isListItem = from > 0 && /^<li\b/iu.test(parts[from - 1]?.text ?? '');
    if (/[\p{L}\p{N}]/u.test(visible))
      blocks.push({ from, to, visible, hasLink: linked, isHeading, isListItem, isOptOut });
    else if (linked && !isOptOut) hasButton = true;
  };
  parts.forEach((part, index) => {
    if (!part.isTag || !BLOCK_TAG.test(part.text)) return;
    close(index);
    from = index + 1;
  });
  close(parts.length);
  return { blocks, hasButton };
}

export function textOf(parts: readonly HtmlPart[]): string {
  return parts
    .filter((part) => !part.isTag)
    .map((part) => part.text)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

function withoutLabels(parts: readonly HtmlPart[]): readonly HtmlPart[] {
  let inLink = false;
  return parts.filter((part) => {
    if (part.isTag && /^<a\b/iu.test(part.text)) inLink = true;
    if (part.isTag && /^<\/a>/iu.test(part.text)) inLink = false;
    return !inLink;
  });
}
