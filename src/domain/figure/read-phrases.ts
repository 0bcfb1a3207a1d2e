import { matchesOf } from '../matches-of.ts';
import { wordSpotter } from '../word-spotter.ts';
import { DEAL_PHRASES } from './deal-phrases.ts';
import { DURATION_PHRASES } from './duration-phrases.ts';
import { ORDINAL_PHRASES } from './ordinal-phrases.ts';
import type { Phrase } from './phrase.ts';
import { phrasesOf } from './phrase-notation.ts';
import type { Reading, Scan } from './reading.ts';
import { WEEKDAY_PHRASES } from './weekday-phrases.ts';

const percent = (value: number) => ({ kind: 'percent' as const, key: `percent:${value}` });
// biome-ignore format: a table
const FRACTION: Readonly<Record<string, number>> = {
  half: 50, third: 33, quarter: 25, fifth: 20, tenth: 10, tercio: 33, cuarto: 25, quinto: 20, terco: 33, quarto: 25,
  tiers: 33, quart: 25, cinquieme: 20, drittel: 33, viertel: 25, funftel: 20, zehntel: 10,
};
const FRACTIONS = Object.keys(FRACTION).join('|');

const PHRASES: readonly Phrase[] = [
  ...DEAL_PHRASES,
  ...DURATION_PHRASES,
  ...ORDINAL_PHRASES,
  ...WEEKDAY_PHRASES,
  {
    needs: 'half|halb|1/2|50-50|mitad|metade|tengah|paruh|nua gia|moitie|半|对|對|반|ครึ่ง',
    pattern:
      /(?<![\p{L}\d])(?:half[\s-]price|half off|half the price|50-50 off|1\/2 price|mitad de(?:l)? precio|mitad de preco|metade do preco|pela metade|(?:se)?(?:tengah|paruh) harga|(?:diskon|diskaun|potongan) se(?:tengah|paruh)(?!\s\p{L})|nua gia|moitie prix|halbe[nrm]? preis|halbpreis)(?!\p{L})|半价|半價|半額|半値|对折|對折|반값|반액|절반\s?(?:가격|값)|ครึ่งราคา/gu,
    read: () => percent(50),
  },
  {
    needs: FRACTIONS,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])(?:an?|one|1|une?|uma?|ein)[\s-](${FRACTIONS})(?=[\s-](?:off|less|cheaper|de descuento|menos|de desconto|de reduction|de remise|de moins|rabatt|weniger|gunstiger|nachlass))`,
      'gu',
    ),
    read: (match) => percent(FRACTION[match[1] ?? ''] ?? 0),
  },
  {
    needs: '1/',
    pattern: /(?<![\p{L}\d/])1\/(2|3|4|5|10)(?=\s(?:off|less|de descuento|de desconto|rabatt))/gu,
    read: (match) => percent(Math.floor(100 / Number(match[1]))),
  },
  {
    needs: '★|⭐',
    pattern: /(?<![★⭐])(?:[★⭐]\s?){5}(?![★☆⭐])/gu,
    read: () => ({ kind: 'rating', key: 'rating:5' }),
  },
  {
    needs: 'midnight|medianoche|meia-noite|minuit|mitternacht|tengah malam|nua dem|เที่ยงคืน|零|자정',
    pattern:
      /(?<!\p{L})(?:midnight|medianoche|meia-noite|minuit|mitternacht|tengah malam|nua dem)(?!\p{L})|เที่ยงคืน|零点|零點|자정/gu,
    read: () => ({ kind: 'time', key: 'time:00:00' }),
  },
];

const spotWords = wordSpotter(PHRASES.map(({ needs }) => phrasesOf(needs)));

/** Figures without a unit of their own, or made of two numbers: "half price", "a fifth off", "buy 2 get 1", midnight, Monday. */
export function readPhrases({ text, base }: Scan): readonly Reading[] {
  const possible: boolean[] = [];
  spotWords(text, (phrase) => {
    possible[phrase] = true;
  });
  const found: Reading[] = [];
  for (let index = 0; index < possible.length; index += 1) {
    const phrase = possible[index] === true ? PHRASES[index] : undefined;
    if (phrase === undefined || (phrase.base ?? base) !== base) continue;
    for (const match of matchesOf(phrase.pattern, text)) {
      const reading = phrase.read(match);
      if (reading !== null) found.push({ ...reading, start: match.index, end: match.index + match[0].length });
    }
  }
  return found;
}
