/**
 * Clauses of a voucher line: "10% off first order, min. spend £60, code HELLO10" → three. A comma inside a figure has no
 * space after it. Brackets make a clause of their own, unless they hold a former price, which belongs to the price before.
 */
export function splitClauses(text: string, was: readonly string[]): readonly string[] {
  const opened = text.replace(/\s?[(（]([^()（）]{1,80})[)）]/gu, (whole, inside: string) =>
    isFormerPrice(inside, was) ? whole : `; ${inside}; `,
  );
  return opened
    .split(/\s*(?:[,;]\s+|[;|·•]\s*|\s[-–—]\s|[，；。、]|\n|\.\s+(?=\p{Lu}))\s*/u)
    .map((clause) => clause.replace(/^[\s,;:]+|[\s,;.]+$/gu, ''))
    .filter((clause) => clause !== '');
}

function isFormerPrice(inside: string, was: readonly string[]): boolean {
  const small = inside.trim().toLowerCase();
  return was.some((word) => small.startsWith(word.toLowerCase())) && /\d|▢/u.test(small);
}
