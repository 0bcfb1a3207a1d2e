import type { Template } from '../../../domain/template.ts';
import { findTokens, type Token } from '../../../domain/token.ts';
import { type TokenRole, tokenRole } from './token-role.ts';

export interface PlacedToken extends Token {
  readonly field: 'title' | 'body';
  readonly role: TokenRole;
}

/** Every token with what it stands for. */
export function placeTokens(template: Template): readonly PlacedToken[] {
  return (['title', 'body'] as const).flatMap((field) => {
    const text = template[field] ?? '';
    return findTokens(text).map((token) => ({
      ...token,
      field,
      role: tokenRole(
        token,
        text.slice(Math.max(0, token.start - 40), token.start),
        text.slice(token.end, token.end + 20),
      ),
    }));
  });
}
