import type { Template } from '../../domain/template.ts';
import { findTokens } from '../../domain/token.ts';

/**
 * A pasted text → title and body: "Title | Body" on the first line, with the bar outside every merge tag (Liquid filters and
 * Mailchimp tags hold bars); else a first line, an empty line and more; else all of it is body.
 */
export function splitTemplate(pasted: string): Template {
  const text = stripFence(pasted).trim();
  return splitAtBar(text) ?? splitAtEmptyLine(text) ?? { title: null, body: text };
}

/** The ``` around a pasted text is Slack's, not the message's. */
function stripFence(text: string): string {
  const inside = /^\s*```(?:[a-z]*\n)?([\s\S]*?)```\s*$/u.exec(text)?.[1];
  return inside === undefined || inside.includes('```') ? text : inside;
}

function splitAtBar(text: string): Template | null {
  const lineEnd = text.indexOf('\n');
  const firstLine = lineEnd < 0 ? text : text.slice(0, lineEnd);
  const bars = [...firstLine.matchAll(/ \| /gu)].map(({ index }) => index);
  const tokens = bars.length === 0 ? [] : findTokens(text);
  const outside = bars.filter((bar) => !tokens.some(({ start, end }) => start <= bar && bar < end));
  const at = outside[0];
  // Two bars are a list ("shoes | bags | belts"), not a title and a body.
  if (at === undefined || outside.length > 1) return null;
  const [title, body] = [text.slice(0, at).trim(), text.slice(at + 3).trim()];
  return title === '' || body === '' ? null : { title, body };
}

function splitAtEmptyLine(text: string): Template | null {
  const [, title, body] = /^([^\n]+)\n[^\S\n]*\n\s*(\S[\s\S]*)$/u.exec(text) ?? [];
  // "Hi Ana," is how a letter begins, not what it is called.
  if (title === undefined || body === undefined || /[,，、]\s*$/u.test(title)) return null;
  return { title: title.trim(), body: body.trim() };
}
