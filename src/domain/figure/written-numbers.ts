import type { FoldedText } from './folded-text.ts';
import { HAN_NUMERAL, hanValue, NUMBER_WORDS, WORDS_BEFORE_UNITS } from './number-words.ts';
import { spokenNumbers } from './spoken-numbers.ts';

interface WordReader {
  /** Quick: without any of the words in the text the pattern need not be tried. */
  readonly words: RegExp;
  readonly pattern: RegExp;
  readonly values: ReadonlyMap<string, number>;
}

/** "Twenty percent", "dos artículos", "两件" → "20 percent", "2 articulos", "2件": what follows need only read digits. */
export function writtenNumbersAsDigits(folded: FoldedText, base: string): FoldedText {
  const found: { start: number; end: number; digits: string }[] = [];
  const { text } = folded;
  const reader = readerFor(base);
  for (const match of reader.words.test(text) ? text.matchAll(reader.pattern) : []) {
    const value = numberOf(match[0], reader.values);
    if (value !== null) found.push({ start: match.index, end: match.index + match[0].length, digits: String(value) });
  }
  if (/[\u4e00-\u9fff]/u.test(text)) {
    for (const match of text.matchAll(HAN_NUMERAL)) {
      found.push({ start: match.index, end: match.index + match[0].length, digits: String(hanValue(match[0])) });
    }
  }
  return found.length === 0
    ? folded
    : replace(
        folded,
        found.sort((a, b) => a.start - b.start),
      );
}

function numberOf(words: string, values: ReadonlyMap<string, number>): number | null {
  const whole = values.get(words.replace(/[\s-]/gu, ' '));
  if (whole !== undefined) return whole;
  const [tens, unit] = words.split(/[\s-]/u);
  const sum = (values.get(tens ?? '') ?? Number.NaN) + (values.get(unit ?? '') ?? Number.NaN);
  return Number.isNaN(sum) ? null : sum;
}

/** An article as often; a number in "pay for one", "dos por uno". */
const ONE = ['one', 'una', 'uno', 'un', 'uma', 'um', 'une', 'eins', 'eine', 'einen', 'satu'];
const PAY = String.raw`(?:pay|pag[auo]s?|pague|paye[rz]?|bayar|zahlen|zahle|bezahlen)\s(?:only\s|just\s|for\s|solo\s|so\s|apenas\s|nur\s|cuma\s|hanya\s|que\s)?`;
const TWO_FOR = String.raw`(?:dos|2|dois|duas|deux|zwei)\s(?:por|pour|zum preis von)\s`;
const ONE_OF_A_DEAL = String.raw`(?<=(?<!\p{L})${PAY})(?:${ONE.join('|')})(?!\p{L})|(?<=(?<!\p{L})${TWO_FOR})(?:un[oa]|uma|une?|eins)(?!\p{L}|\s\p{L})`;

const readers = new Map<string, WordReader>();

/** The language's words and the English ones. After a number they are a month: "10 sept", "10 de dez". */
function readerFor(base: string): WordReader {
  const known = readers.get(base);
  if (known !== undefined) return known;
  const code = base === 'ms' ? 'id' : base;
  const own = { ...NUMBER_WORDS[code], ...spokenNumbers(code) };
  const beforeUnits = WORDS_BEFORE_UNITS[base];
  const values = new Map([
    ...Object.entries({ ...NUMBER_WORDS['en'], ...own, ...beforeUnits?.words }),
    ...ONE.map((one) => [one, 1] as const),
  ]);
  const spaced = Object.keys({ ...NUMBER_WORDS['en'], ...own }).sort((a, b) => b.length - a.length);
  const alternatives = [
    String.raw`(?<![\p{L}\p{N}])(?<!\d[\s.]{1,2}(?:de\s)?)(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[\s-](?:one|two|three|four|five|six|seven|eight|nine)|${spaced.map((name) => name.replaceAll(' ', '[\\s-]')).join('|')})(?![\p{L}])`,
    ONE_OF_A_DEAL,
    String.raw`(?<![\p{L}\p{N}])one(?=[\s-](?:hour|day|week|month|year|minute)s?(?![a-z])|[\s,]{1,2}get\s(?:one|1)|\sfree\sone)|(?<=\sget\s)one(?=\sfree|[\s!.,]|$)|(?<=(?:two|2)[\s-]for[\s-])one(?!\p{L})`,
    ...(beforeUnits === undefined
      ? []
      : [
          `${base === 'vi' ? String.raw`(?<![\p{L}\p{N}]|thu\s)` : ''}(?:${Object.keys(beforeUnits.words)
            .sort((a, b) => b.length - a.length)
            .join('|')})${beforeUnits.units}`,
        ]),
  ];
  const firsts = new Set([...spaced, ...Object.keys(beforeUnits?.words ?? {})].map((name) => name.split(' ')[0]));
  const words = new RegExp([...firsts, 'one', 'pay', 'pag', 'bayar', 'zahl'].join('|'), 'u');
  const reader = { words, pattern: new RegExp(alternatives.join('|'), 'gu'), values };
  if (readers.size < 64) readers.set(base, reader);
  return reader;
}

function replace(folded: FoldedText, found: readonly { start: number; end: number; digits: string }[]): FoldedText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  const copyTo = (end: number) => {
    for (; at < end; at += 1) {
      starts.push(folded.starts?.[at] ?? at);
      ends.push(folded.ends?.[at] ?? at + 1);
      text += folded.text[at];
    }
  };
  for (const { start, end, digits } of found) {
    if (start < at) continue;
    copyTo(start);
    for (const digit of digits) {
      starts.push(folded.starts?.[start] ?? start);
      ends.push(folded.ends?.[end - 1] ?? end);
      text += digit;
    }
    at = end;
  }
  copyTo(folded.text.length);
  return { text, starts, ends };
}
