import type { Unit } from '../../../language/units/unit.ts';
import type { Fault } from '../judge/fault.ts';
import type { Reading } from '../reading/reading.ts';

/** "a thermometer you can actually read": without it the sentence says the same. */
export function withoutAdverb(text: string, { start, end }: Fault): string | null {
  return ADVERB.test(text.slice(start, end))
    ? `${text.slice(0, start).trimEnd()} ${text.slice(end).trimStart()}`
    : null;
}

const ADVERB = /^(?:actually|basically|honestly)$/iu;

/** "Wir freuen uns, Sie bald wieder begrüßen zu dürfen", "we hope, that …": what hangs on the clause in front goes with it. */
const HANGS_ON = /^(?:dass|that|que|qu['’]|de|d['’]|bahwa|bahawa|rằng)(?!\p{L})|\szu\s\p{L}+[.!\s]*$/iu;

const OR = /^(?:or|else|ou|senão|o|si no|atau|kalau|oder|sonst|sinon|hoặc|nếu không)(?!\p{L})/iu;

/** "… by tonight or uncle sell to others": from the "or" on, a few words before what is threatened. */
const LAST_OR = /\s(?:or|else|ou|atau|oder|hoặc)\s[^,.;:!?\n]{0,24}$/iu;

/** "Order 77 (R$ 154) is open, or you lose it": a threat behind the order's facts goes, back to the clause's mark. */
export function withoutThreat(text: string, fault: Fault, unit: Unit): string | null {
  const mark = Math.max(...[', ', '，', '、', ';', '；', ' – '].map((one) => text.lastIndexOf(one, fault.start)));
  const near = mark > 0 && fault.start - mark < 40;
  const or = LAST_OR.exec(text.slice(0, fault.start));
  if (!near && or === null && !OR.test(fault.text)) return null;
  const at = near ? mark : (or?.index ?? fault.start);
  const going = text.slice(at);
  const tells = [...unit.tokens, ...unit.figures].some((one) => /\d|[{[]/u.test(one.text) && going.includes(one.text));
  const end = /([.!?。！？])[^\p{L}\p{N}]*$/u.exec(text)?.[1]?.replace('!', '.').replace('！', '。') ?? '';
  return tells ? null : `${text.slice(0, at).trimEnd()}${end}`;
}

/** At most two short words after the faulty ones ("too", "ya Kak", "now") go with them. */
const TAIL = /^[^\p{L}\p{N}{%[*]*(?:(?:\p{L}{1,5}|waiting|inside|coming)[^\p{L}\p{N}{%[*]*){0,2}$/u;

/** Takes the clause that holds the words out, when it stands at an edge of the sentence. */
export function withoutClause(text: string, start: number, end: number, reading: Reading): string | null {
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (/^[^\p{L}\p{N}]*$/u.test(before)) {
    const first = /^[^,;:.!?–—，、；：。！？\n]{0,20}[,;:–—!，、；：！]\s*(?=\S)/u.exec(after);
    const rest = first === null ? '' : after.slice(first[0].length);
    return first === null || HANGS_ON.test(rest) ? null : rest;
  }
  // Without the language's words, or where the verb comes last, only a clause behind a comma is known to be one.
  const needsComma = reading.book === null || /^(?:ja|ko|zh)/u.test(reading.brief.language);
  if (needsComma && TAIL.test(after) && !/[,;，、]\s*$/u.test(before)) return null;
  if (TAIL.test(after))
    return closed((joinedOn(before, reading) ?? before).replace(/[\s,;:–—-]+$/u, ''), text, reading);
  const aside = /^[^,;:.!?–—\n]{0,20}([,;:–—])/u.exec(after);
  // "…, both limited edition, …".
  if (!/[,;–—]\s*(?:\p{L}{1,6}\s)?$/u.test(before) || aside === null) return null;
  return `${before.replace(/[\s,;–—]+(?:\p{L}{1,6}\s)?$/u, '')}${after.slice(aside[0].length - 1)}`;
}

/** "… for your friend and some" before "nice prices": what an "and" at most three words back has joined on goes too. */
function joinedOn(before: string, reading: Reading): string | null {
  const small = before.toLowerCase();
  const starts = (reading.book?.words.joiners ?? []).map((joiner) => small.lastIndexOf(` ${joiner} `));
  const at = Math.max(-1, ...starts);
  return at > 0 && before.slice(at).trim().split(/\s+/u).length <= 4 ? before.slice(0, at) : null;
}

/** A sentence that lost its end gets its mark back; one that ends in a word that joins has lost too much. */
function closed(text: string, original: string, reading: Reading): string | null {
  const last = /([\p{L}\p{M}]+)$/u.exec(text)?.[1]?.toLowerCase();
  const { joiners = [], dangling = [] } = reading.book?.words ?? {};
  if (last !== undefined && (joiners.includes(last) || dangling.includes(last))) return null;
  const mark = /(\s?[.!?。！？])[^\p{L}\p{N}]*$/u.exec(original)?.[1] ?? '';
  return `${text}${mark}`;
}

/** ", válido até 31/05/2024" goes with the words that lead to the date, back to the last comma. */
export function withoutPastDate(text: string, unit: Unit): string | null {
  const date = unit.figures.find((figure) => /^date:\d{4}/u.test(figure.key));
  const at = date === undefined ? -1 : text.indexOf(date.text);
  if (date === undefined || at < 0) return null;
  const comma = Math.max(...[',', '(', '，', ' – '].map((mark) => text.lastIndexOf(mark, at)));
  if (comma <= 0 || at - comma >= 40) return null;
  return `${text.slice(0, comma)}${text.slice(at + date.text.length).replace(/^\)/u, '')}`;
}

/** Without the marks and spaces that a cut leaves: none in front, none doubled. French sets its “!” off. */
export function tidy(text: string, language: string): string {
  return text
    .replace(/^[\s,;:，、；：]+/u, '')
    .replace(language.startsWith('fr') ? /\s+([,.])/gu : /\s+([,.!?])/gu, '$1')
    .replace(/ {2,}/gu, ' ')
    .trim();
}
