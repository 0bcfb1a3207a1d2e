import type { Phrase } from './phrase.ts';
import { SHORT_ENGLISH_DAYS } from './short-weekdays.ts';

/** From Monday on: the names of each day, folded, and something of every one of them. Abbreviations are left out: "sun", "sat" and "mar" are words. */
const DAYS: readonly (readonly [names: string, needs: string])[] = [
  [
    'mondays?|lunes|segunda-feira|lundi|montags?|senin|isnin|วันจันทร์|月曜日?|월요일|(?:周|週|星期|礼拜|禮拜)一',
    'monday|lunes|segunda-f|lundi|montag|senin|isnin|วันจัน|月曜|월요일|(周|週|期|拜)一',
  ],
  [
    'tuesdays?|martes|terca-feira|mardi|dienstags?|selasa|thu ba|วันอังคาร|火曜日?|화요일|(?:周|週|星期|礼拜|禮拜)二',
    'tuesday|martes|terca-f|mardi|dienstag|selasa|thu ba|วันอัง|火曜|화요일|(周|週|期|拜)二',
  ],
  [
    'wednesdays?|miercoles|quarta-feira|mercredi|mittwochs?|rabu|thu tu|วันพุธ|水曜日?|수요일|(?:周|週|星期|礼拜|禮拜)三',
    'wednesd|miercoles|quarta-f|mercredi|mittwoch|rabu|thu tu|วันพุธ|水曜|수요일|(周|週|期|拜)三',
  ],
  [
    'thursdays?|jueves|quinta-feira|jeudi|donnerstags?|kamis|khamis|thu nam|วันพฤหัส(?:บดี)?|木曜日?|목요일|(?:周|週|星期|礼拜|禮拜)四',
    'thursda|jueves|quinta-f|jeudi|donnerst|kamis|khamis|thu nam|วันพฤ|木曜|목요일|(周|週|期|拜)四',
  ],
  [
    'fridays?|viernes|sexta-feira|vendredi|freitags?|jumat|jumaat|thu sau|วันศุกร์|金曜日?|금요일|(?:周|週|星期|礼拜|禮拜)五',
    'friday|viernes|sexta-f|vendredi|freitag|jumat|jumaat|thu sau|วันศุ|金曜|금요일|(周|週|期|拜)五',
  ],
  [
    'saturdays?|sabados?|samedi|samstags?|sonnabends?|sabtu|thu bay|วันเสาร์|土曜日?|토요일|(?:周|週|星期|礼拜|禮拜)六',
    'saturda|sabado|samedi|samstag|sonnaben|sabtu|thu bay|วันเสา|土曜|토요일|(周|週|期|拜)六',
  ],
  [
    'sundays?|domingos?|dimanche|sonntags?|hari minggu|ahad|chu nhat|วันอาทิตย์|日曜日?|일요일|(?:周|週|星期|礼拜|禮拜)[日天]',
    'sunday|domingo|dimanche|sonntag|hari min|ahad|chu nhat|วันอา|日曜|일요일|(周|週|期|拜)(日|天)',
  ],
];

function weekday(day: number | string): ReturnType<Phrase['read']> {
  return { kind: 'weekday', key: `weekday:${day}` };
}

/** A day of the week by its name, or the weekend. */
export const WEEKDAY_PHRASES: readonly Phrase[] = [
  ...DAYS.map(([names, needs], index) => ({
    needs,
    // 一周一次 is once a week.
    pattern: new RegExp(
      String.raw`(?<![\p{Script=Latin}\d一两兩每])(?:${names})(?![\p{Script=Latin}]|[次个個款天])`,
      'gu',
    ),
    read: () => weekday(index + 1),
  })),
  {
    // "Thứ hai" is Monday, and the second of something: only where nothing is counted by it.
    base: 'vi',
    needs: 'thu hai',
    pattern: /(?<!(?:don|lan|mon|cai|chiec|san pham|mua|hang|hop|chai)\s)thu hai(?!\p{L})/gu,
    read: () => weekday(1),
  },
  {
    base: 'en',
    needs: 'mon|tue|wed|thu|fri|sat|sun',
    pattern: new RegExp(
      String.raw`(?<=(?<!\p{L})(?:on|by|until|till|til|this|next|dropping|am|bis|ab|este|el|le|ce|ate|na)\s)(?:${SHORT_ENGLISH_DAYS})(?=\.?(?:[\s,!)]|$))(?![\p{Script=Latin}\p{M}\dก-๙])`,
      'gu',
    ),
    read: (match) => weekday(match.findIndex((name, group) => group > 0 && name !== undefined)),
  },
  {
    needs: 'week(-|)end|fi(n|m) de semana|akhir pekan|hujung minggu|wochenende|cuoi tuan|周末|週末|주말|สุดสัป',
    pattern:
      /(?<!\p{L})(?:weekend|week-end|fin de semana|fim de semana|akhir pekan|hujung minggu|wochenende|cuoi tuan)(?!\p{L})|周末|週末|주말|สุดสัปดาห์/gu,
    read: () => weekday('weekend'),
  },
];
