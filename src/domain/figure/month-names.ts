/** Month names, folded, in order. The long ones are read in every text, the short ones in their own language and beside English. */
const LONG = [
  'january|januar|enero|janeiro|janvier|januari|มกราคม',
  'february|februar|febrero|fevereiro|fevrier|februari|กุมภาพันธ์',
  'march|marz|marzo|marco|mars|maret|มีนาคม',
  'april|abril|avril|เมษายน',
  'mayo|maio|พฤษภาคม',
  'june|juni|junio|junho|juin|มิถุนายน',
  'july|juli|julio|julho|juillet|julai|กรกฎาคม',
  'august|agosto|aout|agustus|สิงหาคม',
  'september|septiembre|setiembre|setembro|septembre|กันยายน',
  'october|oktober|octubre|outubro|octobre|ตุลาคม',
  'november|noviembre|novembro|novembre|พฤศจิกายน',
  'december|dezember|diciembre|dezembro|decembre|desember|disember|ธันวาคม',
];
const SHORT: Readonly<Record<string, readonly string[]>> = {
  en: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sept|sep', 'oct', 'nov', 'dec'],
  es: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sept|sep|set', 'oct', 'nov', 'dic'],
  pt: ['jan', 'fev', 'mar', 'abr', 'mai', 'jun', 'jul', 'ago', 'set', 'out', 'nov', 'dez'],
  fr: ['janv', 'fevr', 'mars', 'avr', 'mai', 'juin', 'juil', 'aout', 'sept', 'oct', 'nov', 'dec'],
  de: ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sept|sep', 'okt', 'nov', 'dez'],
  id: ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu|ags|agt', 'sep|sept', 'okt', 'nov', 'des'],
  ms: ['jan', 'feb', 'mac', 'apr', 'mei', 'jun', 'jul', 'ogos|ogo', 'sep|sept', 'okt', 'nov', 'dis'],
  th: ['ม.ค', 'ก.พ', 'มี.ค', 'เม.ย', 'พ.ค', 'มิ.ย', 'ก.ค', 'ส.ค', 'ก.ย', 'ต.ค', 'พ.ย', 'ธ.ค'],
};

const monthsOf = new Map<string, ReadonlyMap<string, number>>();

/** The months by name that are read in a text of this language. */
function monthNames(base: string): ReadonlyMap<string, number> {
  const known = monthsOf.get(base);
  if (known !== undefined) return known;
  const names = new Map<string, number>();
  for (const list of [LONG, SHORT['en'] ?? [], SHORT['th'] ?? [], SHORT[base] ?? []]) {
    for (const [index, written] of list.entries()) for (const name of written.split('|')) names.set(name, index + 1);
  }
  if (monthsOf.size < 64) monthsOf.set(base, names);
  return names;
}

/** 1 to 12, for a name with or without its full stop; 0 when it is no month. Thai goes on without a space, so there the beginning decides. */
export function monthOf(word: string, base: string): number {
  const names = monthNames(base);
  const month = names.get(word) ?? names.get(word.replace(/\.$/u, ''));
  if (month !== undefined || !/^[ก-๙]/u.test(word)) return month ?? 0;
  return [...names].find(([name]) => word.startsWith(name))?.[1] ?? 0;
}
