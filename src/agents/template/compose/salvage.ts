import { countUnspaced, hasUnspaced } from '../../../language/script.ts';
import type { Unit } from '../../../language/units/unit.ts';
import { calm } from '../finish/calm.ts';
import type { Fault } from '../judge/fault.ts';
import { capitalised } from '../offer/say-offer.ts';
import type { Reading } from '../reading/reading.ts';
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

/** "Kindly be informed that our teapots have arrived.": what the office has to say, without its opening. */
function newsOf(unit: Unit, faults: readonly Fault[], reading: Reading): string | null {
  if (faults.some((fault) => fault.kind !== 'officialese' && fault.kind !== 'shouting')) return null;
  const stiff = faults.filter((fault) => fault.kind === 'officialese');
  const said = stiff.length === 0 ? null : (afterLeadClause(unit, stiff) ?? afterThat(unit, stiff, reading));
  return said !== null && stiff.length < faults.length ? calm(said, reading) : said;
}

function afterThat(unit: Unit, faults: readonly Fault[], reading: Reading): string | null {
  const leads = (reading.book?.words.that ?? []).map((word) => ` ${word} `);
  const end = Math.max(...faults.map((fault) => fault.end));
  // The word that leads over stands within a few words of the opening: "we are pleased to inform you that".
  const after = unit.text.slice(end, end + 40);
  const lead = leads.find((word) => after.includes(word) && !/[,;:.!?]/u.test(after.slice(0, after.indexOf(word))));
  if (lead === undefined) return null;
  const news = tidy(unit.text.slice(end + after.indexOf(lead) + lead.length), reading.brief.language);
  // "… that articles were placed and that the process was not finalised" is two things to say.
  if (leads.some((word) => news.includes(word))) return null;
  return (news.match(/[\p{L}\p{N}]+/gu) ?? []).length >= 4 ? capitalised(news) : null;
}

/** "Sauf erreur de notre part, …" before a sentence with figures: the office's clause goes, the fact stays. */
function afterLeadClause({ text, figures, tokens }: Unit, faults: readonly Fault[]): string | null {
  const end = Math.max(...faults.map((fault) => fault.end));
  const comma = /^[^,;:.!?]{0,24},\s/u.exec(text.slice(end));
  const leads = faults.every((fault) => !/[,;:]/u.test(text.slice(0, fault.start))) && comma !== null;
  if (!leads || figures.length + tokens.length === 0) return null;
  const said = text.slice(end + comma[0].length);
  return [...figures, ...tokens].every((one) => said.includes(one.text)) ? capitalised(said) : null;
}

/** "Big news, hold tight: our jams are back": what is said behind the cry. */
function afterColon(unit: Unit, faults: readonly Fault[]): string | null {
  if (faults.some((fault) => !['slang', 'clickbait', 'emotion', 'guarantee', 'hedge'].includes(fault.kind)))
    return null;
  const colon = /\s?[:：]\s?(?=\p{L})/u.exec(unit.text);
  if (colon === null || faults.some((fault) => fault.end > colon.index)) return null;
  const said = unit.text.slice(colon.index + colon[0].length);
  const long = /[\u0e00-\u9fff\uac00-\ud7af]/u.test(said)
    ? said.length >= 8
    : (said.match(/[\p{L}\p{N}]+/gu) ?? []).length >= 4;
  return long ? capitalised(said) : null;
}

/** "… off radiators lol.", "Btw water it …": slang that a fact can do without. */
function isAtEdge(text: string, { start, end }: Fault): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(0, start)) || !/[\p{L}\p{N}]/u.test(text.slice(end));
}

/** "We are delighted to announce that our bowls are here": what is announced. */
function announced(unit: Unit, fault: Fault, reading: Reading): string | null {
  const opens = fault.kind === 'hedge' && !/[\p{L}\p{N}]/u.test(unit.text.slice(0, fault.start));
  return opens ? afterThat(unit, [fault], reading) : null;
}

