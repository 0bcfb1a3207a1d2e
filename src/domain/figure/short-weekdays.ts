import { matchesOf } from '../matches-of.ts';
import { behind, matchAt, type Reading, type Scan } from './reading.ts';

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
const AFTER_DATE =
  /([日일号號]?\s?)[（(](?:[周週]|星期)?(?:([月월一])|([火화二])|([水수三])|([木목四])|([金금五])|([土토六])|([日일天]))[)）]/uy;
const NOT_WITHIN = String.raw`(?<![\p{L}\p{M}\d])`;
const WORD_END = String.raw`(?![\p{Script=Latin}\p{M}\dก-๙])`;
const NUMBER = /\d+/gu;

/** A group for each day. */
export const SHORT_ENGLISH_DAYS = alternatives(SHORT['en'] ?? []);

interface Beside {
  /** Ends where a number begins: "Thurs 7". */
  readonly before: RegExp;
  /** Begins where a number ends: "5 Sat", "5th Sat". */
  readonly after: RegExp;
}
const besides = new Map<string, Beside>();

/** "Thurs 7pm", "Sat 5 Dec", "12月6日（日）": a weekday by its abbreviation, beside a number. */
export function readShortWeekdays({ text, base }: Scan): readonly Reading[] {
  const found = new Map<number, Reading>();
  const add = (names: readonly (string | undefined)[], start: number, length?: number) => {
    const place = names.findIndex((name) => name !== undefined);
    const end = start + (length ?? names[place]?.length ?? 0);
    found.set(start, { kind: 'weekday', key: `weekday:${(place % 7) + 1}`, start, end });
  };
  for (const { index, 0: number } of matchesOf(NUMBER, text)) {
    const end = index + number.length;
    const { before, after } = besideOf(base);
    const left = matchAt(before, text, index);
    if (left !== null) add(left.slice(2), index - (left[1]?.length ?? 0));
    const right = matchAt(after, text, end) ?? matchAt(AFTER_DATE, text, end);
    const gap = right?.[1]?.length ?? 0;
    if (right !== null) add(right.slice(2), end + gap, right[0].length - gap);
  }
  return [...found.values()];
}

function besideOf(base: string): Beside {
  const known = besides.get(base);
  if (known !== undefined) return known;
  const names = alternatives(SHORT[base] ?? SHORT['en'] ?? []);
  const beside = {
    before: behind(String.raw`${NOT_WITHIN}(?:${names})${WORD_END}\.?,?\s(?:the\s|at\s|um\s)?`),
    after: new RegExp(
      String.raw`([\s,.]{1,2}|(?:st|nd|rd|th)\s)${NOT_WITHIN}(?:${names})${WORD_END}(?=\.?(?:[\s,)]|$))`,
      'uy',
    ),
  };
  if (besides.size < 64) besides.set(base, beside);
  return beside;
}

function alternatives(names: readonly string[]): string {
  return names.map((name) => `(${name})`).join('|');
}
