import { matchesOf } from './matches-of.ts';
import { remembered } from './remembered.ts';
import { blockStructure } from './token/block-structure.ts';
import { findCodes } from './token/code-syntax.ts';
import { findLegalText } from './token/legal-syntax.ts';
import { isPhone, LINK, MAY_HOLD_LINK, trimLink } from './token/link-syntax.ts';
import { isBlockTag, MAY_HOLD_PLACEHOLDER, PLACEHOLDER } from './token/placeholder-syntax.ts';

/** `link`: also bare domains, e-mail addresses, phone numbers; `block`: a tag that steers ({% if %}, *|IF:…|*). */
export type TokenKind = 'placeholder' | 'block' | 'link' | 'code' | 'opt-out' | 'legal-prefix' | 'footnote';

/** A piece of a template that must survive byte for byte. Offsets are UTF-16. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Every token of a text, left to right, not overlapping; of overlapping ones the outer is kept. Linear in the text's length. */
export const findTokens: (text: string) => readonly Token[] = remembered(2048, read);

function read(text: string): readonly Token[] {
  const found: Token[] = [];
  const add = (kind: TokenKind, start: number, end: number) => {
    if (end > start) found.push({ kind, text: text.slice(start, end), start, end });
  };
  if (MAY_HOLD_PLACEHOLDER.test(text)) {
    for (const match of matchesOf(PLACEHOLDER, text)) {
      add(isBlockTag(match[0]) ? 'block' : 'placeholder', match.index, match.index + match[0].length);
    }
  }
  if (MAY_HOLD_LINK.test(text)) {
    for (const match of matchesOf(LINK, text)) {
      const link =
        /^[+(\d]/u.test(match[0]) && !/[a-z]/iu.test(match[0])
          ? isPhone(match[0])
            ? match[0]
            : ''
          : trimLink(match[0]);
      add('link', match.index, match.index + link.length);
    }
  }
  for (const { kind, start, end } of findLegalText(text)) add(kind, start, end);
  for (const { start, end } of findCodes(text)) add('code', start, end);
  return outermost(found);
}

/** What a lookalike is first: [QC] is a legal prefix before it is a placeholder. */
const RANK: Readonly<Record<TokenKind, number>> = {
  'legal-prefix': 0,
  block: 1,
  placeholder: 2,
  link: 3,
  'opt-out': 4,
  code: 5,
  footnote: 6,
};

function outermost(found: Token[]): readonly Token[] {
  if (found.length < 2) return found;
  found.sort((a, b) => a.start - b.start || b.end - a.end || RANK[a.kind] - RANK[b.kind]);
  const kept: Token[] = [];
  let end = 0;
  for (const token of found) {
    if (token.start < end) continue;
    kept.push(token);
    end = token.end;
  }
  return kept;
}

export interface MaskedText {
  /** The text with ⟦T1⟧, ⟦T2⟧… where its tokens stood. */
  readonly masked: string;
  /** In the order of their marks. */
  readonly tokens: readonly Token[];
}

/** Hides tokens from a model, which then cannot damage them. `first` is the number of the first mark: a body is numbered on from its title. */
export function maskTokens(text: string, first = 1): MaskedText {
  const tokens = findTokens(text);
  let masked = '';
  let end = 0;
  for (const [index, token] of tokens.entries()) {
    masked += `${text.slice(end, token.start)}⟦T${first + index}⟧`;
    end = token.end;
  }
  return { masked: masked + text.slice(end), tokens };
}

/** Puts tokens back for their marks; `tokens` begins with the one of ⟦T1⟧. A mark without a token stays, so that the guard sees it. */
export function unmaskTokens(masked: string, tokens: readonly Pick<Token, 'text'>[]): string {
  return masked.replace(
    /⟦\s{0,3}T(\d{1,5})\s{0,3}⟧/gu,
    (mark, number: string) => tokens[Number(number) - 1]?.text ?? mark,
  );
}

/** True when two texts hold the same tokens as often, and their block tags steer the same pieces in the same order. */
export function tokensEqual(a: string, b: string): boolean {
  const one = findTokens(a);
  const other = findTokens(b);
  return sameMultiset(one, other) && blockStructure(one) === blockStructure(other);
}

function sameMultiset(a: readonly Token[], b: readonly Token[]): boolean {
  const sorted = (tokens: readonly Token[]) => tokens.map((token) => token.text).sort();
  return a.length === b.length && sorted(a).every((text, index) => text === sorted(b)[index]);
}
