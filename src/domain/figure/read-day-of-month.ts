import { twoDigits } from './calendar-day.ts';
import { behind, isBehind, matchAt, type NumberAtom, type Reading } from './reading.ts';

const ORDINAL = /(\d{1,2})(?:st|nd|rd|th)(?![a-z])/uy;
const HAN = /(\d{1,2})\s?(?:[日号號](?!間|间|以?[内內]|目|元)|일(?!간|\s?(?:이내|동안|안에)))/uy;
const BARE = /(\d{1,2})(?![\d/.%])/uy;
const NOUN_BEFORE = behind(String.raw`(?:ngay|tanggal|tgl\.?|วันที่|dia)\s`);
const THE = behind(String.raw`(?<![a-z])the\s`);
const UNTIL_THE = behind(String.raw`(?<![a-z])(?:until|by|before|on|till)\sthe\s`);
/** "The 2nd bag" is no day. */
const NOUN_AFTER = /\s[a-z]/uy;

/** A day whose month goes without saying: "until the 5th", "5日まで", "ngày 5" → `date:---05`. */
export function readDayOfMonth(text: string, { start, end }: NumberAtom): Reading | null {
  const match =
    ordinal(text, start) ??
    matchAt(HAN, text, start) ??
    (isBehind(NOUN_BEFORE, text, start) ? matchAt(BARE, text, start) : null);
  const day = Number(match?.[1]);
  if (match === null || !(day >= 1 && day <= 31)) return null;
  return { kind: 'date', key: `date:---${twoDigits(day)}`, start, end: Math.max(end, start + match[0].length) };
}

function ordinal(text: string, start: number): RegExpExecArray | null {
  const match = isBehind(THE, text, start) ? matchAt(ORDINAL, text, start) : null;
  if (match === null) return null;
  const countsSomething =
    matchAt(NOUN_AFTER, text, start + match[0].length) !== null && !isBehind(UNTIL_THE, text, start);
  return countsSomething ? null : match;
}
