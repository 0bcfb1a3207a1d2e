/** A line with its offsets; `lead` is the white space before its first visible character, line breaks included. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly lead: string;
}

/** Lines that show something, trimmed. Empty ones live on in the lead of the next. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let shownUpTo = 0;
  let at = 0;
  for (const raw of text.split('\n')) {
    const start = at + (raw.length - raw.trimStart().length);
    const end = at + raw.trimEnd().length;
    if (end > start) {
      lines.push({ text: text.slice(start, end), start, end, lead: text.slice(shownUpTo, start) });
      shownUpTo = end;
    }
    at += raw.length + 1;
  }
  return lines;
}

/** "- Knife rolls", "• …", "1. …": the mark belongs to the item. */
export function isListItem(line: string): boolean {
  return /^(?:[-*•–·▪✓✔]|\d{1,2}[.)])\s+\S/u.test(line);
}

/** "P.S. …", "P. D.: …", "P.-S. : …". */
export function isPostscript(line: string): boolean {
  return /^p\.?[\s-]?[sd]\.?(?:[\s:.,]|$)/iu.test(line);
}

/** "Ph: +91 98765 43210", "Tél. 01 23 45 67 89". */
export function isPhoneLine(line: string): boolean {
  return /^(?:ph(?:one)?|t[eé]l(?:[eé]fono|efone|efon)?|mob(?:ile)?|whats ?app|fon|call us)\.?\s?[:.]?\s*\+?[\d(][\d\s()+./-]{5,20}$/iu.test(
    line,
  );
}

/** What the law wants under a letter: a licence, a register, a tax number. */
export function isLegalLine(line: string): boolean {
  return (
    line.length <= 160 &&
    /(?<!\p{L})(?:lic(?:ence|ense)?\.? ?no|reg(?:istered|istration|d)?\.? (?:in|no|office|number)|vat(?: reg)? ?(?:no|number|id)|gstin|company no|cnpj|n\.?i\.?f\.?|c\.?i\.?f\.?|ust-?id|siret|abn|nib|npwp|fssai|mst)(?!\p{L})/iu.test(
      line,
    )
  );
}
