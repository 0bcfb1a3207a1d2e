import { matchesOf } from '../matches-of.ts';
import { wordSpotter } from '../word-spotter.ts';
import type { FoldedText } from './folded-text.ts';
import { HAN_NUMERAL, hanValue, NUMBER_WORDS, WORDS_BEFORE_UNITS } from './number-words.ts';
import { matchAt } from './reading.ts';
import { spokenNumbers } from './spoken-numbers.ts';

interface WordReader {
  /** Of this language and of English, by its place among the spotter's lists. */
  readonly lists: readonly number[];
  readonly pattern: RegExp;
  readonly values: ReadonlyMap<string, number>;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

/** "Twenty percent", "dos artículos", "两件" → "20 percent", "2 articulos", "2件": what follows need only read digits. */
export function writtenNumbersAsDigits(folded: FoldedText, base: string): FoldedText {
  const { text } = folded;
  const found = numberWordsIn(text, base);
  if (/[\u4e00-\u9fff]/u.test(text)) {
    for (const match of matchesOf(HAN_NUMERAL, text)) {
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

function numberWordsIn(text: string, base: string): Found[] {
  const { lists, pattern, values } = readerFor(base);
  const starts = new Set<number>();
  spotWords(text, (list, start) => {
    if (lists.includes(list)) starts.add(start);
  });
  const found: Found[] = [];
  for (const start of [...starts].sort((a, b) => a - b)) {
    const match = start < (found.at(-1)?.end ?? 0) ? null : matchAt(pattern, text, start);
    const value = match === null ? null : numberOf(match[0], values);
    if (match !== null && value !== null) found.push({ start, end: start + match[0].length, digits: String(value) });
  }
  return found;
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
const PAY = String.raw`(?:pay|pag[auo]s?|pague|paye[rz]?|bayar|zahlen|zahle|zahlt|zahl|bezahlen)\s(?:only\s|just\s|for\s|solo\s|so\s|apenas\s|nur\s|cuma\s|hanya\s|que\s)?`;
const TWO_FOR = String.raw`(?:(?:dos|2|dois|duas|deux|zwei)\s(?:por|pour|zum preis von)\s|pour le prix d')`;
const ONE_OF_A_DEAL = String.raw`(?<=(?<!\p{L})${PAY})(?:${ONE.join('|')})(?!\p{L})|(?<=(?<!\p{L})${TWO_FOR})(?:un[oa]|uma|une?|eins)(?!\p{L}|\s\p{L})`;

/** "Above a thousand pesos": a round sum after a preposition and before its currency. "Mil gracias" is none. */
const ROUND: Readonly<Record<string, number>> = {
  mil: 1000,
  mille: 1000,
  tausend: 1000,
  seribu: 1000,
  sejuta: 1_000_000,
  cent: 100,
  'a hundred': 100,
  'a thousand': 1000,
  'one hundred': 100,
  'one thousand': 1000,
};
const ROUND_SUM = String.raw`(?<=(?<!\p{L})(?:de|des|a|por|los|desde|ate|hasta|sobre|over|above|from|spend|of|for|uber|ab|von|bis|plus de|les|di atas|minimal|minimum|belanja|dari|ke)\s)(?:${Object.keys(ROUND).join('|')})(?=\s(?:reais|pesos|soles|dolares|dollars?|pounds|euros?|ringgit|rupiah|baht|rupees|rand|yen)(?!\p{L}))`;

const readers = new Map<string, WordReader>();
/** Malay counts in Indonesian, give or take a word. */
const codeOf = (base: string) => (base === 'ms' ? 'id' : base);
const CODES = [...new Set([...Object.keys(NUMBER_WORDS), ...Object.keys(WORDS_BEFORE_UNITS)])];
/** How a number of each language may begin. */
const spotWords = wordSpotter(
  CODES.map((code) => beginnings(code === 'en' ? [...namesOf(code), ...ONE, ...Object.keys(ROUND)] : namesOf(code))),
);

function namesOf(code: string): readonly string[] {
  return Object.keys({ ...NUMBER_WORDS[code], ...spokenNumbers(code), ...WORDS_BEFORE_UNITS[code]?.words });
}

/** Without those that begin like another one. */
function beginnings(names: readonly string[]): readonly string[] {
  return names.filter((name) => !names.some((other) => other !== name && name.startsWith(other)));
}

/** The language's words and the English ones. After a number they are a month: "10 sept", "10 de dez". */
function readerFor(base: string): WordReader {
  const known = readers.get(base);
  if (known !== undefined) return known;
  const code = codeOf(base);
  const own = { ...NUMBER_WORDS[code], ...spokenNumbers(code) };
  const beforeUnits = WORDS_BEFORE_UNITS[base];
  const values = new Map([
    ...Object.entries({ ...NUMBER_WORDS['en'], ...own, ...beforeUnits?.words }),
    ...ONE.map((one) => [one, 1] as const),
    ...Object.entries(ROUND),
  ]);
  const spaced = Object.keys({ ...NUMBER_WORDS['en'], ...own }).sort((a, b) => b.length - a.length);
  const alternatives = [
    String.raw`(?<![\p{L}\p{N}])(?<!\d[\s.]{1,2}(?:de\s)?)(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[\s-](?:one|two|three|four|five|six|seven|eight|nine)|${spaced.map((name) => name.replaceAll(' ', '[\\s-]')).join('|')})(?![\p{L}])`,
    ONE_OF_A_DEAL,
    ROUND_SUM,
    String.raw`(?<![\p{L}\p{N}])one(?=[\s-](?:hour|day|week|month|year|minute)s?(?![a-z])|[\s,]{1,2}get\s(?:one|1)|\sfree\sone)|(?<=(?<!\p{L})buy\s)one(?=(?:\s[\p{L}-]{2,15}){1,3}[\s,]{1,2}(?:and\s)?get\s(?:one|1)(?!\p{L}))|(?<=\sget\s)one(?=\sfree|[\s!.,]|$)|(?<=(?:two|2)[\s-]for[\s-])one(?!\p{L})`,
    ...(beforeUnits === undefined
      ? []
      : [
          `${base === 'vi' ? String.raw`(?<![\p{L}\p{N}]|thu\s)` : ''}(?:${Object.keys(beforeUnits.words)
            .sort((a, b) => b.length - a.length)
            .join('|')})${beforeUnits.units}`,
        ]),
  ];
  const lists = [...new Set([CODES.indexOf('en'), CODES.indexOf(code), CODES.indexOf(base)])];
  const reader = { lists, pattern: new RegExp(alternatives.join('|'), 'uy'), values };
  if (readers.size < 64) readers.set(base, reader);
  return reader;
}

function replace(folded: FoldedText, found: readonly Found[]): FoldedText {
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
