import { behind } from './reading.ts';

const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th|er|o|º|ª|\.)?`;
const OF = String.raw`[ \u00a0-]?(?:(?:of|de|del|ngay)\s)?`;
const WORD = String.raw`([a-z]{3,10}(?![\p{Script=Latin}])|[ก-๙.]{3,14})`;

/** 30 พ.ย. 69: the last two digits of the Buddhist year, no amount. */
const THAI_YEAR = String.raw`(?<=[ก-๙.])\s?([5-9]\d)(?!\d|[.,:/]\d|\s?(?:%|บาท|ชิ้น|ชม|น\.|วัน))`;
/** 30 November, 15. Dezember 2026, 1er décembre, 30 พ.ย. 2569: day, a word that may be a month, year. */
export const DAY_FIRST = new RegExp(
  String.raw`${DAY}${OF}${WORD}\.?(?:,?\s(?:de\s|del\s)?(\d{4})(?!\d)|${THAI_YEAR})?`,
  'uy',
);
/** The first day of "10–15 December" and "del 1 al 10 de diciembre": its text, day, the word after the second. */
export const FIRST_OF_RANGE = new RegExp(
  String.raw`(${DAY})[ \u00a0]?(?:-|~|to|and|al?|au|bis(?: zum)?|sampai|hingga|den|ate|e|y|ถึง)[ \u00a0]?\d{1,2}(?:st|nd|rd|th|er|º|\.)?${OF}${WORD}`,
  'uy',
);
/** November 30: what stands before the day; its second group is the word. "It may 30" is none. */
export const WORD_BEFORE = behind(
  String.raw`(?<![\p{L}])(?<!(?:you|we|they|it|this|i)\s)([a-zก-๙.]{3,10})\.?\s(?:the\s)?`,
);
/** How all that follow begin: most numbers go on otherwise. */
export const MAY_BE_NUMERIC = /\d{1,4}(?:[-/.]|\s?(?:[年년月월]|thang))/uy;
export const YEAR_FIRST =
  /(\d{4})(?:-|\/|\.|\s?[年년]\s?)(\d{1,2})(?:-|\/|\.|\s?[月월]\s?)(\d{1,2})(?!\d)(?:\s?[日号號일])?/uy;
export const HAN = /(\d{1,2})\s?[月월]\s?(\d{1,2})(?!\d)(?:\s?[日号號일])?/uy;
export const VIETNAMESE = /(\d{1,2})\s?thang\s?(\d{1,2})(?!\d)(?:\s?(?:nam|\/)\s?(\d{4})(?!\d))?/uy;
export const WITH_YEAR = /(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d%])/uy;
/** 24/7 is no day. */
export const SLASHED = /(?!24\/7)(\d{1,2})\/(\d{1,2})(?![\d/%])/uy;
export const GERMAN = /(\d{1,2})\.(\d{1,2})\.(?!\d)/uy;
export const DAY_AFTER_MONTH = /(\d{1,2})(?:st|nd|rd|th)?(?![\d%]|[:.,]\d|\s?[ap]\.?m)(?:,?\s(\d{4})(?!\d))?/uy;
/** Words that make "1/2" a date rather than a half. */
export const DATE_CUE = behind(
  String.raw`(?:until|till|til|by|on|ends?|from|valid|to|before|ngay|den|het|han|truoc|tu|hingga|sampai|tgl|tanggal|s\/d|hasta|el|del|vence|ate|dia|jusqu'au|au|du|le|bis|zum|am|vom|至|到|截止|まで|から|까지|ถึง|วันที่)[\s:]{0,2}`,
);