/** "Anyway it's the winter candles", "Just a quick note that …": what is said after the hedge. */
function afterHedge(text: string, fault: Fault, reading: Reading): string | null {
  if (fault.kind !== 'hedge' || /[\p{L}\p{N}]/u.test(text.slice(0, fault.start))) return null;
  // "ขอให้มีความสุขมากๆ": where words are not set apart, only a space ends what was said before.
  if (hasUnspaced(text.charAt(fault.end)) && !/ว่า$/u.test(fault.text)) return null;
  const rest = text.slice(fault.end).trimStart();
  const lead = (reading.book?.words.that ?? []).find((word) => rest.toLowerCase().startsWith(`${word} `));
  const said = lead === undefined ? rest : rest.slice(lead.length + 1);
  // "Stay tuned for our new bags": what is left would begin in the middle.
  const first = /^\p{L}+/u.exec(said)?.[0]?.toLowerCase() ?? '';
  if (first === '' || (reading.book?.words.dangling ?? []).includes(first)) return null;
  return /^en/u.test(reading.brief.language) && !(/^[\p{Lu}\p{N}{[%*]/u.test(said) || BEGINS.test(said))
    ? null
    : capitalised(said);
}

/** "Wir freuen uns, Sie bald wieder begrüßen zu dürfen", "we hope, that …": what hangs on the clause in front goes with it. */
const HANGS_ON = /^(?:dass|that|que|qu['’]|de|d['’]|bahwa|bahawa|rằng)(?!\p{L})|\szu\s\p{L}+[.!\s]*$/iu;

/** What an English sentence may begin with; "depend on people like you" has lost who does. */
const BEGINS =
  /^(?:the|our|your|my|this|that|these|those|we|you|it|he|she|they|there|here|new|all|every|each|both|any|some|two|three|four|five|six|if|when|from|on|in|for|with|by|come|see|have|take|try|use|get|order|shop|browse|visit|book|call|pop|drop|check)(?!\p{L})/iu;

/** "a thermometer you can actually read": without it the sentence says the same. */
function withoutAdverb(text: string, { start, end }: Fault): string | null {
  return ADVERB.test(text.slice(start, end))
    ? `${text.slice(0, start).trimEnd()} ${text.slice(end).trimStart()}`
    : null;
}

const ADVERB = /^(?:actually|basically|honestly)$/iu;

/** "Six mugs in blue glaze, to die for": the cry is a clause behind the last comma. */
function isInLastClause(unit: Unit, fault: Fault): boolean {
  const at = Math.max(...[', ', '，', '、'].map((mark) => unit.text.lastIndexOf(mark)));
  return at > 0 && fault.start > at && unit.figures.some((figure) => /\d/u.test(figure.text));
}

const OR = /^(?:or|else|ou|senão|o|si no|atau|kalau|oder|sonst|sinon|hoặc|nếu không)(?!\p{L})/iu;

/** "… by tonight or uncle sell to others": from the "or" on, a few words before what is threatened. */
const LAST_OR = /\s(?:or|else|ou|atau|oder|hoặc)\s[^,.;:!?\n]{0,24}$/iu;

/** "Order 77 (R$ 154) is open, or you lose it": a threat behind the order's facts goes, back to the clause's mark. */
function withoutThreat(text: string, fault: Fault, unit: Unit): string | null {
  const mark = Math.max(...[', ', '，', '、', ';', '；', ' – '].map((one) => text.lastIndexOf(one, fault.start)));
  const near = mark > 0 && fault.start - mark < 40;
  const or = LAST_OR.exec(text.slice(0, fault.start));
  if (!near && or === null && !OR.test(fault.text)) return null;
  const at = near ? mark : (or?.index ?? fault.start);
  const going = text.slice(at);
  const tells = [...unit.tokens, ...unit.figures].some((one) => /\d|[{[]/u.test(one.text) && going.includes(one.text));
  const end = /([.!?。！？])[^\p{L}\p{N}]*$/u.exec(text)?.[1]?.replace('!', '.').replace('！', '。') ?? '';
  return tells ? null : `${text.slice(0, at).trimEnd()}${end}`;
}

/** At most two short words after the faulty ones ("too", "ya Kak", "now") go with them. */
const TAIL = /^[^\p{L}\p{N}{%[*]*(?:(?:\p{L}{1,5}|waiting|inside|coming)[^\p{L}\p{N}{%[*]*){0,2}$/u;

/** Takes the clause that holds the words out, when it stands at an edge of the sentence. */
function withoutClause(text: string, start: number, end: number, reading: Reading): string | null {
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (/^[^\p{L}\p{N}]*$/u.test(before)) {
    const first = /^[^,;:.!?–—，、；：。！？\n]{0,20}[,;:–—!，、；：！]\s*(?=\S)/u.exec(after);
    const rest = first === null ? '' : after.slice(first[0].length);
    return first === null || HANGS_ON.test(rest) ? null : rest;
  }
  // Without the language's words, or where the verb comes last, only a clause behind a comma is known to be one.
  const needsComma = reading.book === null || /^(?:ja|ko|zh)/u.test(reading.brief.language);
  if (needsComma && TAIL.test(after) && !/[,;，、]\s*$/u.test(before)) return null;
  if (TAIL.test(after))
    return closed((joinedOn(before, reading) ?? before).replace(/[\s,;:–—-]+$/u, ''), text, reading);
  const aside = /^[^,;:.!?–—\n]{0,20}([,;:–—])/u.exec(after);
  // "…, both limited edition, …".
  if (!/[,;–—]\s*(?:\p{L}{1,6}\s)?$/u.test(before) || aside === null) return null;
  return `${before.replace(/[\s,;–—]+(?:\p{L}{1,6}\s)?$/u, '')}${after.slice(aside[0].length - 1)}`;
}

/** "… for your friend and some" before "nice prices": what an "and" at most three words back has joined on goes too. */
function joinedOn(before: string, reading: Reading): string | null {
  const small = before.toLowerCase();
  const starts = (reading.book?.words.joiners ?? []).map((joiner) => small.lastIndexOf(` ${joiner} `));
  const at = Math.max(-1, ...starts);
  return at > 0 && before.slice(at).trim().split(/\s+/u).length <= 4 ? before.slice(0, at) : null;
}

/** A sentence that lost its end gets its mark back; one that ends in a word that joins has lost too much. */
function closed(text: string, original: string, reading: Reading): string | null {
  const last = /([\p{L}\p{M}]+)$/u.exec(text)?.[1]?.toLowerCase();
  const { joiners = [], dangling = [] } = reading.book?.words ?? {};
  if (last !== undefined && (joiners.includes(last) || dangling.includes(last))) return null;
  const mark = /(\s?[.!?。！？])[^\p{L}\p{N}]*$/u.exec(original)?.[1] ?? '';
  return `${text}${mark}`;
}

/** ", válido até 31/05/2024" goes with the words that lead to the date, back to the last comma. */
function withoutPastDate(text: string, unit: Unit): string | null {
  const date = unit.figures.find((figure) => /^date:\d{4}/u.test(figure.key));
  const at = date === undefined ? -1 : text.indexOf(date.text);
  if (date === undefined || at < 0) return null;
  const comma = Math.max(...[',', '(', '，', ' – '].map((mark) => text.lastIndexOf(mark, at)));
  if (comma <= 0 || at - comma >= 40) return null;
  return `${text.slice(0, comma)}${text.slice(at + date.text.length).replace(/^\)/u, '')}`;
}

function tidy(text: string, language: string): string {
  return text
    .replace(/^[\s,;:，、；：]+/u, '')
    .replace(language.startsWith('fr') ? /\s+([,.])/gu : /\s+([,.!?])/gu, '$1')
    .replace(/ {2,}/gu, ' ')
    .trim();
}
