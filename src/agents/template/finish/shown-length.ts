import { findTokens } from '../../../domain/token.ts';

/** What a placeholder is taken to become (docs/principles.md, "Channel limits"). */
const FILLED = 12;

/** Characters of a text as a customer will see it: placeholders filled, tags that steer gone. */
export function shownLength(text: string): number {
  return findTokens(text).reduce((length, token) => {
    if (token.kind === 'placeholder') return length - token.text.length + FILLED;
    return token.kind === 'block' ? length - token.text.length : length;
  }, text.length);
}
