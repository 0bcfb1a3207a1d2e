/** WhatsApp refuses a template whose body begins or ends with a variable or has two side by side (Meta template rules). */
const VARIABLE = String.raw`\{\{[^{}]{1,80}\}\}`;
const FIRST = new RegExp(String.raw`^\s*${VARIABLE}`, 'u');
const LAST = new RegExp(String.raw`${VARIABLE}\s*$`, 'u');
const ADJACENT = new RegExp(String.raw`${VARIABLE}[\s]*${VARIABLE}`, 'u');
const NUMBERED = /\{\{\s?(\d{1,3})\s?\}\}/gu;

/** What is wrong with the variables of a body, in words; empty when WhatsApp takes it. */
export function variableFaults(body: string): readonly string[] {
  const faults: string[] = [];
  if (FIRST.test(body)) faults.push('begins with a variable');
  if (LAST.test(body)) faults.push('ends with a variable');
  if (ADJACENT.test(body)) faults.push('has two variables side by side');
  const numbers = [...body.matchAll(NUMBERED)].map((match) => Number(match[1]));
  const firsts = [...new Set(numbers)];
  if (firsts.some((number, index) => number !== index + 1)) faults.push('has its variables out of sequence');
  return faults;
}
