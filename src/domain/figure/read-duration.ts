import { numberValue } from './number-forms.ts';
import { matchAt, type NumberAtom, type Reading, type Scan } from './reading.ts';

/** Units of time in minutes; months and years apart, for they have no fixed length in days. Folded. */
const UNITS: readonly (readonly [RegExp, number, 'minute' | 'month'])[] = [
  [
    /[\s\u00a0-]?(?:(?:min(?:ute)?s?|minut[oe]?[ns]?|menit|minit|phut)(?![a-z])|นาที|分钟|分鐘|分間|분(?!야))/uy,
    1,
    'minute',
  ],
  [
    /[\s\u00a0-]?(?:(?:h|hrs?|hours?|horas?|heures?|stunden?|std|jam|tieng|gio)(?![a-z])|ชั่วโมง|ชม|个?小时|個?小時|時間|시간)/uy,
    60,
    'minute',
  ],
  [
    /[\s\u00a0-]?(?:(?:(?:working|business|full)\s)?(?:days?|dias?|jours?|(?:werk)?tag(?:e|en)?|tagige[rns]?|hari|ngay)(?![a-z])|วัน(?!ที่)|天|日間|日间|日(?=以?[内內])|日目|일(?:간|(?=\s?(?:이내|동안|안에))))/uy,
    1440,
    'minute',
  ],
  [
    /[\s\u00a0-]?(?:(?:weeks?|semanas?|semaines?|wochen?|minggu|tuan)(?![a-z])|สัปดาห์|อาทิตย์|周(?!年|[一二三四五六日末])|週間|週(?!年|[一二三四五六日末])|个?星期(?![一二三四五六日天])|주(?:일|간)?(?!문|년))/uy,
    10080,
    'minute',
  ],
  [
    /[\s\u00a0-]?(?:(?:months?|mes(?:es)?|mois|monate?n?|bulan|bln|thang)(?![a-z])|เดือน|个月|個月|[ヶかカケ]月|개월|달)/uy,
    1,
    'month',
  ],
  [
    /[\s\u00a0-]?(?:(?:years?|yrs?|anos?|ans|annees?|jahre?n?|tahun)(?![a-z])|ปี|年(?!货|貨|终|終|度)|년)/uy,
    12,
    'month',
  ],
];
const ANY_UNIT = new RegExp(UNITS.map(([pattern]) => pattern.source).join('|'), 'uy');
const VIETNAMESE_YEAR = /\snam(?![a-z])/uy;
const JAPANESE_MINUTE = /分(?![のをかけ以]|[割引])/uy;

/** A length of time: 48 hours and 2 days are one. */
export function readDuration(scan: Scan, atom: NumberAtom): Reading | null {
  const { text } = scan;
  const made = (match: RegExpExecArray, factor: number, unit: string): Reading => {
    const end = match.index + match[0].length;
    if (atom.symbol !== null)
      return { kind: 'duration', key: `duration:${atom.symbol}×${factor}${unit}`, start: atom.start, end };
    return {
      kind: 'duration',
      key: `duration:${numberValue(atom.written, scan.language, false) * factor}${unit}`,
      start: atom.start,
      end,
    };
  };
  for (const [pattern, factor, unit] of matchAt(ANY_UNIT, text, atom.end) === null ? [] : UNITS) {
    const match = matchAt(pattern, text, atom.end);
    if (match === null) continue;
    // 2026年 is a year, no length.
    if (factor === 12 && /^[12]\d{3}$/u.test(atom.written)) return null;
    return made(match, factor, unit);
  }
  const year = scan.base === 'vi' ? matchAt(VIETNAMESE_YEAR, text, atom.end) : null;
  if (year !== null) return made(year, 12, 'month');
  const minute = scan.base === 'ja' ? matchAt(JAPANESE_MINUTE, text, atom.end) : null;
  return minute === null ? null : made(minute, 1, 'minute');
}
