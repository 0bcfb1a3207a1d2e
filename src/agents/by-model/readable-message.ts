import type { Exemplar } from '../../domain/record.ts';
import type { Template } from '../../domain/template.ts';
import { wholeText } from '../../domain/template.ts';
import { findTokens } from '../../domain/token.ts';
import { tokenWord } from './token-word.ts';

/** Of another message, in UTF-16 units. */
const SHOWN = 1_200;

/** A message as a reader would take it in: [name], [link] where tokens stand. For the judge, and for other shops' messages. */
export function readable(text: string): string {
  let shown = '';
  let end = 0;
  for (const token of findTokens(text)) {
    shown += `${text.slice(end, token.start)}${token.kind === 'block' ? '' : `[${tokenWord(token)}]`}`;
    end = token.end;
  }
  return shown + text.slice(end);
}

export function readableMessage(message: Template): string {
  return readable(wholeText(message));
}

/** Another message of the segment, without anything that a rewrite could borrow: names of shop and item, codes, links. */
export function readableExemplar(exemplar: Exemplar): string {
  const { template, voucher, merchant, product } = exemplar;
  const lines = [
    template.title === null ? null : `Title: ${template.title}`,
    template.title === null ? template.body : `Body: ${template.body}`,
    voucher === null ? null : `(Its offer: ${voucher})`,
  ];
  const text = readable(lines.filter((line) => line !== null).join('\n'));
  return beginning(blank(blank(text, merchant, '[shop]'), product, '[item]'));
}

/** Ten long e-mails would fill a small model's context; how a message is built shows in its beginning. */
function beginning(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN).toWellFormed()}…`;
}

function blank(text: string, name: string | null, word: string): string {
  if (name === null || name.trim().length < 2) return text;
  const escaped = name.trim().replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
  const whole = /^\p{Script=Latin}/u.test(name) ? `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])` : escaped;
  return text.replace(new RegExp(whole, 'giu'), word);
}
