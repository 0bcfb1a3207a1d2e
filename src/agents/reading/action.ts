import type { Figure } from '../../domain/figure/figure.ts';
import type { Token } from '../../domain/token.ts';
import { callFrames } from '../../language/call-frames.ts';
import { fold } from '../../language/fold.ts';
import { thanks } from '../../language/word-classes.ts';
import type { Ear } from './hear.ts';
import type { Piece } from './piece.ts';
import { sentencesOf } from './sentences.ts';

/** What a text asks the reader to do, and where. */
export interface Action {
  readonly calls: readonly Piece[];
  /** Links, and placeholders that stand for one by their name ({{checkout_url}}, {{ lien }}, {pautan}). */
  readonly destinations: readonly Token[];
  /** More things asked for than one message can get: the words of one that is too many. Null when it is focused. */
  readonly scattered: Piece | null;
  /** "Any question? Just reply here." */
  readonly help: Piece | null;
}

const LINK_NAME =
  /(?:url|link|href|enlace|vinculo|lien|pautan|tautan|adresse|page|seite|cart|carrito|carrinho|keranjang|troli|panier|checkout|shop|store|tienda|loja|toko|boutique|guide|guia|review|resena|avis|pay|pago)/iu;
/** {{cart_items}} is what the message shows, not where it leads. */
const CONTENT_NAME = /items|contents|block/iu;
/** {{ abmeldelink }} leads away. */
const OPT_OUT_NAME = /unsub|opt_?out|abmeld|d[eé]s(?:in|a)?(?:scri|bon)|baja|descadastr|cancelar|berhenti/iu;
/** WhatsApp numbers its placeholders: after a colon one is a link more often than not. */
const AFTER_COLON = /[:：]\s*$/u;
const MOST_CALLS = 4;
/** So many characters, and no comma, between a verb and the minimum that it belongs to. */
const NEXT_TO = 12;
/** A longer sentence does more than call. */
const LONGEST_CALL = 70;

/** A message and what is already known of it. */
export interface ActionInput {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly figures: readonly Figure[];
  readonly ear: Ear;
  readonly language: string;
}

export function readAction(input: ActionInput): Action {
  const { text, tokens, ear, language } = input;
  const calls = apart([...ownCalls(input), ...framedCalls(text, language)].sort(byPlace), text);
  return {
    calls,
    destinations: tokens.filter((token) => token.kind === 'link' || leadsSomewhere(token, text)),
    help: ear('service').find(({ concept }) => concept === 'reply-help' || concept === 'support') ?? null,
    // Thai has no full stops to tell sentences by.
    scattered: different(calls)[MOST_CALLS] ?? (language.startsWith('th') ? null : crowded(text, calls)),
  };
}

function leadsSomewhere({ kind, text: name, start }: Token, text: string): boolean {
  if (kind !== 'placeholder') return false;
  if (/^\{\{\d+\}\}$/u.test(name)) return AFTER_COLON.test(text.slice(Math.max(0, start - 3), start));
  return LINK_NAME.test(name) && !CONTENT_NAME.test(name) && !OPT_OUT_NAME.test(name);
}

/**
 * An opt-out asks for nothing, nor do thanks ("thanks for the follow"), nor "ignore this if you have paid", nor a
 * form letter ("do not hesitate to consult"), nor a condition ("minimum order RM50", "compra mínima").
 */
function ownCalls({ text, tokens, figures, ear, language }: ActionInput): readonly Piece[] {
  const minimums = figures.filter(({ role }) => role === 'minimum');
  const courtesies = [...ear('reader-follows'), ...ear('reader-bought')].filter((claim) =>
    thanks(claim.text, language),
  );
  const polite = ear('sign-off').filter((term) => thanks(term.text, language));
  const others = [
    ...tokens.filter((token) => token.kind === 'opt-out'),
    ...courtesies,
    ...polite,
    ...ear('already-paid'),
    ...ear('officialese'),
  ];
  return ear('call-to-action').filter(
    (term) =>
      !others.some((other) => term.start < other.end && other.start < term.end) &&
      !minimums.some((minimum) => isPartOf(term, minimum, text)),
  );
}

/** "Compra mínima de R$ 180": the verb and the figure are one condition. */
function isPartOf(call: Piece, minimum: Piece, text: string): boolean {
  const between = text.slice(Math.min(call.end, minimum.end), Math.max(call.start, minimum.start));
  return between.length <= NEXT_TO && !/[.,;:!?。，、！？；：\n]/u.test(between);
}

/** The last of four requests in one sentence: "follow us, join the club, invite a friend and download the app". */
function crowded(text: string, calls: readonly Piece[]): Piece | null {
  const sentences = sentencesOf(text).map((sentence) =>
    calls.filter(({ start }) => start >= sentence.start && start < sentence.end),
  );
  return sentences.map(different).find((own) => own.length >= MOST_CALLS)?.[MOST_CALLS - 1] ?? null;
}

/** Sentences that are built like our own calls to action: "Browse {noun}", "{noun} ansehen". What follows a colon is where it leads. */
function framedCalls(text: string, language: string): readonly Piece[] {
  const frames = callFrames(language);
  return sentencesOf(text).flatMap((sentence) => {
    const said = sentence.text.split(/[:：]\s/u)[0] ?? '';
    const folded = fold(said).text.replace(/[.!。！\s]+$/u, '');
    if (
      folded.length > LONGEST_CALL ||
      !frames.some(
        ({ start, end }) =>
          folded.startsWith(start) && folded.endsWith(end) && folded.length >= start.length + end.length,
      )
    )
      return [];
    return [{ start: sentence.start, end: sentence.start + said.length, text: said }];
  });
}

function byPlace(a: Piece, b: Piece): number {
  return a.start - b.start;
}

/** Calls that stand next to each other, with no more than a word between, ask for one thing: "see and choose". */
function apart(terms: readonly Piece[], text: string): readonly Piece[] {
  const kept: Piece[] = [];
  for (const { start, end, text: words } of terms) {
    const before = kept.at(-1);
    if (before !== undefined && /^\s*\p{L}{0,5}\s*$/u.test(text.slice(before.end, start))) continue;
    kept.push({ start, end, text: words });
  }
  return kept;
}

/** Said twice, it is one request still. */
function different(calls: readonly Piece[]): readonly Piece[] {
  return calls.filter(
    (call, index) => calls.findIndex(({ text }) => text.toLowerCase() === call.text.toLowerCase()) === index,
  );
}
