import type { Figure } from '../../domain/figure/figure.ts';
import { sameFact } from '../../domain/figure/same-fact.ts';
import { type Finding, quoted } from './answer.ts';
import { type PlacedFigure, spanOf } from './stated-figures.ts';

/** What a price may be the price of, and its names in the languages of data/. */
const UNITS: Readonly<Record<string, string>> = {
  'square metre':
    'square met(?:re|er)s?|sqm|sq\\.? ?m|m²|m2|qm|quadratmeter|metros? cuadrados?|metros? quadrados?|mètres? carrés?|meter persegi|mét vuông|ตารางเมตร|ตร\\.?ม\\.?|平方米|平方公尺|平米|㎡|제곱미터',
  metre: 'met(?:re|er)s?|m|laufmeter|lfm|metros?|mètres?|mét|เมตร|米|公尺|メートル|미터',
  kilo: 'kilos?|kg|kilogram(?:m?es?|o)?|cân|ký|กก\\.?|กิโล(?:กรัม)?|公斤|千克|キロ|킬로',
  'number of grams': '\\d+ ?(?:g|gr|gram[mos]?|克|กรัม|グラム|그램)',
  litre: 'lit(?:re|er|ro)s?|l|lít|ลิตร|升|公升|リットル|리터',
  person:
    'persons?|people|heads?|guests?|kopf|gast|personas?|cabeza|pessoas?|personnes?|tête|orang|pax|người|khách|คน|ท่าน|人|位|名|인|명',
  night: 'nights?|nacht|noches?|noites?|nuits?|malam|đêm|คืน|晚|泊|박',
  hour: 'hours?|h|stunden?|horas?|heures?|jam|giờ|tiếng|ชั่วโมง|ชม\\.?|小时|小時|時間|시간',
  day: 'days?|tag|día|dia|jour|hari|ngày|วัน|天|日|일',
  week: 'weeks?|wk|woche|semana|semaine|minggu|pekan|tuần|สัปดาห์|周|週|週間|주',
  month: 'months?|mo|monat|mes|mês|mois|bulan|bln|tháng|เดือน|月|个月|個月|ヶ月|か月|월|달',
  year: 'years?|yr|jahr|año|ano|an|année|tahun|thn|năm|ปี|年|년',
};
/** Said by an adverb or an adjective: "monthly". */
const ADVERBS: Readonly<Record<string, string>> = {
  week: 'weekly|wöchentlich|semanal(?:mente)?|hebdomadaire|mingguan|hằng tuần|รายสัปดาห์',
  month:
    'monthly|monatlich|mensual(?:mente)?|mensal(?:mente)?|mensuel(?:lement)?|bulanan|hằng tháng|hàng tháng|รายเดือน|月額|月费|月費|월정액',
  year: 'yearly|annual(?:ly)?|jährlich|anual(?:mente)?|annuel(?:lement)?|tahunan|hằng năm|รายปี|年額|年费|年費|연간',
};
const PER =
  '\\s?/\\s?|\\s(?:per|pro|je|par|por|al|a la|à la|le|la|a|an|ao|à|the|each|setiap|tiap|mỗi|một|cada)\\s|\\s?(?:ต่อ|每|一|/)\\s?|\\ssatu\\s';
/** Malay and Indonesian hang "a" on the word. */
const A_WORD: Readonly<Record<string, string>> = {
  person: 'seorang',
  night: 'semalam',
  hour: 'sejam',
  day: 'sehari',
  week: 'seminggu',
  month: 'sebulan',
  year: 'setahun',
  kilo: 'sekilo',
};
const AFTER = new Map(
  Object.entries(UNITS).map(([unit, names]) => [
    unit,
    new RegExp(`^(?:(?:${PER})(?:1\\s?)?(?:${names})|\\s${A_WORD[unit] ?? 'per se'})(?!\\p{Script=Latin})`, 'iu'),
  ]),
);
const BEFORE = new Map(
  Object.entries(UNITS).map(([unit, names]) => [
    unit,
    new RegExp(
      `(?:(?<!\\p{L})(?:per|pro|je|par|por|setiap|tiap|mỗi)\\s(?:${names})[\\s,:]{1,2}|每(?:${names})\\s?|(?:${names})(?:あたり|につき|당)[\\s、：:]?)$`,
      'iu',
    ),
  ]),
);
const NAMED = new Map(
  Object.entries(UNITS).map(([unit, names]) => [
    unit,
    new RegExp(
      `(?<!\\p{Script=Latin})(?:${[names, ADVERBS[unit], A_WORD[unit]].filter((one) => one !== undefined).join('|')})(?!\\p{Script=Latin})`,
      'iu',
    ),
  ]),
);
const REACH = 24;
const NEAR = 48;

/** "£38 per square metre" that is "£38" now. Where the unit stands near the price it is taken to be said. */
export function lostBasis(
  given: readonly { readonly figure: Figure; readonly text: string }[],
  candidate: readonly PlacedFigure[],
): readonly Finding[] {
  const findings = new Map<string, Finding>();
  for (const { figure, text } of given) {
    if (figure.kind !== 'money') continue;
    const unit = basisOf(figure.start, figure.end, text);
    if (unit === null) continue;
    const now = candidate.filter((one) => sameFact(one.figure, figure));
    const [first] = now;
    if (first === undefined || now.some((one) => names(unit, one))) continue;
    findings.set(figure.key, {
      status: 'fail',
      detail: `${quoted([first.figure.text])} was the price per ${unit}, and the candidate drops that: say it beside the price.`,
      found: [spanOf(first)],
    });
  }
  return [...findings.values()];
}

const ANY_AFTER = new RegExp(`^(?:${PER}|\\ss)`, 'iu');
const ANY_BEFORE = /(?<!\p{L})(?:per|pro|je|par|por|setiap|tiap|mỗi)\s|[每]|(?:あたり|につき|당)/iu;

function basisOf(start: number, end: number, text: string): string | null {
  const after = text.slice(end, end + REACH);
  const before = text.slice(Math.max(0, start - REACH), start);
  const isAfter = ANY_AFTER.test(after);
  if (!isAfter && !ANY_BEFORE.test(before)) return null;
  for (const [unit, pattern] of AFTER) if (pattern.test(after)) return unit;
  for (const [unit, pattern] of BEFORE) if (pattern.test(before)) return unit;
  return null;
}

function names(unit: string, { figure, text }: PlacedFigure): boolean {
  const around = `${text.slice(Math.max(0, figure.start - NEAR), figure.start)} ${text.slice(figure.end, figure.end + NEAR)}`;
  return NAMED.get(unit)?.test(around) === true;
}
