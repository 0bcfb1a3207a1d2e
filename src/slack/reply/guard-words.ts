/** What the guard says of a text, in the words of the forms: its "candidate" is the new text, its "voucher" the offer. */
export function inFormWords(detail: string): string {
  return detail
    .split(QUOTED)
    .map((part, index) =>
      index % 2 === 1 ? part : SAID.reduce((text, [ours, theirs]) => text.replace(ours, theirs), part),
    )
    .join('');
}

/** What people wrote stays as they wrote it. */
const QUOTED = /(“[^”]*”|"[^"]*")/u;

const SAID = [
  [/\bthe candidate\b/gu, 'the new text'],
  [/\bThe candidate\b/gu, 'The new text'],
  [/\bthe voucher\b/gu, 'the offer'],
  [/\bThe voucher\b/gu, 'The offer'],
] as const;
