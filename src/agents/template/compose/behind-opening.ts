import { hasUnspaced } from '../../../language/script.ts';
import type { Unit } from '../../../language/units/unit.ts';
import { calm } from '../finish/calm.ts';
import type { Fault } from '../judge/fault.ts';
import { capitalised } from '../offer/say-offer.ts';
import type { Reading } from '../reading/reading.ts';
import { tidy } from './cut-out.ts';

/** "Kindly be informed that our teapots have arrived.": what the office has to say, without its opening. */
export function newsOf(unit: Unit, faults: readonly Fault[], reading: Reading): string | null {
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
export function afterColon(unit: Unit, faults: readonly Fault[]): string | null {
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

/** "We are delighted to announce that our bowls are here": what is announced. */
export function announced(unit: Unit, fault: Fault, reading: Reading): string | null {
  const opens = fault.kind === 'hedge' && !/[\p{L}\p{N}]/u.test(unit.text.slice(0, fault.start));
  return opens ? afterThat(unit, [fault], reading) : null;
}

/** "Anyway it's the winter candles", "Just a quick note that …": what is said after the hedge. */
export function afterHedge(text: string, fault: Fault, reading: Reading): string | null {
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

/** What an English sentence may begin with; "depend on people like you" has lost who does. */
const BEGINS =
  /^(?:the|our|your|my|this|that|these|those|we|you|it|he|she|they|there|here|new|all|every|each|both|any|some|two|three|four|five|six|if|when|from|on|in|for|with|by|come|see|have|take|try|use|get|order|shop|browse|visit|book|call|pop|drop|check)(?!\p{L})/iu;
