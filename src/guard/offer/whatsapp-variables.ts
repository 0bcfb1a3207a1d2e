/** What WhatsApp refuses in the body of a template (Meta template rules). */
const VARIABLE = String.raw`\{\{[^{}]{1,80}\}\}`;
const FIRST = new RegExp(String.raw`^\s*${VARIABLE}`, 'u');
const LAST = new RegExp(String.raw`${VARIABLE}\s*$`, 'u');
const ADJACENT = new RegExp(String.raw`${VARIABLE}[\s]*${VARIABLE}`, 'u');
const NUMBERED = /\{\{\s?(\d{1,3})\s?\}\}/gu;

const SPECIAL = /\{\{[^{}]{0,80}[#$%][^{}]{0,80}\}\}/u;
const BLANK_LINES = /(?:\n[^\S\n]*){4,}/u;

/** What is wrong with the variables of a body, in words; empty when WhatsApp takes it. */
export function variableFaults(body: string): readonly string[] {
  const faults: string[] = [];
  if (FIRST.test(body)) faults.push('begins with a variable');
  if (LAST.test(body)) faults.push('ends with a variable');
  if (ADJACENT.test(body)) faults.push('has two variables side by side');
  const numbers = [...body.matchAll(NUMBERED)].map((match) => Number(match[1]));
  const firsts = [...new Set(numbers)];
  if (firsts.some((number, index) => number !== index + 1)) faults.push('has its variables out of sequence');
  if (SPECIAL.test(body)) faults.push('has #, $ or % inside a variable');
  if (BLANK_LINES.test(body)) faults.push('has more than three line breaks in a row');
  if (isMostlyVariables(body)) faults.push('has too many variables for its few words');
  return faults;
}

export function remedyOf(fault: string): string {
  if (fault.endsWith('in a row')) return 'leave at most one empty line';
  if (fault.endsWith('inside a variable')) return 'take the sign out of the braces';
  return fault.endsWith('out of sequence') ? 'number them 1, 2, 3 in the order of the text' : 'put words there';
}

/** "Hi {{1}}: {{2}}, ok": nobody can tell what will be sent. Meta names no ratio; a word for each variable is surely too few. */
function isMostlyVariables(body: string): boolean {
  const variables = body.match(new RegExp(VARIABLE, 'gu'))?.length ?? 0;
  if (variables === 0) return false;
  const words = body.replace(new RegExp(VARIABLE, 'gu'), ' ').match(WORD)?.length ?? 0;
  return words <= variables;
}

/** Scripts without spaces are counted by two characters, about a word. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{M}]{2}|[^\s\p{P}\p{S}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu;
