import type { Reading, Scan } from './reading.ts';

interface Phrase {
  /** Without it in the text the pattern need not be tried. */
  readonly needs: RegExp;
  readonly pattern: RegExp;
  /** Kind and key; null when the words are something else after all. */
  readonly read: (match: RegExpExecArray) => Pick<Reading, 'kind' | 'key'> | null;
}

const percent = (value: number) => ({ kind: 'percent' as const, key: `percent:${value}` });
/** "Buy 2 get 1", "3 for 2", "2x1": how many are paid, how many come on top. */
const deal = (paid: number, free: number) =>
  paid > 0 && free > 0 ? { kind: 'quantity' as const, key: `quantity:${paid}+${free}` } : null;
// biome-ignore format: a table
const FRACTION: Readonly<Record<string, number>> = {
  half: 50, hälfte: 50, third: 33, quarter: 25, fifth: 20, tenth: 10, tercio: 33, cuarto: 25, quinto: 20, terco: 33,
  quarto: 25, tiers: 33, quart: 25, cinquieme: 20, drittel: 33, viertel: 25, funftel: 20, zehntel: 10, pertiga: 33,
  perempat: 25, perlima: 20,
};

const PHRASES: readonly Phrase[] = [
  {
    needs: /half|halb|1\/2|50-50|mitad|metade|tengah|paruh|nua gia|moitie|[半对對반]|ครึ่ง/u,
    pattern:
      /(?<![\p{L}\d])(?:half[\s-]price|half off|half the price|50-50 off|1\/2 price|mitad de(?:l)? precio|mitad de pre[cç]o|metade do preco|pela metade|(?:se)?(?:tengah|paruh) harga|nua gia|moitie prix|halbe[nrm]? preis|halbpreis)(?!\p{L})|半价|半價|半額|半値|对折|對折|반값|반액|ครึ่งราคา/gu,
    read: () => percent(50),
  },
  {
    needs:
      /(?:half|third|quarter|fifth|tenth|tercio|cuarto|quinto|terco|quarto|tiers|quart|cinquieme|drittel|viertel|funftel|zehntel)[\s-]/u,
    pattern:
      /(?<![\p{L}\d])(?:an?|one|1|un|une|um|uma|ein)[\s-](half|third|quarter|fifth|tenth|tercio|cuarto|quinto|terco|quarto|tiers|quart|cinquieme|drittel|viertel|funftel|zehntel)(?=[\s-](?:off|less|cheaper|de descuento|menos|de desconto|de reduction|de remise|de moins|rabatt|weniger|gunstiger|nachlass))/gu,
    read: (match) => percent(FRACTION[match[1] ?? ''] ?? 0),
  },
  {
    needs: /1\/\d/u,
    pattern: /(?<![\p{L}\d/])1\/(2|3|4|5|10)(?=\s(?:off|less|de descuento|de desconto|rabatt))/gu,
    read: (match) => percent(Math.floor(100 / Number(match[1]))),
  },
  {
    needs: /(?:buy|beli|mua|compr[ae]|leva|achete[zs]?|kauf)[^\d]{0,8}\s\d/u,
    pattern:
      /(?<![\p{L}\d])(?:buy|beli|mua|compra|compre|leva|lleva|achete[zs]?|kauf(?:e|en sie)?)\s(\d{1,2})(?:\s[\p{L}-]{1,12})?[\s,]{1,2}(?:and\s)?(?:get|gratis|percuma|dapat|tang|duoc tang|recibe|gana|ganhe|offert|= ?)\s?(\d{1,2})(?!\d|[.,]\d|\s?(?:%|k\b|rb|ribu|persen|percent)|[\s\u00a0]?[€$£])/gu,
    read: (match) => deal(Number(match[1]), Number(match[2])),
  },
  { needs: /bogo/u, pattern: /(?<![\p{L}\d])bogo(?!\p{L})/gu, read: () => deal(1, 1) },
  {
    needs: /[买買购購]\s?\d/u,
    pattern: /[买買购購]\s?(\d{1,2})\s?[件个個瓶盒袋]?[\s,，]?[送赠贈免]\s?(\d{1,2})(?!\d|\s?[元块%折]|[.,]\d)/gu,
    read: (match) => deal(Number(match[1]), Number(match[2])),
  },
  {
    needs: /\d\s?개/u,
    pattern: /(\d{1,2})\s?개?\s?(?:를\s|를)?(?:사면|구매 ?시)\s?(\d{1,2})\s?개?\s?(?:더|증정|무료)/gu,
    read: (match) => deal(Number(match[1]), Number(match[2])),
  },
  {
    needs: /แถม/u,
    pattern: /(?:ซื้อ\s?)?(\d{1,2})\s?(?:ชิ้น\s?)?แถม(?:ฟรี)?\s?(\d{1,2})/gu,
    read: (match) => deal(Number(match[1]), Number(match[2])),
  },
  {
    needs: /\d ?\+/u,
    pattern: /(?<![\d.,+])(\d)\s?\+\s?(\d)(?![\d.,]|\s?(?:kg|g|ml|l)\b)/gu,
    read: (match) => deal(Number(match[1]), Number(match[2])),
  },
  {
    needs: /\d[\s-](?:for|pour|por|zum|y|e)[\s-]|\d,? (?:cuma |nur |and )?(?:y |e )?(?:pay|pag|lle?v|bayar|zahl)/u,
    pattern:
      /(?<![\p{L}\d.,])(\d)(?:\s(?:for|pour|zum preis von|por)\s|-(?:for|pour)-)(\d)(?![\d/:]|[.,]\d|\s?(?:%|€|\$|rm|k\b))|(?:buy|beli|kauf[^\s\d]{0,4}|achete[zsr]?)\s(\d)[\s,]{1,2}(?:and\s|cuma\s|nur\s)?(?:pay|bayar|zahl[^\s\d]{0,4}|paye[zr]?)\s(?:only\s|for\s|only for\s|nur\s)?(\d)|(?:lleva|leve|pague|paga)\s(\d)[\s,]{1,2}(?:y |e )?(?:paga|pague|lleva|leve)\s(\d)/gu,
    read: (match) => {
      const [more, fewer] = [Number(match[1] ?? match[3] ?? match[5]), Number(match[2] ?? match[4] ?? match[6])].sort(
        (a, b) => b - a,
      );
      return deal(fewer ?? 0, (more ?? 0) - (fewer ?? 0));
    },
  },
  {
    needs: /[23] ?x/u,
    pattern: /(?<![\p{L}\d.,×x])([23])\s?x\s?([12])(?![\d.,]|\s?(?:kg|g|ml|l|cm|m)\b)/gu,
    read: (match) => deal(Number(match[2]), Number(match[1]) - Number(match[2])),
  },
  {
    needs: /[★⭐]/u,
    pattern: /(?<![★⭐])(?:[★⭐]\s?){5}(?![★☆⭐])/gu,
    read: () => ({ kind: 'rating', key: 'rating:5' }),
  },
  {
    needs: /midnight|medianoche|meia-noite|minuit|mitternacht|tengah malam|nua dem|เที่ยงคืน|零[点點]|자정/u,
    pattern:
      /(?<!\p{L})(?:midnight|medianoche|meia-noite|minuit|mitternacht|tengah malam|nua dem)(?!\p{L})|เที่ยงคืน|零点|零點|자정/gu,
    read: () => ({ kind: 'time', key: 'time:00:00' }),
  },
];

/** Figures without a unit of their own, or made of two numbers. */
export function readPhrases(scan: Scan): readonly Reading[] {
  const found: Reading[] = [];
  for (const { needs, pattern, read } of PHRASES) {
    if (!needs.test(scan.text)) continue;
    for (const match of scan.text.matchAll(pattern)) {
      const reading = read(match);
      if (reading !== null) found.push({ ...reading, start: match.index, end: match.index + match[0].length });
    }
  }
  return found;
}
