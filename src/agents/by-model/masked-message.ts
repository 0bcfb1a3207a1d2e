import type { Template } from '../../domain/template.ts';
import type { Token } from '../../domain/token.ts';
import { maskTokens, unmaskTokens } from '../../domain/token.ts';
import { tokenWord } from './token-word.ts';

/** A message as its author model sees it: ⟦T1⟧, ⟦T2⟧… where tokens stand, numbered on from title to body. */
export interface MaskedMessage {
  readonly title: string | null;
  readonly body: string;
  /** "⟦T1⟧ name, ⟦T2⟧ link." */
  readonly legend: string;
  /** Puts the tokens back into anything the model wrote. */
  unmask(text: string): string;
  /** Hides the same tokens where they stand in another text: the offer, a fact, the version before. */
  maskIn(text: string): string;
}

export function maskMessage(message: Template): MaskedMessage {
  const title = message.title === null ? null : maskTokens(message.title);
  const before = title?.tokens ?? [];
  const body = maskTokens(message.body, before.length + 1);
  const tokens = [...before, ...body.tokens];
  return {
    title: title?.masked ?? null,
    body: body.masked,
    legend: legendOf(tokens),
    unmask: (text) => unmaskTokens(text, tokens),
    maskIn: (text) => tokens.reduce(hide, text),
  };
}

function legendOf(tokens: readonly Token[]): string {
  if (tokens.length === 0) return 'There are no marks.';
  return `${tokens.map((token, index) => `⟦T${index + 1}⟧ ${tokenWord(token)}`).join(', ')}.`;
}

/** Of a token that is there more than once only the first mark is used: text other than the message has no second place for it. */
function hide(text: string, token: Token, index: number): string {
  return token.text.length < 3 ? text : text.replaceAll(token.text, `⟦T${index + 1}⟧`);
}
