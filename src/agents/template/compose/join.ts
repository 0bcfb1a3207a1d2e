import { smallFirst } from '../finish/first-letter.ts';
import { withoutLoudEnd } from '../finish/marks.ts';
import { capitalised } from '../offer/say-offer.ts';
import type { Reading } from '../reading/reading.ts';
import { stopOf } from './context.ts';
import type { Said } from './said.ts';
import type { Values } from './values.ts';

/** Roles that stay where they were on the page. */
const IN_PLACE: readonly Said['role'][] = ['greeting', 'list', 'sign-off', 'opt-out', 'terms'];

/** The pieces as a text: paragraphs stay paragraphs, lines that stood alone still do. */
export function joined(pieces: readonly Said[], reading: Reading, values: Values): string {
  const paragraphs = reading.brief.template.body.includes('\n\n');
  let text = '';
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1];
    const said = cased(piece, before, reading, values);
    const apart = before === undefined ? '' : between(before, piece, paragraphs, reading);
    // "您好，": the mark brings its own space.
    const gap = apart === ' ' && piece.role !== 'opt-out' && /[，。！？：；、]$/u.test(text) ? '' : apart;
    const stops = needsStop(before, piece, gap);
    // "到12/7。回到购物车": behind its own full stop Chinese wants no space.
    const after = stops && gap === ' ' && unspaced(reading) ? '' : gap;
    text = `${stops ? `${withoutLoudEnd(text)}${stopOf(reading)}` : text}${after}${said}`;
  });
  return text;
}

/** A sentence that was the last, or stood alone on its line, gets its full stop when another follows it. */
function needsStop(before: Said | undefined, piece: Said, gap: string): boolean {
  if (before === undefined || gap.includes('\n') || IN_PLACE.includes(piece.role)) return false;
  if (!['opening', 'event', 'offer', 'fact'].includes(before.role)) return false;
  return (
    /[\p{L}\p{N}%]$/u.test(withoutLoudEnd(before.text)) &&
    !before.from.some((unit) => unit.tokens.some((token) => before.text.endsWith(token.text)))
  );
}

/** A sentence after "Hi {{1}}," begins as the original's did there; one that moved away from it gets its capital. */
function cased(piece: Said, before: Said | undefined, reading: Reading, values: Values): string {
  if (IN_PLACE.includes(piece.role) || piece.role === 'brand-prefix') return piece.text;
  const framed = before?.role === 'greeting' || before?.role === 'brand-prefix';
  if (!framed) return piece.source === 'written' && piece.role === 'cta' ? piece.text : capitalised(piece.text);
  const goesOn = /[,:：，]\s*$/u.test(before.text);
  // "Guten Tag, Sie haben …": a small "sie" would be somebody else.
  if (reading.brief.language.startsWith('de'))
    return goesOn && goesOnSmall(piece.text, before.text, reading)
      ? piece.text.replace(/^\p{Lu}/u, (letter) => letter.toLocaleLowerCase())
      : capitalised(piece.text);
  // A greeting of ours on the same line: "Hello {{1}}, it's been a while."
  if (goesOn && before.source === 'written' && !leadAfterGreeting(before, reading).includes('\n'))
    return smallFirst(piece.text, values);
  const follower = reading.body[followerIndex(before, reading)];
  return goesOn && follower !== undefined && /^[¿¡]?\p{Ll}/u.test(follower.text)
    ? smallFirst(piece.text, values)
    : capitalised(piece.text);
}

/** German writes small after "Guten Tag," whatever the original did; nouns and "Sie" keep their capital. */
function goesOnSmall(text: string, greeting: string, reading: Reading): boolean {
  if (!/,\s*$/u.test(greeting)) return false;
  const first = capitalised(/^\p{L}+/u.exec(text)?.[0] ?? '');
  return reading.book?.offer.small.includes(first) ?? false;
}

function followerIndex(before: Said, reading: Reading): number {
  const last = before.from.at(-1);
  return last === undefined ? -1 : reading.body.indexOf(last) + 1;
}

function between(before: Said, piece: Said, paragraphs: boolean, reading: Reading): string {
  const follows = adjoins(before, piece);
  if (piece.lead !== null && (follows || (IN_PLACE.includes(piece.role) && piece.lead !== ''))) {
    return piece.lead === '' && /[\p{L}\p{N}]$/u.test(before.text) ? ' ' : piece.lead;
  }
  if (before.role === 'brand-prefix') return unspaced(reading) ? '' : ' ';
  if (before.role === 'greeting') return leadAfterGreeting(before, reading);
  if (paragraphs && startsParagraph(before, piece)) return '\n\n';
  return unspaced(reading) && !/[\p{L}\p{N}]$/u.test(before.text) ? '' : ' ';
}

/** True when the two stood next to each other in the original. */
function adjoins(before: Said, piece: Said): boolean {
  const last = before.from.at(-1);
  const first = piece.from[0];
  if (before.source === 'written' || piece.source === 'written' || last === undefined || first === undefined)
    return false;
  return first.start - last.end === (piece.lead ?? '').length;
}

function leadAfterGreeting(greeting: Said, reading: Reading): string {
  const own = reading.body.findIndex((unit) => unit.kind === 'greeting') + 1;
  const lead = reading.body[own > 0 ? own : Math.max(0, followerIndex(greeting, reading))]?.lead ?? ' ';
  return lead === '' && !unspaced(reading) ? ' ' : lead;
}

function startsParagraph(before: Said, piece: Said): boolean {
  const short = before.role === 'opening' && before.text.length <= 60;
  if (short && (piece.role === 'cta' || piece.role === 'fact')) return false;
  if (piece.role === 'fact' && (piece.lead?.includes('\n\n') || isTurnToGoods(before, piece))) return true;
  if (['cta', 'lead-in', 'contact', 'already-paid', 'sign-off', 'terms'].includes(piece.role)) return true;
  return ['list', 'cta', 'already-paid'].includes(before.role);
}

/** Behind the offer a letter turns to the goods in a paragraph of their own. */
function isTurnToGoods(before: Said, piece: Said): boolean {
  return before.role === 'offer' && before.source === 'written' && piece.text.length > LONG_SENTENCE;
}

/** A shorter one reads on behind the offer. */
const LONG_SENTENCE = 60;

function unspaced(reading: Reading): boolean {
  return /^(?:zh|ja)/u.test(reading.brief.language);
}
