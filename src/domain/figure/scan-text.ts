import { findTokens } from '../token.ts';
import { type FoldedText, foldText } from './folded-text.ts';
import type { Scan } from './reading.ts';
import { writtenNumbersAsDigits } from './written-numbers.ts';

/** What stands in for a placeholder (a number to be) and for any other token, whose digits say nothing. */
export const PLACEHOLDER = '\ue000';
const OTHER_TOKEN = '\ue001';

export interface PreparedText {
  readonly scan: Scan;
  /** Where each unit of `scan.text` stands in the original. */
  readonly folded: FoldedText;
}

/** A text ready to be read: folded, its tokens out of the way, written numbers as digits. */
export function prepare(text: string, language: string): PreparedText {
  const base = baseOf(language);
  const folded = writtenNumbersAsDigits(joinThousands(foldText(withoutTokens(text)), base), base);
  return { scan: { text: folded.text, language, base }, folded };
}

/** Code-mixed Malay-English counts in Malay. */
function baseOf(language: string): string {
  const lower = language.toLowerCase();
  return lower === 'en-my' ? 'ms' : (lower.split(/[-_]/u)[0] ?? 'en');
}

/** The same length, so that offsets hold. */
function withoutTokens(text: string): string {
  let blanked = '';
  let end = 0;
  for (const token of findTokens(text)) {
    const stand = token.kind === 'placeholder' ? PLACEHOLDER : OTHER_TOKEN;
    blanked += text.slice(end, token.start) + stand.repeat(token.text.length);
    end = token.end;
  }
  return blanked + text.slice(end);
}

/** French parts thousands with a space, which otherwise stands between two numbers. */
function joinThousands(folded: FoldedText, base: string): FoldedText {
  if (base !== 'fr') return folded;
  const joined = (number: string) => number.replaceAll(' ', '\u00a0');
  return { ...folded, text: folded.text.replace(/(?<![\d.,])\d{1,3}(?: \d{3})+(?!\d)/gu, joined) };
}
