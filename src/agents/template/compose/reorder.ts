import { CHANNEL_LIMITS } from '../../../domain/channel.ts';
import type { Reading } from '../reading/reading.ts';
import { assess } from './assess.ts';
import { isHtml } from './html-parts.ts';
import { joined } from './join.ts';
import { edited, type Message, type Said, written } from './said.ts';
import { sortUnits } from './sort-units.ts';

/** What remains of the original when its faulty words are cut, and nothing is worded anew: the careful way out. */
export function trimmed(reading: Reading): Message {
  if (isHtml(reading.brief.template.body)) return { ...reading.brief.template, pieces: [] };
  const pieces = asFallback(reading);
  const title = reading.title
    .map((unit) => assess(unit, reading))
    .map((one) => (one.faults.every((fault) => fault.kind === 'shouting') ? one.usable : null) ?? one.unit.text);
  return {
    title: reading.brief.template.title === null ? null : title.join(' '),
    body: joined(pieces, reading, {}),
    pieces,
  };
}

/**
 * For a language without a phrase book: what is there, less the hollow pieces, the offer first where the voucher is in the
 * message's own language. Nothing is worded anew.
 */
export function asFallback(reading: Reading): readonly Said[] {
  const sorted = sortUnits(reading);
  const pieceOf = new Map([...Object.values(sorted)].flat().map((one) => [one.unit, one]));
  const gone = new Set(sorted.dropped.filter((one) => one.usable === null && !one.substantial).map((one) => one.unit));
  const offered = reading.book === null && reading.offer !== null;
  const stays = reading.body.filter((unit) => !gone.has(unit));
  const speaks =
    offered || stays.some((unit) => !['brand-prefix', 'greeting', 'sign-off', 'opt-out'].includes(unit.kind));
  const pieces = (speaks ? stays : reading.body).map((unit) => {
    const role =
      unit.kind === 'opt-out' || unit.kind === 'greeting' || unit.kind === 'brand-prefix' || unit.kind === 'sign-off'
        ? unit.kind
        : 'fact';
    return edited(role, unit, pieceOf.get(unit)?.usable ?? unit.text, null);
  });
  return reading.offer === null || reading.book !== null || sorted.offer.length > 0
    ? pieces
    : withOffer(pieces, reading);
}

/** The voucher in its own words, where the title says no figure and there is room; null: the title stays. */
export function fallbackTitle(reading: Reading): Said | null {
  const { offer, brief } = reading;
  const limit = CHANNEL_LIMITS[brief.channel].title ?? 60;
  if (brief.template.title === null || offer === null || offer.text.length > limit) return null;
  const says = reading.title.some((unit) => unit.figures.length > 0 || unit.tokens.length > 0);
  if (says || !isOwnLanguage(reading)) return null;
  return written('title', offer.text, {
    from: reading.title,
    why: 'The title carries the offer, in the words of the voucher.',
  });
}

/** A voucher kept in English does not go into a message of a language that we have no words for. */
function isOwnLanguage(reading: Reading): boolean {
  const english = /\b(?:off|free|spend|order|orders|with|until|ends|first|next|shipping|delivery|buy|get)\b/iu;
  return !english.test(reading.offer?.text ?? '');
}

function withOffer(pieces: readonly Said[], reading: Reading): readonly Said[] {
  const { offer } = reading;
  if (offer === null || !isOwnLanguage(reading)) return pieces;
  const { language } = reading.brief;
  const stop = /^(?:zh|ja)/u.test(language) ? '。' : /^th/u.test(language) ? '' : '.';
  const text = /[.!?。！？]$/u.test(offer.text) ? offer.text : `${offer.text}${stop}`;
  const said = written('offer', text, { why: 'The offer is said instead of hinted at, in the words of the voucher.' });
  const at = pieces.findIndex((piece) => piece.role !== 'brand-prefix' && piece.role !== 'greeting');
  const place = at < 0 ? pieces.length : at;
  return [...pieces.slice(0, place), said, ...pieces.slice(place)];
}
