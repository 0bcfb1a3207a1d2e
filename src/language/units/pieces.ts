import type { Token } from '../../domain/token.ts';
import type { ConceptTerm } from '../find-terms.ts';
import type { LexiconList } from '../lexicon-lists.ts';
import { brandPrefixEnd, greetingEnd, signOffStart } from './frame.ts';
import { isLegalLine, isListItem, isPhoneLine, isPostscript, type Line, linesOf } from './lines.ts';
import { isAside, isTokenLine, optOutCuts, optOutIn } from './opt-out-cuts.ts';
import { sentenceSpans } from './sentences.ts';
import type { Piece } from './unit.ts';

interface PieceContext {
  readonly language: string;
  readonly shop: string | null;
  readonly tokens: readonly Token[];
  readonly terms: ReadonlyMap<LexiconList, readonly ConceptTerm[]>;
}

type Cut = Pick<Piece, 'start' | 'end' | 'layout' | 'place'>;

/** Cuts a field into pieces: the frame by its place, list items by line, the rest by sentence. */
export function piecesOf(field: Piece['field'], text: string, context: PieceContext): readonly Piece[] {
  const lines = linesOf(text);
  const isBelowName = (line: Line) =>
    isAside(line, context.tokens) || isAfterName(line) || tellsWayOut(text, line, context);
  const closes = closesWith(context);
  const greets = (line: Line) => (context.terms.get('greeting') ?? []).some((term) => term.start === line.start);
  // "Hello {{ name }}, / Thank you for choosing the lemongrass candle. / Jasmine Candles": nothing before it that it could close.
  const isTheMessage = (line: Line) =>
    (context.terms.get('reader-bought') ?? []).some((term) => term.start >= line.start && term.end <= line.end) &&
    lines.filter((other) => other.end <= line.start).every(greets);
  const signedFrom =
    field === 'title'
      ? lines.length
      : signOffStart(
          lines,
          isBelowName,
          (line) => speaks(line, context),
          (line) => closes(line) && !isTheMessage(line),
        );
  const cuts: Cut[] = [];
  let beginning = field === 'body';
  lines.forEach((line, index) => {
    if (index >= signedFrom && !isBelowName(line)) {
      cuts.push({ ...line, layout: 'inline', place: 'sign-off' });
    } else if (field === 'body' && isLegalLine(line.text) && !isAside(line, context.tokens)) {
      cuts.push({ ...line, layout: 'inline', place: null });
    } else if (isListItem(line.text)) {
      cuts.push({ ...line, layout: 'list-item', place: null });
    } else if (isTokenLine(line, context.tokens)) {
      cuts.push({ ...line, layout: 'token-line', place: optOutIn(line, context.tokens) ? 'opt-out' : null });
    } else {
      const opening = beginning ? openingOf(text, line, context) : [];
      cuts.push(...opening, ...sentencesOf(text, opening.at(-1)?.end ?? line.start, line.end, context));
      // A sender's mark may have a line of its own; the greeting then opens the next.
      beginning =
        beginning && opening.length > 0 && opening.at(-1)?.end === line.end && opening.at(-1)?.place === 'brand-prefix';
    }
  });
  return cuts.flatMap((cut, index) => pieceOf(field, text, cut, cuts[index - 1]?.end ?? 0));
}

/** "P.S. …" and the law's small print ("FSSAI Lic. No. …", "Registered in Scotland") come after the name under a letter. */
function isAfterName({ text }: Line): boolean {
  return isPostscript(text) || isLegalLine(text) || isPhoneLine(text);
}

/** A line with a link, a condition, or a step before its placeholder ("他の商品を見る：{{ shop_url }}") has something to say. */
function speaks(line: Line, context: PieceContext): boolean {
  const inside = (one: { readonly start: number; readonly end: number }) =>
    one.start >= line.start && one.end <= line.end;
  // "À très vite : {{ lien }}" leads somewhere.
  const leads = context.tokens.some(
    (token) => inside(token) && LEADS_ON.test(line.text.slice(0, token.start - line.start)),
  );
  return (
    leads ||
    context.tokens.some((token) => inside(token) && token.kind !== 'placeholder') ||
    (context.tokens.some(inside) && (context.terms.get('call-to-action') ?? []).some(inside)) ||
    (/\p{L}/u.test(line.text) && context.tokens.some((token) => inside(token) && LINK_NAME.test(token.text))) ||
    (context.terms.get('terms') ?? []).some(inside)
  );
}

/** "ชมสินค้า {{shop_url}}": a placeholder that is named as a link. */
const LINK_NAME = /url|link|href/iu;
const LEADS_ON = /\p{L}\s?[:：]\s*$/u;

