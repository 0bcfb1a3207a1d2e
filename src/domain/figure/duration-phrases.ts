import type { Phrase } from './phrase.ts';

const lasting = (key: string) => () => ({ kind: 'duration' as const, key: `duration:${key}` });

const HALF_AN_HOUR =
  'half an hour|half-hour|half hour|media hora|meia hora|(?:une )?demi-heure|(?:eine )?halbe stunde|halben stunde|(?:se)?tengah jam|nua (?:tieng|gio)(?: dong ho)?';
const HOUR_AND_A_HALF =
  'an hour and a half|(?:1|one) and a half hours|(?:una )?hora y media|(?:uma )?hora e meia|une heure et demie|anderthalb stunden|eineinhalb stunden|(?:satu|1) (?:setengah jam|jam setengah)|(?:mot|1) (?:tieng|gio) ruoi';
const HALF_A_YEAR = 'half a year|six-month|medio ano|meio ano|ein halbes jahr|halben jahr|setengah tahun|nua nam';
const QUARTER_OF_AN_HOUR =
  "quarter of an hour|cuarto de hora|quarto de hora|quart d'heure|viertelstunde|seperempat jam|suku jam";

/** Lengths of time that are told without a number: "half an hour" is 30 minutes, "a fortnight" 2 weeks. */
export const DURATION_PHRASES: readonly Phrase[] = [
  {
    needs:
      'an hour and a half|a half hours|hora (y|e) me(d|)ia|heure et demie|halb stunden|setengah jam|jam setengah|ruoi',
    pattern: new RegExp(String.raw`(?<!\p{L})(?:${HOUR_AND_A_HALF})(?!\p{L})`, 'gu'),
    read: lasting('90minute'),
  },
  {
    needs: 'half|me(d|)ia hora|demi|halbe(n|) stunde|tengah jam|nua|半|반|ครึ่ง',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:${HALF_AN_HOUR})(?!\p{L})|半个?小时|半個?小時|半個?鐘頭|半時間|반 ?시간|ครึ่งชั่วโมง`,
      'gu',
    ),
    read: lasting('30minute'),
  },
  {
    needs: 'quarter|cuarto de|quarto de|quart d|viertelst|empat jam|suku jam|一刻',
    pattern: new RegExp(String.raw`(?<!\p{L})(?:${QUARTER_OF_AN_HOUR})(?!\p{L})|一刻[钟鐘]`, 'gu'),
    read: lasting('15minute'),
  },
  {
    needs: 'half a y|six-m|medio ano|meio ano|halbe(s|n) jahr|setengah tahun|nua nam|半年|반년|ครึ่งปี',
    pattern: new RegExp(String.raw`(?<!\p{L})(?:${HALF_A_YEAR})(?!\p{L})|半年|반년|ครึ่งปี`, 'gu'),
    read: lasting('6month'),
  },
  {
    needs: 'fortnight',
    pattern: /(?<!\p{L})(?:a )?fortnight(?!\p{L})/gu,
    read: lasting('20160minute'),
  },
];
