export type TokenKind = 'placeholder' | 'block' | 'link' | 'code' | 'opt-out' | 'legal-prefix' | 'footnote';

/** A piece of a template that must survive byte for byte. Offsets are UTF-16. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
