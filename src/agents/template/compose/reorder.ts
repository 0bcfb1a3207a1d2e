import type { Reading } from '../reading/reading.ts';
import { assess } from './assess.ts';
import { joined } from './join.ts';
import { edited, type Message, type Said, written } from './said.ts';
import { sortUnits } from './sort-units.ts';

/** What remains of the original when its faulty words are cut, and nothing is worded anew: the careful way out. */
export function trimmed(reading: Reading): Message {
  const pieces = asFallback(reading);
  const title = reading.title.map((unit) => assess(unit, reading)).map((one) => (one.faults.every((fault) => fault.kind === 'shouting') ? one.usable : null) ?? one.unit.text);
  return { title: reading.brief.template.title === null ? null : title.join(' '), body: joined(pieces, reading, {}), pieces };
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
  const speaks = offered || stays.some((unit) => !['brand-prefix', 'greeting', 'sign-off', 'opt-out'].includes(unit.kind));
  const pieces = (speaks ? stays : reading.body).map((unit) => {
    const role = unit.kind === 'opt-out' || unit.kind === 'greeting' || unit.kind === 'brand-prefix' || unit.kind === 'sign-off' ? unit.kind : 'fact';
    return edited(role, unit, pieceOf.get(unit)?.usable ?? unit.text, null);
  });
  return reading.offer === null || reading.book !== null || sorted.offer.length > 0 ? pieces : withOffer(pieces, reading);
}

function withOffer(pieces: readonly Said[], reading: Reading): readonly Said[] {
  const { offer } = reading;
  if (offer === null) return pieces;
  const { language } = reading.brief;
  const stop = /^(?:zh|ja)/u.test(language) ? '。' : /^th/u.test(language) ? '' : '.';
  const text = /[.!?。！？]$/u.test(offer.text) ? offer.text : `${offer.text}${stop}`;
  const said = written('offer', text, { why: 'The offer is said instead of hinted at, in the words of the voucher.' });
  const at = pieces.findIndex((piece) => piece.role !== 'brand-prefix' && piece.role !== 'greeting');
  const place = at < 0 ? pieces.length : at;
  return [...pieces.slice(0, place), said, ...pieces.slice(place)];
}
