import type { Reading, Scan } from './reading.ts';

/** Monday to Sunday, folded; short enough to be other words ("sat", "mar", "so"), so they count only beside a day or an hour. */
const SHORT: Readonly<Record<string, readonly string[]>> = {
  en: ['mon', 'tues?', 'weds?', 'thurs?|thu', 'fri', 'sat', 'sun'],
  es: ['lun', 'mar', 'mie', 'jue', 'vie', 'sab', 'dom'],
  pt: ['seg|2ª', 'ter|3ª', 'qua|4ª', 'qui|5ª', 'sex|6ª', 'sab', 'dom'],
  fr: ['lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim'],
  de: ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'],
  id: ['sen', 'sel', 'rab', 'kam', 'jum', 'sab', 'mgg'],
  ms: ['isn', 'sel', 'rab', 'kha', 'jum', 'sab', 'ahd'],
  vi: ['t2', 't3', 't4', 't5', 't6', 't7', 'cn'],
  th: ['จ', 'อ', 'พ', 'พฤ', 'ศ', 'ส', 'อา'],
};
/** 12月6日（日）, 12월 6일(일), 12/6 (六). */
const BRACKETED =
  /[（(](?:[周週]|星期)?(?:([月월一])|([火화二])|([水수三])|([木목四])|([金금五])|([土토六])|([日일天]))[)）]/gu;
const DAY_BEFORE = String.raw`(?<=\d[\s,.]{1,2}|\d(?:st|nd|rd|th)\s)`;
const SAID_BEFORE = String.raw`(?<=(?<!\p{L})(?:on|by|until|till|til|this|next|dropping|am|bis|ab|este|el|le|ce|ate|na)\s)`;
const DAY_AFTER = String.raw`(?=\.?,?\s(?:the\s|at\s|um\s)?\d)`;

const patterns = new Map<string, RegExp>();

/** "Thurs 7pm", "Sat 5 Dec", "12月6日（日）": a weekday by its abbreviation. */
export function readShortWeekdays(scan: Scan): readonly Reading[] {
  const found: Reading[] = [];
  if (!/\d/u.test(scan.text) && scan.base !== 'en') return found;
  const add = (match: RegExpExecArray, start: number, length: number) => {
    const day = match.slice(1).findIndex((group) => group !== undefined) + 1;
    found.push({ kind: 'weekday', key: `weekday:${((day - 1) % 7) + 1}`, start, end: start + length });
  };
  for (const match of scan.text.matchAll(BRACKETED)) {
    if (/\d[日일号號]?\s?$/u.test(scan.text.slice(Math.max(0, match.index - 4), match.index)))
      add(match, match.index, match[0].length);
  }
  for (const match of scan.text.matchAll(patternOf(scan.base))) add(match, match.index, match[0].length);
  return found;
}

function patternOf(base: string): RegExp {
  const known = patterns.get(base);
  if (known !== undefined) return known;
  const names = SHORT[base] ?? [];
  const own = alternatives(names.length === 0 || base === 'en' ? (SHORT['en'] ?? []) : names);
  const english = alternatives(SHORT['en'] ?? []);
  const any = `(?:${own})${DAY_AFTER}|${DAY_BEFORE}(?:${own})(?=\\.?(?:[\\s,)]|$))`;
  const spoken = `${SAID_BEFORE}(?:${english})(?=\\.?(?:[\\s,!)]|$))`;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}\\d])(?:${base === 'en' ? `${any}|${spoken}` : any})(?![\\p{Script=Latin}\\p{M}\\dก-๙])`,
    'gu',
  );
  if (patterns.size < 64) patterns.set(base, pattern);
  return pattern;
}

function alternatives(names: readonly string[]): string {
  return names.map((name) => `(${name})`).join('|');
}
