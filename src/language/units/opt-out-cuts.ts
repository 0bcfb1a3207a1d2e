import type { Token } from '../../domain/token.ts';
import type { Line } from './lines.ts';
import type { Piece } from './unit.ts';

/** Placeholders that unsubscribe or carry the imprint: *|UNSUB|*, {{unsubscribe_link}}, {{ sair }}. */
const LEAVES =
  /unsub|opt.?out|baja|abmeld|d[eé]sinscri|d[eé]sabonn|cancelar_|berhenti|preferences|(?:profile|subscription|unsub)_center|list:address|(?<=[{[|%_ ])(?:stop|sair|salir|keluar|henti)(?=[}\]|%_ ])/iu;

export function optOutIn(line: Pick<Line, 'start' | 'end'>, tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.start >= line.start && token.end <= line.end && isOptOut(token));
}

function isOptOut(token: Token): boolean {
  return token.kind === 'opt-out' || LEAVES.test(token.text);
}

/** A line of nothing but tokens and marks around them: a link on its own, a product block. */
export function isTokenLine(line: Line, tokens: readonly Token[]): boolean {
  let rest = '';
  let at = line.start;
  const inside = tokens.filter((token) => token.start >= line.start && token.end <= line.end);
  if (inside.length === 0 || inside.some((token) => token.kind === 'code')) return false;
  if (inside.length > 1 && optOutIn(line, tokens) && inside.some((token) => !isOptOut(token))) return false;
  for (const token of inside) {
    rest += line.text.slice(at - line.start, token.start - line.start);
    at = token.end;
  }
  rest += line.text.slice(at - line.start);
  return !/[\p{L}\p{N}]/u.test(rest);
}

/** What may follow a sign-off without being part of it. */
export function isAside(line: Line, tokens: readonly Token[]): boolean {
  return optOutIn(line, tokens) || isTokenLine(line, tokens) || isAddressLine(line, tokens);
}

/** "Online shop: coralbay.example" under the names. */
function isAddressLine(line: Line, tokens: readonly Token[]): boolean {
  const inside = tokens.filter((token) => token.start >= line.start && token.end <= line.end);
  const [link] = inside;
  if (link === undefined || inside.length > 1 || link.kind !== 'link' || link.end < line.end - 1) return false;
  return /^[\p{L}\p{M}\s'’-]{2,24}[:：]\s*$/u.test(line.text.slice(0, link.start - line.start));
}

/** "Stopp mit STOP", "Salir con BAJA": the word before the keyword leads to it. */
const LEADS =
  /(?<!\p{L})(?:mit|con|com|avec|with|per|via|dengan|ketik|taip|soạn|soan|gửi|gui)\s$|(?:ยกเลิก|พิมพ์|ตอบ)\s?$/iu;

/**
 * A sentence with its opt-out line cut off. The words before the keyword stay with it when they lead to it
 * ("Si no quieres más mensajes, responde BAJA"), not when another sentence only forgot its full stop.
 */
export function optOutCuts(
  text: string,
  start: number,
  end: number,
  tokens: readonly Token[],
): readonly Pick<Piece & { start: number; end: number }, 'start' | 'end' | 'place'>[] {
  const token = tokens.find((one) => one.start >= start && one.end <= end && isOptOut(one));
  if (token === undefined) return [{ start, end, place: null }];
  const before = text.slice(start, token.start);
  const otherTokenBefore = tokens.filter((one) => one.end <= token.start && one.start >= start).at(-1);
  let cut = otherTokenBefore?.end ?? start;
  const between = text.slice(cut, token.start);
  const near = cut === start || (between.length <= 20 && !/[,:]\s$/u.test(between));
  if (near && !LEADS.test(before) && /\S\s$/u.test(before) && !/[,:]\s$/u.test(before) && /^\p{Lu}/u.test(token.text))
    cut = token.start;
  if (cut <= start) return [{ start, end, place: 'opt-out' }];
  return [
    { start, end: cut, place: null },
    { start: cut, end, place: 'opt-out' },
  ];
}
