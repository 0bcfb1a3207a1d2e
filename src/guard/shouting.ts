import type { Check, Span } from '../domain/report.ts';
import type { Template } from '../domain/template.ts';
import { findTokens } from '../domain/token.ts';
import { findTerms } from '../language/find-terms.ts';
import type { GuardInput } from './guard-input.ts';
import { spamPhrases } from './market/spam-phrases.ts';
import { answer, type Finding, fieldsOf } from './offer/answer.ts';

/** SpamAssassin scores from a quarter of capitals on; a short text with a brand in capitals easily has that. */
const MOST_CAPITALS = 0.5;
const FEWEST_LETTERS = 15;
const MOST_EXCLAMATIONS = 3;
const FEWEST_IN_A_ROW = 3;
const ROW = /[!！‼❗]{3,}/gu;
const REPEATED = 3;

/** It is no louder than the original: capitals, rows of exclamation marks, one command over and over. */
export function checkShouting({ brief, candidate }: GuardInput): Check {
  const findings: Finding[] = [];
  const warn = (detail: string, found: readonly Span[] = []) => findings.push({ status: 'warn', detail, found });
  const capitals = shareOfCapitals(candidate);
  if (capitals > MOST_CAPITALS && capitals > shareOfCapitals(brief.template))
    warn('Most of it is in capitals: write it in normal case.');
  const marks = exclamations(candidate);
  const rows = marks < FEWEST_IN_A_ROW ? [] : rowsOf(candidate);
  if (rows.length > 0 && rows.length > rowsOf(brief.template).length)
    warn('Rows of exclamation marks: one is enough.', rows);
  if (rows.length === 0 && marks > MOST_EXCLAMATIONS && marks > exclamations(brief.template)) {
    warn(`It has ${marks} exclamation marks: one is enough.`);
  }
  const command = mostRepeated(candidate, brief.language);
  if (command.length >= REPEATED && command.length > mostRepeated(brief.template, brief.language).length) {
    warn(`“${command[0]?.text}” is said ${command.length} times: once is enough.`, command);
  }
  return answer('shouting', [...findings, ...spamPhrases(brief, candidate)], 'It is no louder than the original.');
}

function shareOfCapitals(template: Template): number {
  let letters = 0;
  let capitals = 0;
  for (const { text } of fieldsOf(template)) {
    const tokens = findTokens(text);
    for (let at = 0, next = 0; at < text.length; at += 1) {
      const token = tokens[next];
      if (token !== undefined && at >= token.start) {
        at = token.end - 1;
        next += 1;
        continue;
      }
      const letter = caseOf(text.charCodeAt(at));
      if (letter === CAPITAL) capitals += 1;
      if (letter !== UNCASED) letters += 1;
    }
  }
  return letters > FEWEST_LETTERS ? capitals / letters : 0;
}

const UNCASED = 1;
const SMALL = 2;
const CAPITAL = 3;
/** By UTF-16 unit; 0: not asked yet. */
const cases = new Uint8Array(0x10000);

function caseOf(unit: number): number {
  const known = cases[unit] ?? UNCASED;
  if (known !== 0) return known;
  const letter = String.fromCharCode(unit);
  const capital = letter.toUpperCase();
  const found = capital === letter.toLowerCase() ? UNCASED : letter === capital ? CAPITAL : SMALL;
  cases[unit] = found;
  return found;
}

function rowsOf(template: Template): readonly Span[] {
  return fieldsOf(template).flatMap(({ field, text }) =>
    [...text.matchAll(ROW)].map((match) => ({
      field,
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
    })),
  );
}

function exclamations(template: Template): number {
  return fieldsOf(template).reduce((sum, { text }) => sum + (text.match(/[!！‼❗]/gu)?.length ?? 0), 0);
}

function mostRepeated(template: Template, language: string): readonly Span[] {
  const commands = new Map<string, Span[]>();
  for (const { field, text } of fieldsOf(template)) {
    for (const { start, end, text: words } of findTerms(text, language, 'call-to-action')) {
      const said = commands.get(words.toLowerCase()) ?? [];
      said.push({ field, start, end, text: words });
      commands.set(words.toLowerCase(), said);
    }
  }
  return [...commands.values()].reduce((most, next) => (next.length > most.length ? next : most), []);
}
