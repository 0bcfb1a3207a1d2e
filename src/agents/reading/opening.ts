import type { Template } from '../../domain/template.ts';
import type { Token } from '../../domain/token.ts';
import { findTerms } from '../../language/find-terms.ts';
import type { Piece } from './piece.ts';

/** How many characters are read before a thumb decides (docs/principles.md, principle 2). */
export const OPENING_LENGTH = 40;
const LONGEST_TITLE = 60;
/** What a placeholder is assumed to become, as in domain/measure.ts. */
const FILLED_LENGTH = 12;

/** "【竹里茶具】", "(광고)[달항아리]", "[QC] TEN SHOP:", "Brickyard Bikes:", "Savonnerie du Port : ". */
const SENDER =
  /^(?:\s*(?:[(（[【][^)）\]】\n]{1,30}[)）\]】]))*\s*(?:(?<name>[\p{L}\p{N}&'’. -]{2,34})[ \u00A0]?[:：](?!\/\/)\s*)?/u;

/**
 * What is seen first: the title, as far as a subject line or a push title is shown; without one, the first 40 characters
 * of the body after the sender's name and the greeting ("Hi {{1}},"). Offsets are those of `text`, the whole message.
 */
export function openingOf(template: Template, text: string, tokens: readonly Token[], language: string): Piece {
  if (template.title !== null && template.title.trim() !== '') {
    return piece(text, 0, Math.min(template.title.length, seenEnd(text, tokens, 0, LONGEST_TITLE)));
  }
  const start = afterGreeting(text, senderEnd(text), language);
  return piece(text, start, seenEnd(text, tokens, start, OPENING_LENGTH));
}

function senderEnd(text: string): number {
  const sender = SENDER.exec(text);
  const name = sender?.groups?.['name'];
  if (sender === null) return 0;
  return name === undefined || isName(name) ? sender[0].length : sender[0].indexOf(name);
}

/** "Buy your coffee again: …" is a sentence: a name of more than three words has its longer ones capitalised. */
function isName(name: string): boolean {
  const words = name.trim().split(/\s+/u);
  return words.length <= 3 || words.every((word) => word.length < 4 || !/^\p{Ll}/u.test(word));
}

/** Where `length` seen characters end, at the end of a word. A placeholder is seen as what fills it, however long it is written. */
function seenEnd(text: string, tokens: readonly Token[], start: number, length: number): number {
  const hidden = tokens
    .filter((token) => token.kind === 'placeholder' && token.start >= start && token.start < start + length)
    .reduce((sum, token) => sum + Math.max(0, token.end - token.start - FILLED_LENGTH), 0);
  const end = Math.min(text.length, start + length + hidden);
  return (
    end +
    (/^[\p{L}\p{M}\p{N}]{1,12}(?![\p{L}\p{M}\p{N}])/u.exec(
      isInsideWord(text, end) ? text.slice(end, end + 16) : '',
    )?.[0].length ?? 0)
  );
}

function isInsideWord(text: string, at: number): boolean {
  return /[\p{Script=Latin}\p{M}\p{N}]/u.test(text[at - 1] ?? '');
}

/** Skips "Hi {{1}}," or "Kak," – a greeting with its name up to the comma – but not a greeting that goes on as a sentence. */
function afterGreeting(text: string, from: number, language: string): number {
  const rest = text.slice(from, from + 80);
  const greeting = findTerms(rest, language, 'greeting').find((term) => rest.slice(0, term.start).trim() === '');
  if (greeting === undefined) return from;
  const end = /^[^,，.。!！:：\n]{0,40}[,，.。!！:：\n]+\s*/u.exec(rest.slice(greeting.end));
  return end === null ? from : from + greeting.end + end[0].length;
}

function piece(text: string, start: number, end: number): Piece {
  return { start, end, text: text.slice(start, end) };
}