/** A line that begins with a closing formula ("Best wishes,", "Saludos"). */
function closesWith(context: PieceContext): (line: Line) => boolean {
  const terms = context.terms.get('sign-off') ?? [];
  return (line) =>
    line.text.length <= 60 &&
    !/\d/u.test(line.text) &&
    terms.some((term) => term.start >= line.start && term.start <= line.start + 2);
}

function openingOf(text: string, line: Line, context: PieceContext): readonly Cut[] {
  const { shop, tokens, terms } = context;
  const cries = [...(terms.get('clickbait') ?? []), ...(terms.get('urgency') ?? []), ...(terms.get('blame') ?? [])];
  const said = [...terms].flatMap(([list, found]) => (list === 'greeting' || list === 'slang' ? [] : found));
  const frame = { shop, greetings: terms.get('greeting') ?? [], tokens, cries, said };
  const prefix = Math.min(brandPrefixEnd(text, line.start, frame), line.end);
  const greeting = Math.min(greetingEnd(text, prefix, frame), line.end);
  const cuts: Cut[] = [];
  if (prefix > line.start) cuts.push({ start: line.start, end: prefix, layout: 'inline', place: 'brand-prefix' });
  if (greeting > prefix) cuts.push({ start: prefix, end: greeting, layout: 'inline', place: 'greeting' });
  return cuts;
}

function sentencesOf(text: string, from: number, to: number, context: PieceContext): readonly Cut[] {
  const tokens = context.tokens.filter((token) => token.start >= from && token.end <= to);
  const shifted = tokens.map((token) => ({ ...token, start: token.start - from, end: token.end - from }));
  const cuts = sentenceSpans(text.slice(from, to), context.language, shifted).flatMap(([start, end]) =>
    optOutCuts(text, from + start, from + end, tokens).map((cut) => ({ ...cut, layout: 'inline' as const })),
  );
  const told = cuts.map((cut) => (cut.place === null && tellsWayOut(text, cut, context) ? asOptOut(cut) : cut));
  return told.flatMap((cut, index) => {
    const next = told[index + 1];
    if (next?.place === 'opt-out' && isAskedFirst(text, cut, tokens)) return [];
    const before = told[index - 1];
    const asked = cut.place === 'opt-out' && before !== undefined && isAskedFirst(text, before, tokens);
    return [asked ? { ...cut, start: before.start } : cut];
  });
}

/** "Msg & data rates may apply.", "Para não receber mais: …/sair": a way out without a keyword, in the second half of a text. */
function tellsWayOut(text: string, cut: Pick<Cut, 'start' | 'end'>, context: PieceContext): boolean {
  if (cut.start < text.length / 2 || cut.end - cut.start > LONGEST_WAY_OUT) return false;
  if (WHY_YOU.test(text.slice(cut.start, cut.end))) return true;
  return (context.terms.get('opt-out') ?? []).some((term) => term.start >= cut.start && term.end <= cut.end);
}

const LONGEST_WAY_OUT = 120;

/** "You get this mail because you signed up": the law wants it said beside the way out. */
const WHY_YOU =
  /^(?:you(?:'re|’re| are|'ve|’ve| have)? (?:get|getting|receiv\p{L}+|got) (?:this|these|our)|(?:sie|du) (?:erh[aä]lts?t?|erhalten|bekommst|bekommen) diesen? (?:e-?mail|mail|newsletter|nachricht)|(?:vous recevez|tu reçois) (?:cet?|cette|notre)|(?:has recibido|recibes|recibe|ha recibido|recibís) (?:este|esta|nuestro)|(?:você |vc )?(?:está recebendo|recebeu|recebe) (?:este|esta|nosso))/iu;

function asOptOut<One extends { readonly place: Piece['place'] }>(cut: One): One {
  return { ...cut, place: 'opt-out' };
}

/** "Don't want these? {{ unsubscribe }}: the question belongs to the way out. */
function isAskedFirst(text: string, cut: Pick<Cut, 'start' | 'end'>, tokens: readonly Token[]): boolean {
  const asked = text.slice(cut.start, cut.end).trim();
  return (
    asked.length <= 60 &&
    /[?？]$/u.test(asked) &&
    !tokens.some((token) => token.start < cut.end && token.end > cut.start)
  );
}

function pieceOf(field: Piece['field'], text: string, cut: Cut, before: number): readonly Piece[] {
  const raw = text.slice(cut.start, cut.end);
  const start = cut.start + (raw.length - raw.trimStart().length);
  const end = start + raw.trim().length;
  if (end <= start) return [];
  const lead = text.slice(before, start).replace(/\S/gu, '');
  return [{ field, text: text.slice(start, end), start, end, lead, layout: cut.layout, place: cut.place }];
}
