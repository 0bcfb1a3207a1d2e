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
  readonly visible: string;
  readonly hasLink: boolean;
  readonly isHeading: boolean;
  /** A way out of the mailing list: never touched. */
  readonly isOptOut: boolean;
}

const BLOCK_TAG = /^<\/?(?:p|div|br|li|ul|ol|h[1-6]|table|tbody|tr|td|th|section|header|footer|center|blockquote|body|html|head|hr)\b/iu;
const OPT_OUT = /unsub|opt.?out|preferences|darse de baja|baja|berhenti|abmelde|désinscri/iu;
const HTML = /<(?:p|div|br|a|table|ul|ol|h[1-6]|body|html|b|strong|span|img|center)\b[^<>]{0,400}>/iu;

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

export function blocksOf(parts: readonly HtmlPart[]): readonly HtmlBlock[] {
  const blocks: HtmlBlock[] = [];
  let from = 0;
  const close = (to: number) => {
    const inside = parts.slice(from, to);
    const visible = inside.filter((part) => !part.isTag).map((part) => part.text).join('').replace(/\s+/gu, ' ').trim();
    const marked = inside.map((part) => part.text).join('');
    const isHeading = from > 0 && /^<h[1-6]\b/iu.test(parts[from - 1]?.text ?? '');
    if (visible !== '') blocks.push({ from, to, visible, isHeading, isOptOut: OPT_OUT.test(marked), hasLink: inside.some((part) => part.isTag && /^<(?:a|img|input|button)\b/iu.test(part.text)) });
  };
  parts.forEach((part, index) => {
    if (!part.isTag || !BLOCK_TAG.test(part.text)) return;
    close(index);
    from = index + 1;
  });
  close(parts.length);
  return blocks;
}
