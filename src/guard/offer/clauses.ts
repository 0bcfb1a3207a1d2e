import { matchesOf } from '../../domain/matches-of.ts';
import { remembered } from '../../domain/remembered.ts';
import { findTerms } from '../../language/find-terms.ts';
import { fold } from '../../language/fold.ts';
import { baseLanguage } from '../../language/language-tag.ts';
import { functionWords } from '../../language/word-classes.ts';
import type { Clause } from './clause.ts';
import { deniedString } from './denied-string.ts';
import { deniedWords } from './denied-words.ts';

const CLAUSE = /[^.,;:!?…。，、；：！？()（）\n—]+(?:[.,:](?=[^\s\p{L}])[^.,;:!?…。，、；：！？()（）\n—]+)*[?？]?/gu;
/** Not yet, and what hangs on a condition: neither is denied for good. */
const OPEN =
  /(?<!\p{L})(?:yet|still|haven't|hasn't|didn't|have not|has not|did not|noch|bisher|aún|todavía|encore|ainda|belum|blm|masih|chưa|còn|if|unless|in case|falls|wenn|sofern|sobald|caso|kalau|kalo|jika|jikalau|bila|apabila|nếu|only|just|nur|solo|sólo|seulement|apenas|só|hanya|cuma|chỉ)(?!\p{L})|ยัง|หาก|ถ้า|เพียง|[还還尚]|如果|若|只|仅|僅|まだ|場合|たら|れば|だけ|아직|[하되으]면|뿐/u;
/** "If" in one language, a pronoun in another. */
const IF: Readonly<Record<string, RegExp>> = {
  pt: /(?<!\p{L})se(?!\p{L})/u,
  es: /(?<!\p{L})si(?!\p{L})/u,
  fr: /(?<!\p{L})(?:si|s(?='il))(?!\p{L})/u,
};
/** Says no without a word of the list. */
const WARNS =
  /(?<!\p{L})(?:avoid\p{L}*|refrain\p{L}*|instead|rather|extra|separate\p{L}*|exclu\p{L}*|forbidden|prohibit\p{L}*|except|minus|out|off|vermeid\p{L}*|verbot\p{L}*|stattdessen|separat|zuzüglich|zzgl|evit\p{L}*|aparte|prohib\p{L}*|interdit\p{L}*|supplément|hindari|elakkan|dilarang|terpisah|larang\p{L}*|tránh|cấm|riêng)(?!\p{L})|หลีกเลี่ยง|ห้าม|แยก|避免|禁止|切勿|[請请]勿|另|控え|避け|別途|피하|금지|별도|마세요|말아/u;

const readersOf = new Map<string, (text: string) => readonly Clause[]>();
const MOST_LANGUAGES = 32;

/** Splits a text at its punctuation. */
export function clausesOf(text: string, language: string): readonly Clause[] {
  let reader = readersOf.get(language);
  if (reader === undefined) {
    if (readersOf.size >= MOST_LANGUAGES) readersOf.clear();
    reader = remembered(512, (asked) => read(asked, language));
    readersOf.set(language, reader);
  }
  return reader(text);
}

function read(text: string, language: string): readonly Clause[] {
  const negations = findTerms(text, language, 'negation');
  const common = functionWords(language);
  const base = baseLanguage(language);
  const clauses: Clause[] = [];
  for (const { 0: raw, index } of matchesOf(CLAUSE, text)) {
    const written = raw.trim();
    if (written === '') continue;
    const start = index + raw.indexOf(written);
    const end = start + written.length;
    const inside = negations.filter((one) => one.start >= start && one.end <= end);
    const folded = fold(written).text;
    const isOpen = /[?？]$/u.test(written) || OPEN.test(folded) || IF[base]?.test(folded) === true;
    const place = { start, end, text: written, folded, words: wordsOf(folded, common) };
    const denied = inside.map((one) => ({ start: one.start - start, end: one.end - start }));
    clauses.push({
      ...place,
      asserts: inside.length === 0 && !isOpen && !WARNS.test(folded),
      denies: denied.length === 0 || isOpen ? null : denialOf(folded, denied, common, base),
    });
  }
  return clauses;
}

function denialOf(
  folded: string,
  negations: readonly { readonly start: number; readonly end: number }[],
  common: ReadonlySet<string>,
  base: string,
): Clause['denies'] {
  const last = negations.at(-1);
  if (last === undefined) return null;
  // "Ne se lave pas": what stands between the two halves is denied as well.
  const left = negations
    .slice(0, -1)
    .reduceRight((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, folded.slice(0, last.start));
  const right = folded.slice(last.end);
  return base === 'zh' || base === 'ja' || base === 'th'
    ? deniedString(base, left, right)
    : deniedWords(base, wordsOf(left, common), wordsOf(right, common));
}

function wordsOf(folded: string, common: ReadonlySet<string>): readonly string[] {
  return (folded.match(/[\p{L}\p{M}]{2,}/gu) ?? []).filter((word) => !common.has(word));
}
