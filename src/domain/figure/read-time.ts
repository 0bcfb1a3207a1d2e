import { behind, isBehind, matchAt, type NumberAtom, type Reading, type Scan, textBehind } from './reading.ts';

const CLOCK = /(\d{1,2}):(\d{2})(?::\d{2})?(?!\d)/uy;
const MERIDIEM = /\s?(?<half>[ap]m|[ap]\.\s?m\.?)(?![\p{L}\p{N}])/uy;
const HOUR_H = /(\d{1,2})\s?h(?:rs?)?\s?(\d{2})?(?![\p{L}\p{N}])/uy;
const UHR = /(\d{1,2})(?:[.:](\d{2}))?\s?uhr(?![a-z])/uy;
const HAN = /(\d{1,2})\s?(?:時(?!間)|时|点|點(?!數)|시(?!간))(?:\s?(?:(\d{1,2})\s?[分분]|(半)|整))?/uy;
const THAI = /(\d{1,2})(?:[.:](\d{2}))?\s?น(?:\.|าฬิกา)/uy;
const INDONESIAN = /(\d{1,2})(?:[.:](\d{2}))?\s?(?:wib|wita|wit)(?![a-z])/uy;
const THAI_AFTERNOON = behind(String.raw`บ่าย\s?`);
/** Six-hour clock: 2 ทุ่ม is 20:00, 5 โมงเย็น is 17:00. */
const THAI_HOUR = /(\d{1,2})\s?(?:(ทุ่ม)|โมง(เย็น)?(?:เช้า)?)/uy;
const DOTTED = /(\d{1,2})(?:[.:](\d{2}))?(?![\d%]|[.,]\d)/uy;
const VIETNAMESE = /(\d{1,2})\s?(?:gio|g)(?:\s?(\d{2})(?:\s?phut)?)?(?![\p{L}\p{N}])/uy;
const MORNING_AFTER = /\s?(?:pagi|sang|de la manana|da manha|du matin|morgens|vormittags|am(?![a-z]))/uy;
const EVENING_AFTER =
  /\s?(?:sore|malam|petang|chieu|toi|dem|de la tarde|de la noche|da tarde|da noite|du soir|de l'apres-midi|abends|nachmittags|wieczorem)(?![a-z])/uy;
const MORNING_BEFORE = behind(String.raw`(?:上午|早上|凌晨|清晨|午前|朝|오전|아침)\s?`);
const EVENING_BEFORE = behind(String.raw`(?:下午|今晚|晚上|晚|傍晚|中午|午後|夜|夕方|오후|저녁|밤)\s?`);
const CLOCK_CUE = behind(String.raw`(?:pukul|pkl\.?|jam|luc|a las|ate as|as|à|um|gegen|เวลา)\s`);
const TODAY_CUE = behind(
  String.raw`(?:hoje as|hoje|hoy|a|ate|aujourd'hui|jusqu'a|des|den|truoc|tu|hom nay|luc|vao|dalam|het)\s`,
);
const WITHIN = behind(
  String.raw`(?:within|in|trong|trong vong|dans|sous|en|em|dentro de|innerhalb von|for|pendant|durante|por|nos proximos|ในอีก)\s`,
);

/** A time of day, as 24 hours: 18h, 18:00, 6 pm, 午後6時, 18 Uhr, pukul 18.00, 8 giờ tối. A length in hours is none. */
export function readTime(scan: Scan, atom: NumberAtom): Reading | null {
  if (atom.symbol !== null) return null;
  const { text } = scan;
  const at = atom.start;

  const clock =
    matchAt(CLOCK, text, at) ??
    matchAt(UHR, text, at) ??
    matchAt(THAI, text, at) ??
    matchAt(INDONESIAN, text, at) ??
    hanClock(scan, at);
  if (clock !== null) return made(text, clock, clock[1], clock[3] === '半' ? '30' : clock[2]);
  const thai = matchAt(THAI_HOUR, text, at);
  if (thai !== null) return made(text, thai, thaiHour(thai, text), undefined);
  const dotted = matchAt(DOTTED, text, at);
  if (dotted === null) return null;
  const meridiem = matchAt(MERIDIEM, text, at + dotted[0].length);
  if (meridiem !== null && !(scan.base === 'de' && !meridiem[0].includes('.') && meridiem[0].trim() === 'am')) {
    return made(text, dotted, dotted[1], dotted[2]);
  }
  const hours = matchAt(HOUR_H, text, at);
  if (hours !== null && isTimeOfDay(scan, hours)) return made(text, hours, hours[1], hours[2]);
  const vietnamese = scan.base === 'vi' && !isBehind(WITHIN, text, at) ? matchAt(VIETNAMESE, text, at) : null;
  if (
    vietnamese !== null &&
    (vietnamese[2] !== undefined || isBehind(TODAY_CUE, text, at) || halfOfDay(text, vietnamese) !== null)
  ) {
    return made(text, vietnamese, vietnamese[1], vietnamese[2]);
  }
  if (
    Number(dotted[1]) <= 24 &&
    (isBehind(CLOCK_CUE, text, at) || isBehind(EVENING_BEFORE, text, at)) &&
    !/^[\s\u00a0]?[%€$£]/u.test(text.slice(at + dotted[0].length))
  ) {
    return made(text, dotted, dotted[1], dotted[2]);
  }
  return Number(dotted[1]) <= 12 && matchAt(EVENING_AFTER, text, at + dotted[0].length) !== null
    ? made(text, dotted, dotted[1], dotted[2])
    : null;
}

function thaiHour(match: RegExpExecArray, text: string): string {
  const hour = Number(match[1]);
  if (match[2] !== undefined) return String(hour + 18);
  return String(
    hour < 12 && (match[3] !== undefined || isBehind(THAI_AFTERNOON, text, match.index)) ? hour + 12 : hour,
  );
}

/** 点 counts pieces in Japanese, and 3点 may be points in Chinese: only where an hour is possible. */
function hanClock(scan: Scan, at: number): RegExpExecArray | null {
  const match = matchAt(HAN, scan.text, at);
  return match === null || (scan.base === 'ja' && match[0].includes('点')) ? null : match;
}

function isTimeOfDay(scan: Scan, match: RegExpExecArray): boolean {
  const hour = Number(match[1]);
  if (match[2] !== undefined) return hour <= 24;
  if (hour > 23 || isBehind(WITHIN, scan.text, match.index)) return false;
  const isToday = isBehind(TODAY_CUE, scan.text, match.index);
  return /^(?:fr|pt|vi|es)$/u.test(scan.base) ? hour >= 6 || isToday : isToday;
}

function made(
  text: string,
  match: RegExpExecArray,
  hours: string | undefined,
  minutes: string | undefined,
): Reading | null {
  const half = halfOfDay(text, match);
  const eveningBefore = half === null ? textBehind(EVENING_BEFORE, text, match.index) : null;
  const morningBefore = half === null ? textBehind(MORNING_BEFORE, text, match.index) : null;
  const evening = half?.evening ?? eveningBefore !== null;
  const morning = half !== null ? !half.evening : morningBefore !== null;
  let hour = Number(hours);
  const minute = Number(minutes ?? 0);
  if (hour > 24 || minute > 59) return null;
  if (evening && hour < 12) hour += 12;
  // Noon is 午後 too, but 夜12時 and 밤 12시 are midnight.
  if (hour === 12 && (morning || /^(?:今?晚上?|夜|밤)\s?$/u.test(eveningBefore ?? ''))) hour = 0;
  const key = `time:${String(hour % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return {
    kind: 'time',
    key,
    start: match.index - (eveningBefore ?? morningBefore ?? '').length,
    end: match.index + match[0].length + (half?.length ?? 0),
  };
}

function halfOfDay(
  text: string,
  match: RegExpExecArray,
): { readonly evening: boolean; readonly length: number } | null {
  const at = match.index + match[0].length;
  const meridiem = matchAt(MERIDIEM, text, at);
  if (meridiem !== null)
    return { evening: meridiem.groups?.['half']?.startsWith('p') === true, length: meridiem[0].length };
  const evening = matchAt(EVENING_AFTER, text, at);
  if (evening !== null) return { evening: true, length: evening[0].length };
  const morning = matchAt(MORNING_AFTER, text, at);
  return morning === null || /am$/u.test(morning[0]) ? null : { evening: false, length: morning[0].length };
}
