import { behind, matchAt, type NumberAtom, type Reading, type Scan, textBehind } from './reading.ts';

const AFTER = /(?:st|nd|rd|th|\.?[ºª]|er?|eme)(?![\p{L}\p{N}])|(?:[つ回点枚本個足冊箱袋]目|\s?번째)/uy;
/** "2o pedido", "2da compra", "2. Artikel": where a language writes it so, and something is counted. */
const AFTER_IN: Readonly<Record<string, RegExp>> = {
  es: /(?:[oa]|do|da|ra|ro|er|to|ta)(?=\s\p{L}{3})/uy,
  pt: /[oa](?=\s\p{L}{3})/uy,
  de: /\.(?=\s(?:artikel|teil|paar|stuck|produkt|bestellung|einkauf|packung|flasche|becher|set|tasse|kerze)(?!\p{L}))/uy,
};
const BEFORE = behind(String.raw`第\s?|(?<![a-z])ke-`);
/** "Thứ 2"; unaccented it is also "thử", to try: "thử 5 ml". */
const VIETNAMESE = behind(String.raw`(?<![a-z])thu\s`);
const MEASURE_NEXT = /\s?[a-z]{1,2}(?![a-z])/uy;

/** The second, third, sixth of something: `quantity:#6`. The first ("1st order") counts nothing: `first`. Null when it is no ordinal. */
export function readOrdinal(scan: Scan, atom: NumberAtom, value: number): Reading | 'first' | null {
  const { text } = scan;
  const isVietnamese = scan.base === 'vi' && value < 8 && matchAt(MEASURE_NEXT, text, atom.end) === null;
  const before =
    textBehind(BEFORE, text, atom.start) ?? (isVietnamese ? textBehind(VIETNAMESE, text, atom.start) : null);
  const after = before === null ? (matchAt(AFTER, text, atom.end) ?? afterIn(scan, atom)) : null;
  if (before === null && after === null) return null;
  if (value === 1) return 'first';
  const start = atom.start - (before?.length ?? 0);
  return { kind: 'quantity', key: `quantity:#${value}`, start, end: atom.end + (after?.[0].length ?? 0) };
}

function afterIn({ text, base }: Scan, { written, end }: NumberAtom): RegExpExecArray | null {
  const pattern = /^\d{1,2}$/u.test(written) ? AFTER_IN[base] : undefined;
  return pattern === undefined ? null : matchAt(pattern, text, end);
}
