import type { Token } from '../../domain/token.ts';

/** What one text has more of than another, once per occurrence. */
export function missingFrom(tokens: readonly Token[], others: readonly Token[]): readonly Token[] {
  const left = others.map((token) => token.text);
  return tokens.filter((token) => {
    const at = left.indexOf(token.text);
    if (at === -1) return true;
    left.splice(at, 1);
    return false;
  });
}
