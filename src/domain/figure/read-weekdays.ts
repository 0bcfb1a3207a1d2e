import { wordSpotter } from '../word-spotter.ts';
import { phrasesOf } from './phrase-notation.ts';
import type { Reading, Scan } from './reading.ts';

/** Names of the days from Monday on, folded; abbreviations are left out: "sun", "sat" and "mar" are words. */
const DAYS = [
  'mondays?|lunes|segunda-feira|lundi|montags?|senin|isnin|วันจันทร์|月曜日?|월요일|(?:周|週|星期|礼拜|禮拜)一',
  'tuesdays?|martes|terca-feira|mardi|dienstags?|selasa|thu ba|วันอังคาร|火曜日?|화요일|(?:周|週|星期|礼拜|禮拜)二',
  'wednesdays?|miercoles|quarta-feira|mercredi|mittwochs?|rabu|thu tu|วันพุธ|水曜日?|수요일|(?:周|週|星期|礼拜|禮拜)三',
  'thursdays?|jueves|quinta-feira|jeudi|donnerstags?|kamis|khamis|thu nam|วันพฤหัส(?:บดี)?|木曜日?|목요일|(?:周|週|星期|礼拜|禮拜)四',
  'fridays?|viernes|sexta-feira|vendredi|freitags?|jumat|jumaat|thu sau|วันศุกร์|金曜日?|금요일|(?:周|週|星期|礼拜|禮拜)五',
  'saturdays?|sabados?|samedi|samstags?|sonnabends?|sabtu|thu bay|วันเสาร์|土曜日?|토요일|(?:周|週|星期|礼拜|禮拜)六',
  'sundays?|domingos?|dimanche|sonntags?|hari minggu|ahad|chu nhat|วันอาทิตย์|日曜日?|일요일|(?:周|週|星期|礼拜|禮拜)[日天]',
];
/** "Thứ hai" is Monday, and the second of something: only where nothing is counted by it. */
const VIETNAMESE_MONDAY = /(?<!(?:don|lan|mon|cai|chiec|san pham|mua|hang|hop|chai)\s)thu hai(?!\p{L})/gu;
/** 一周一次 is once a week. */
const PATTERN = new RegExp(
  DAYS.map(
    (names, index) =>
      `(?<d${index + 1}>(?<![\\p{Script=Latin}\\d一两兩每])(?:${names})(?![\\p{Script=Latin}]|[次个個款天]))`,
  ).join('|'),
  'gu',
);
const WEEKEND =
  /(?<!\p{L})(?:weekend|week-end|fin de semana|fim de semana|akhir pekan|hujung minggu|wochenende|cuoi tuan)(?!\p{L})|周末|週末|주말|สุดสัปดาห์/gu;

/** Something of every name above: most texts have none of it and need no closer look. */
const spotWords = wordSpotter([
  phrasesOf(
    '(mon|tues|wednes|thurs|fri|satur|sun)day|lunes|martes|miercoles|jueves|viernes|sabado|domingo|-feira|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|senin|isnin|selasa|rabu|kamis|khamis|jumaat|jumat|sabtu|ahad|(hari|hujung) minggu|thu (hai|ba|tu|nam|sau|bay)|chu nhat|วัน(จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์|อาทิตย์)|曜|요일|(周|週|星期|礼拜|禮拜)(一|二|三|四|五|六|日|天|末)|week(-|)end|fi(n|m) de semana|wochenende|akhir pekan|cuoi tuan|주말|สุดสัป',
  ),
]);

export function readWeekdays(scan: Scan): readonly Reading[] {
  let mayNameADay = false;
  spotWords(scan.text, () => {
    mayNameADay = true;
  });
  if (!mayNameADay) return [];
  const found: Reading[] = [];
  const add = (match: RegExpExecArray, day: string) =>
    found.push({ kind: 'weekday', key: `weekday:${day}`, start: match.index, end: match.index + match[0].length });
  for (const match of scan.text.matchAll(PATTERN)) {
    const name = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined)?.[0] ?? '';
    add(match, name.slice(1));
  }
  if (scan.base === 'vi') for (const match of scan.text.matchAll(VIETNAMESE_MONDAY)) add(match, '1');
  for (const match of scan.text.matchAll(WEEKEND)) add(match, 'weekend');
  return found;
}
