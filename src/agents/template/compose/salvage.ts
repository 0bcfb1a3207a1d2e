import { countUnspaced } from '../../../language/script.ts';
import type { Unit } from '../../../language/units/unit.ts';
import { calm } from '../finish/calm.ts';
import type { Fault } from '../judge/fault.ts';
import { capitalised } from '../offer/say-offer.ts';
import type { Reading } from '../reading/reading.ts';
import { afterColon, afterHedge, announced, newsOf } from './behind-opening.ts';
import { tidy, withoutAdverb, withoutClause, withoutPastDate, withoutThreat } from './cut-out.ts';
import { trueClause } from './true-clause.ts';

/** Faults that spoil the whole sentence: what is around the words belongs to them. */
const SPOILING: readonly Fault['kind'][] = [
  'relationship',
  'guilt',
  'blame',
  'clickbait',
  'slang',
  'unusable-offer',
  'instruction',
  'officialese',
  'stars',
  'bait',
  'boast',
];

/**
 * What is left of a sentence when its faulty words are taken out, if that is still a sentence: capitals are calmed, and a
 * clause at either end goes whole ("Hurry, …", "… before they're gone", "…, válido até 31/05/2024"). Null: nothing is.
 */
export function salvage(unit: Unit, faults: readonly Fault[], reading: Reading): string | null {
  const dated = unit.figures.some((figure) => figure.kind !== 'number');
  const isLoose = (fault: Fault) =>
    fault.kind === 'slang' &&
    (!/[\p{L}\p{N}]/u.test(fault.text) || ((dated || reading.news?.unit === unit) && isAtEdge(unit.text, fault)));
  const isThreat = (fault: Fault) =>
    (fault.kind === 'blame' && reading.segment === 'unpaid-order-buyers' && dated && fault.start > 0) ||
    (fault.kind === 'slang' && isInLastClause(unit, fault));
  if (faults.some((fault) => SPOILING.includes(fault.kind) && !isLoose(fault) && !isThreat(fault)))
    return newsOf(unit, faults, reading) ?? afterColon(unit, faults) ?? trueClause(unit, faults, reading);
  let text: string | null = unit.text;
  const inside = faults.filter(
    (fault) => !['shouting', 'stale-date', 'hashtags', 'emotion', 'chant'].includes(fault.kind),
  );
  for (const fault of inside.toSorted((a, b) => b.start - a.start)) {
    if (text === null) return afterColon(unit, faults);
    // Gone with the words behind it.
    if (fault.start >= text.length) continue;
    text = isLoose(fault)
      ? `${text.slice(0, fault.start)}${text.slice(fault.end)}`.trim()
      : isThreat(fault)
        ? withoutThreat(text, fault, unit)
        : (withoutClause(text, fault.start, fault.end, reading) ??
          announced(unit, fault, reading) ??
          afterHedge(text, fault, reading) ??
          withoutAdverb(text, fault));
  }
  // "Stock up on our candles now now now": the rest is a sentence.
  for (const fault of faults.filter((one) => ['hashtags', 'chant'].includes(one.kind)))
    text = text?.replace(fault.text, '') ?? null;
  if (text !== null && faults.some((fault) => fault.kind === 'stale-date')) text = withoutPastDate(text, unit);
  if (text === null) return afterColon(unit, faults);
  const settled = tidy(
    faults.some((fault) => fault.kind === 'shouting') ? calm(text, reading) : text,
    reading.brief.language,
  );
  const words = settled.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  // "NEW NEW NEW" says one word.
  if (words.length > 1 && new Set(words).size === 1) return null;
  // "wir freuen uns, Ihnen mitteilen zu können, dass …": behind the courtesy the verb stands last; the sentence stays whole.
  if (VERB_LAST.test(settled)) return faults.every(({ kind }) => kind === 'hedge') ? unit.text : null;
  // "Wenn du jetzt bestellst!": the clause that it leads to is gone.
  if (inside.length > 0 && LEADS_OVER.test(settled)) return null;
  // "CORRE, ${nome}!!!": what is left must be more than the name.
  if (words.length === 0 || unit.tokens.some((token) => token.kind === 'placeholder' && !settled.includes(token.text)))
    return null;
  const cut = inside.length > 0 || faults.some((fault) => fault.kind === 'chant');
  const needed = cut ? 4 : 1;
  // Where words are not set apart, two letters make one.
  const unspaced = countUnspaced(settled);
  return Math.max(words.length, unspaced / 2) >= needed || unit.tokens.length > 0 ? capitalised(settled) : null;
}

const VERB_LAST = /^[^,.!?]{0,60}\szu\s\p{Ll}+,\sdass\s/u;

/** A condition or a reason with nothing behind it. */
const LEADS_OVER =
  /^¿?¡?(?:wenn|falls|weil|if|when|because|si|cuando|porque|quando|quand|parce que|kalau|jika|bila|karena|kerana|nếu|khi|vì)\s[^,;:.!?]*[.!?]*\P{L}*$/iu;

/** "… off radiators lol.", "Btw water it …": slang that a fact can do without. */
function isAtEdge(text: string, { start, end }: Fault): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(0, start)) || !/[\p{L}\p{N}]/u.test(text.slice(end));
}

/** "Six mugs in blue glaze, to die for": the cry is a clause behind the last comma. */
function isInLastClause(unit: Unit, fault: Fault): boolean {
  const at = Math.max(...[', ', '，', '、'].map((mark) => unit.text.lastIndexOf(mark)));
  return at > 0 && fault.start > at && unit.figures.some((figure) => /\d/u.test(figure.text));
}
