import { clockTime } from './clock-time.ts';
import { halfOfDay } from './half-of-day.ts';
import { behind, isBehind, matchAt, type NumberAtom, type Reading, type Scan } from './reading.ts';

/** Written so that nothing else can be meant: 18:00, 18.30 Uhr, 10 น., 20.00 WIB. */
const CERTAIN: readonly RegExp[] = [
  /(\d{1,2}):(\d{2})(?::\d{2})?(?!\d)/uy,
  /(\d{1,2})(?:[.:](\d{2}))?\s?uhr(?![a-z])/uy,
  /(\d{1,2})(?:[.:](\d{2}))?\s?น(?:\.|าฬิกา)/uy,
  /(\d{1,2})(?:[.:](\d{2}))?\s?(?:wib|wita|wit)(?![a-z])/uy,
];
const ANY_CERTAIN = new RegExp(CERTAIN.map((pattern) => pattern.source).join('|'), 'uy');
/** 10時30分, 8点半, 6시. */
const HAN = /(\d{1,2})\s?(?:時(?!間)|时|点|點(?!數)|시(?!간))(?:\s?(?:(\d{1,2})\s?[分분]|(半)|整))?/uy;
/** The Thai six-hour clock: 2 ทุ่ม is 20:00, 5 โมงเย็น is 17:00, บ่าย 2 โมง is 14:00. */
const THAI = /(\d{1,2})\s?(?:(ทุ่ม)|โมง(เย็น)?(?:เช้า)?)/uy;
const THAI_AFTERNOON = behind(String.raw`บ่าย\s?`);
/** 18h, 18h30. */
const WITH_H = /(\d{1,2})\s?h(?:rs?)?\s?(\d{2})?(?![\p{L}\p{N}])/uy;
const VIETNAMESE = /(\d{1,2})\s?(?:gio|g)(?:\s?(\d{2})(?:\s?phut)?)?(?![\p{L}\p{N}])/uy;
/** 6, 6.30, where other words must tell that it is an hour. */
const BARE = /(\d{1,2})(?:[.:](\d{2}))?(?![\d%]|[.,]\d|[\s\u00a0]?[%€$£])/uy;
const AT_BEFORE = behind(String.raw`(?:(?<!\p{L})(?:pukul|pkl\.?|jam|luc|a las|ate as|as|um|gegen)|เวลา)\s`);
const TODAY_BEFORE = behind(
  String.raw`(?<!\p{L})(?:hoje as|hoje|hoy|a|ate|aujourd'hui|jusqu'a|des|den|truoc|tu|hom nay|luc|vao|dalam|het)\s`,
);
/** "In 2h", "trong 24 giờ": a length of time. */
const WITHIN_BEFORE = behind(
  String.raw`(?:(?<!\p{L})(?:within|in|trong|trong vong|dans|sous|en|em|dentro de|innerhalb von|for|pendant|durante|por|nos proximos)|ในอีก)\s`,
);

/** A time of day, as 24 hours: 18h, 18:00, 6 pm, 午後6時, 18 Uhr, pukul 18.00, 8 giờ tối. A length in hours is none. */
export function readTime(scan: Scan, atom: NumberAtom): Reading | null {
  if (atom.symbol !== null) return null;
  const { text, base } = scan;
  const { start } = atom;
  const made = (match: RegExpExecArray, hours = match[1], minutes = match[2]) =>
    clockTime(scan, [hours, minutes], start, start + match[0].length);

  for (const pattern of matchAt(ANY_CERTAIN, text, start) === null ? [] : CERTAIN) {
    const match = matchAt(pattern, text, start);
    if (match !== null) return made(match);
  }
  const han = matchAt(HAN, text, start);
  // 点 counts pieces in Japanese.
  if (han !== null && !(base === 'ja' && han[0].includes('点')))
    return made(han, han[1], han[3] === '半' ? '30' : han[2]);
  const thai = matchAt(THAI, text, start);
  if (thai !== null) return made(thai, thaiHour(thai, text), '00');
  const withH = matchAt(WITH_H, text, start);
  if (withH !== null && isTimeOfDay(scan, withH)) return made(withH);
  const vietnamese = base === 'vi' ? matchAt(VIETNAMESE, text, start) : null;
  if (vietnamese !== null && isVietnameseTime(scan, vietnamese)) return made(vietnamese);
  const bare = matchAt(BARE, text, start);
  if (bare === null || Number(bare[1]) > 24) return null;
  return isBehind(AT_BEFORE, text, start) || halfOfDay(text, start, start + bare[0].length, base) !== null
    ? made(bare)
    : null;
}

function thaiHour(match: RegExpExecArray, text: string): string {
  const hour = Number(match[1]);
  if (match[2] !== undefined) return String(hour + 18);
  const isAfternoon = match[3] !== undefined || isBehind(THAI_AFTERNOON, text, match.index);
  return String(isAfternoon && hour < 12 ? hour + 12 : hour);
}

/** "18h" is an hour of the day where people write hours so, "48h" nowhere. */
function isTimeOfDay({ text, base }: Scan, match: RegExpExecArray): boolean {
  const hour = Number(match[1]);
  if (match[2] !== undefined) return hour <= 24;
  if (hour > 23 || isBehind(WITHIN_BEFORE, text, match.index)) return false;
  return isBehind(TODAY_BEFORE, text, match.index) || (/^(?:fr|pt|vi|es)$/u.test(base) && hour >= 6);
}

/** "10 giờ" is ten o'clock and ten hours. */
function isVietnameseTime({ text, base }: Scan, match: RegExpExecArray): boolean {
  if (isBehind(WITHIN_BEFORE, text, match.index)) return false;
  const end = match.index + match[0].length;
  return (
    match[2] !== undefined ||
    isBehind(TODAY_BEFORE, text, match.index) ||
    halfOfDay(text, match.index, end, base) !== null
  );
}
