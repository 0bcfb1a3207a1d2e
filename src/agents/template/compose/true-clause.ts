import { findFigures } from '../../../domain/figure/find-figures.ts';
import { sameFact } from '../../../domain/figure/same-fact.ts';
import { countUnspaced } from '../../../language/script.ts';
import type { Unit } from '../../../language/units/unit.ts';
import type { Fault, FaultKind } from '../judge/fault.ts';
import { capitalised } from '../offer/say-offer.ts';
import type { Reading } from '../reading/reading.ts';
import { tellsFact } from '../reading/tells-fact.ts';

/** Faults of what a sentence takes for granted or reproaches: another clause of it may be true. */
const OF_THE_READER: readonly FaultKind[] = ['relationship', 'guilt', 'blame', 'emotion', 'hedge'];

/** Where a clause ends: a mark with a space behind it, or one of an unspaced script. */
const MARK = /(?:[,;:]|\s[–—])\s+|[，；：、]/gu;

/** A clause that begins so hangs on the other one. */
const HANGING =
  /^(?:if|since|when|as|because|although|while|so that|wenn|da|weil|als|damit|obwohl|sobald|si|como|porque|cuando|aunque|quando|se|embora|puisque|comme|lorsque|quand|parce|kalau|karena|jika|supaya|kerana|apabila|nếu|vì|khi|tuy)(?!\p{L})|^(?:如果|因为|因為|由于|由於|当|當|虽然|雖然|ถ้า|เพราะ|เมื่อ)/iu;

/** Shortest clause that is a sentence: words, or letters where words are not set apart. */
const SHORTEST = { words: 4, letters: 6 };

/**
 * "As a regular you know us, and our Camden shop is open on Sundays": the clause behind or before the false one, when it
 * holds a fact that the offer's own sentence does not say. Null: there is none that stands alone.
 */
export function trueClause(unit: Unit, faults: readonly Fault[], reading: Reading): string | null {
  const { text } = unit;
  const isWhole = faults.some(({ start, end }) => start === 0 && end >= text.length);
  if (isWhole || faults.some(({ kind }) => !OF_THE_READER.includes(kind))) return null;
  const marks = [...text.matchAll(MARK)].map((mark) => ({ start: mark.index, end: mark.index + mark[0].length }));
  const first = Math.min(...faults.map(({ start }) => start));
  const last = Math.max(...faults.map(({ end }) => end));
  const later = marks.filter(({ start }) => start >= last);
  // "…, we tell you beforehand: all our batik is drawn by hand": said behind the colon.
  const behind = later.find(({ start }) => /^[:：]/u.test(text.slice(start))) ?? later[0];
  const before = marks.findLast(({ end }) => end <= first);
  const end = /[.!?。！？]?[^\p{L}\p{N}]*$/u.exec(text)?.[0] ?? '';
  const that = thatBehind(text, last, reading);
  const candidates = [
    that,
    behind === undefined || needsInversion(text, behind.start, reading) ? null : text.slice(behind.end),
    // Where the verb comes last, what stands before is no sentence.
    before === undefined || /^(?:ja|ko)/u.test(reading.brief.language) || HANGING.test(text)
      ? null
      : `${text.slice(0, before.start)}${end}`,
  ];
  const clause = candidates
    .flatMap((one) => (one === null ? [] : [settled(one, reading)]))
    .find((one) => standsAlone(one, reading));
  return clause === undefined ? null : capitalised(clause);
}

/** "As a loyal customer you know that parcels leave on Tuesdays": what is known. */
function thatBehind(text: string, from: number, { book }: Reading): string | null {
  const rest = text.slice(from);
  const lead = (book?.words.that ?? []).map((word) => ` ${word} `).find((word) => rest.slice(0, LEAD).includes(word));
  return lead === undefined || /[,;:]/u.test(rest.slice(0, rest.indexOf(lead)))
    ? null
    : rest.slice(rest.indexOf(lead) + lead.length);
}

/** "Da du …, stellen wir uns vor": behind a German clause that hangs, the verb comes first. */
function needsInversion(text: string, at: number, { brief }: Reading): boolean {
  return /^de/u.test(brief.language) && text[at] === ',' && HANGING.test(text);
}

/** Without what joined it on: "and", "so you know that". */
function settled(clause: string, { book }: Reading): string {
  const trimmed = clause.trim();
  const first = /^\p{L}+/u.exec(trimmed)?.[0] ?? '';
  const joins = (book?.words.joiners ?? []).includes(first.toLowerCase());
  const said = joins ? trimmed.slice(first.length).trimStart() : trimmed;
  const leads = (book?.words.that ?? []).map((word) => ` ${word} `);
  const lead = leads.find((word) => said.slice(0, LEAD).includes(word));
  return lead === undefined ? said : said.slice(said.indexOf(lead) + lead.length);
}

/** A clause that leads over to the fact ("so you know that") ends within so many characters. */
const LEAD = 32;

function standsAlone(clause: string, reading: Reading): boolean {
  const { offer, unusable, brief, book } = reading;
  if (HANGING.test(clause) || /[?？]/u.test(clause)) return false;
  const unspaced = countUnspaced(clause);
  const words = clause.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (unspaced > 0 ? unspaced < SHORTEST.letters : words < SHORTEST.words) return false;
  const small = clause.toLowerCase();
  if (book?.words.introductions.some((word) => small.startsWith(`${word} `))) return false;
  const given = [offer, unusable].flatMap((one) => (one === null ? [] : findFigures(one.text, brief.language)));
  const own = findFigures(clause, brief.language);
  const isOffers = own.length > 0 && own.every((figure) => given.some((one) => sameFact(one, figure)));
  return !isOffers && tellsFact(clause, reading);
}
