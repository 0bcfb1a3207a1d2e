import { matchAt } from './reading.ts';

/** What things are measured in, folded, by canonical sign. What is merely counted (pieces, bags, places) has none. */
const MEASURES: Readonly<Record<string, string>> = {
  kg: 'kg kgs kilo kilos กก 公斤 キロ 킬로',
  g: 'g gr gram grams grama gramas gramo gramos gramme grammes gramm กรัม グラム 그램 克',
  ml: 'ml มล 毫升 ミリ',
  cl: 'cl',
  l: 'l lt lit liter liters litre litres litro litros ลิตร リットル 升 리터',
  cm: 'cm ซม 厘米 公分 センチ 센티',
  mm: 'mm',
  m: 'm met metre metres meter meters metro metros เมตร 米',
  km: 'km',
  in: 'inch inches',
  oz: 'oz',
  lb: 'lb lbs',
  gb: 'gb',
  w: 'w watt watts',
  mah: 'mah',
};
const SIGN_OF = new Map(
  Object.entries(MEASURES).flatMap(([sign, names]) => names.split(' ').map((name) => [name, sign] as const)),
);
const OTHER_SCRIPTS = [...SIGN_OF.keys()].filter((name) => !/^[a-z]/u.test(name)).sort((a, b) => b.length - a.length);
const NEXT_WORD = new RegExp(
  String.raw`[\s\u00a0-]?(?:([a-z]{1,8})(?![\p{Script=Latin}\p{N}])|(${OTHER_SCRIPTS.join('|')}))`,
  'uy',
);

/** The measure that follows a number which ends at `index`; null when none does. */
export function measureAfter(text: string, index: number): { readonly sign: string; readonly end: number } | null {
  const match = matchAt(NEXT_WORD, text, index);
  const sign = match === null ? undefined : SIGN_OF.get(match[1] ?? match[2] ?? '');
  return match === null || sign === undefined ? null : { sign, end: index + match[0].length };
}
