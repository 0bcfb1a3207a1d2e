import { CHANNEL_LIMITS } from '../../../domain/channel.ts';
import { findConcepts } from '../../../language/find-terms.ts';
import { shownLength } from '../finish/shown-length.ts';
import { readMessage } from '../reading/read-message.ts';
import type { Reading } from '../reading/reading.ts';
import type { Said } from './said.ts';

/** From so many characters on, with so many commas, a sentence is a list of sentences without full stops. */
const LONG = 140;
const COMMAS = 4;
/** A clause of fewer words ("jackets and bags") belongs to the one before it. */
const CLAUSE_WORDS = 4;

/**
 * A message over its channel's limit whose body is one endless sentence, read as the sentences that it holds: those with a
 * figure first, greetings and wishes left out. Null: it is not such a message.
 */
export function withSentences(reading: Reading): Reading | null {
  const { brief } = reading;
  const limit = CHANNEL_LIMITS[brief.channel].body;
  const { body } = brief.template;
  if (limit === null || shownLength(body) <= limit || body.length < LONG || body.includes('\n')) return null;
  if (/[.!?。！？]\s/u.test(body) || (body.match(/,\s/gu)?.length ?? 0) < COMMAS) return null;
  const clauses = clausesOf(body).filter((clause) => !isCourtesy(clause, brief.language));
  const sentences = clauses
    .toSorted((a, b) => Number(/\d/u.test(b)) - Number(/\d/u.test(a)))
    .map((clause) => `${clause.charAt(0).toLocaleUpperCase()}${clause.slice(1).replace(/[.,;:\s]+$/u, '')}.`);
  if (sentences.length < 2) return null;
  return readMessage({ ...brief, template: { ...brief.template, body: sentences.join(' ') } }, reading.today);
}

function clausesOf(body: string): readonly string[] {
  const clauses: string[] = [];
  for (const part of body.split(/,\s+/u)) {
    const last = clauses.at(-1);
    const isShort = part.trim().split(/\s+/u).length < CLAUSE_WORDS;
    if (last !== undefined && isShort) clauses[clauses.length - 1] = `${last}, ${part}`;
    else clauses.push(part);
  }
  return clauses;
}

/** As many of its sentences as the channel shows: the last ones without a figure go, and thanks with them. */
export function cutToLimit(pieces: readonly Said[], reading: Reading): readonly Said[] {
  const limit = CHANNEL_LIMITS[reading.brief.channel].body ?? Number.POSITIVE_INFINITY;
  const left = pieces.filter((piece) => piece.role !== 'opening');
  const length = () => left.reduce((sum, piece) => sum + piece.text.length + 1, -1);
  for (let index = left.length - 1; index >= 0 && length() > limit; index -= 1) {
    if (left[index]?.optional === true) left.splice(index, 1);
  }
  return left;
}

function isCourtesy(clause: string, language: string): boolean {
  const says = (list: 'greeting' | 'sign-off') => findConcepts(clause, language, list).length > 0;
  return !/\d/u.test(clause) && (says('greeting') || says('sign-off'));
}
