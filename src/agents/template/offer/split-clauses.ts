import type { OfferWords } from '../../../language/phrases/phrase-file.ts';
import { wordStarts } from './peel.ts';

/**
 * Clauses of a voucher line: "10% off first order, min. spend £60, code HELLO10" → three. A comma inside a figure has no
 * space after it. Brackets make a clause of their own when they hold a code, an end or a minimum.
 */
export function splitClauses(text: string, words: OfferWords): readonly string[] {
  const opened = text.replace(/\s?[(（]([^()（）]{1,80})[)）]/gu, (whole, inside: string) =>
    !isPart(inside, words) ? whole : `; ${inside}; `,
  );
  // "Buy 3 cheeses, get 1 free" is one thing.
  const whole = opened
    .replace(BUY_AND_GET, (pair) => pair.replaceAll(',', HELD))
    .replace(NTH_IS_FREE, `${HELD} `)
    .replace(CHEAPEST, `${HELD} `);
  const bracketed = partedThai(heldInBrackets(whole), words);
  // "满99减12,11月30日前有效", "折50,滿600": a comma without a space parts too before a day and before a character.
  const dated = bracketed
    .replace(/,(?=\d{1,2}[月/]\d|[\u3040-\u9fff\uac00-\ud7af])/gu, ', ')
    .replace(DAY_AND_YEAR, (date) => date.replaceAll(',', HELD));
  const priced = dated.replace(PRICED_ITEM, (item) => item.replaceAll(',', HELD));
  const ranged = priced.replace(RANGE, (range) =>
    range.replace(/\s[-–—]\s/u, (dash) => dash.replaceAll(' ', HELD_SPACE)),
  );
  return ranged
    .split(
      /\s*(?:[,;]\s+|[;|·•]\s*|\s[-–—]\s|(?<!\d)\s\/\s|\s\/\s(?![\d\p{Sc}])|[，；。、]|\n|(?<!\d|\b(?:excl|incl|min|max|maks|máx|mín|approx|ex|no))\.\s+(?=\p{Lu}))\s*/u,
    )
    .flatMap((clause) => clause.split(/\s(?=(?:maks|max|min)\.?\s?(?:(?:rp|rm|\p{Sc})\s?\d|\d{2}))/iu))
    .map((clause) =>
      clause.replace(/^[\s,;:–—-]+(?=\s)|^[\s,;:]+|(?:[\s,;]|(?<![\u0e00-\u0e7f]|\d\.\d{1,2})\.)+$/gu, ''),
    )
    .filter((clause) => clause !== '')
    .map((clause) => clause.replaceAll(HELD, ',').replaceAll(HELD_SPACE, ' '))
    .map((clause) => clause.replace(HELD_CHARACTERS, (held) => PARTING[held.charCodeAt(0) - FIRST_HELD] ?? held));
}

/** "(2,000円以上のご注文、12月10日まで)", "(excl. sets; ends 31 Dec)": a bracket is not cut in two. */
function heldInBrackets(text: string): string {
  const characters = [...text];
  const opened: number[] = [];
  characters.forEach((one, at) => {
    if (OPENING.includes(one)) opened.push(at);
    const start = CLOSING.includes(one) ? opened.pop() : undefined;
    if (start === undefined || at - start > LONGEST_BRACKET) return;
    for (let inside = start + 1; inside < at; inside += 1) characters[inside] = asHeld(characters[inside] ?? '');
  });
  return characters.join('');
}

/** Thai parts its clauses with a space: "ลด 150 บาท | โค้ด CAMP150 | หมดเขต 5 ธ.ค.". */
function partedThai(text: string, words: OfferWords): string {
  if (!/[\u0e00-\u0e7f]/u.test(text)) return text;
  const announced = [...words.code, ...words.until].filter((word) => word.length >= SHORTEST_THAI);
  return announced.reduce((parted, word) => parted.replaceAll(` ${word}`, `; ${word}`), text);
}

/** Shorter words lead to more than a code or an end ("ถึง"). */
const SHORTEST_THAI = 4;

function asHeld(character: string): string {
  const at = PARTING.indexOf(character);
  return at < 0 ? character : String.fromCharCode(FIRST_HELD + at);
}

const OPENING = '(（[［';
const CLOSING = ')）]］';
const LONGEST_BRACKET = 120;
/** What may part clauses. */
const PARTING = ',;|·•-–—/，；。、\n. ';
const FIRST_HELD = 0xe100;
const HELD_CHARACTERS = /[\ue100-\ue1ff]/gu;

const HELD = '\ue000';
const HELD_SPACE = '\ue001';
/** "11.11 – 13.11", "20 Nov - 30 Nov": from one day to another. */
const MONTH =
  '(?:jan|feb|fev|mar|mär|apr|abr|avr|mei|may|mai|jun|juin|jul|juil|aug|août|agu|ago|ogos|sep|set|oct|okt|out|nov|dec|des|dic|dez|déc|ene|dis)';
const RANGE = new RegExp(
  `(?<![\\p{L}\\d])\\d{1,2}(?:[./]\\d{1,2}|\\.?\\s(?:de )?${MONTH}\\p{L}{0,8}\\.?)?\\s[-–—]\\s(?=\\d{1,2}(?:[./]\\d|\\.?\\s(?:de )?${MONTH}))`,
  'giu',
);
/** "December 6, 2026". */
const DAY_AND_YEAR = /\p{L}{3,9}\.? \d{1,2}, 20\d\d(?!\d)/gu;
/** "Linen duvet cover, king: £95": the comma is the item's. */
const PRICED_ITEM = /^[^:;.|\n]{3,60}(?=:\s(?:\p{L}{2,6}\s)?(?:\p{Sc}|R\$|RM|Rp)\s?\d)/u;
const BUY_AND_GET =
  /(?<!\p{L})(?:buy|spend|send|bring|order|pay for|trade in|book|refer|beli|hantar|belanja|order|bawa|compra|comprá|lleva|llevá|paga|trae|leve|compre|traga|achetez|achète|prenez|apportez|kauf|kaufe|kaufen sie|nimm|nehmen sie|bring|mua)(?!\p{L})[^,;.]{1,40},\s(?:and |y |dan |e |et |und )?(?:get|take|receive|save|second|another|ahorra|recibe|hemat|economize|jimat|gratis|percuma|dapat|pay|bayar|diskaun|lleva|llévate|llevate|paga|pagás|te regalamos|leve|ganhe|pague|obtenez|recevez|payez|zahl|zahle|zahlen sie|erhalte|erhalten sie|bekomme|spare|sparen sie|tặng|được tặng|chỉ trả|tính tiền|the|the \p{L}+|pek|el|la)(?!\p{L})/giu;
/** "2 pots achetés, le 3e offert": the second half alone is no offer. */
const NTH_IS_FREE =
  /,\s(?=(?:(?:the|le|la|das|die|der|den|el|o|a)\s)?\d{1,2}(?:e|er|ère|ème|st|nd|rd|th|\.|º|ª)\s(?:\p{L}{1,20}\s){0,2}(?:offerte?|gratuite?|gratis|grátis|free|kostenlos|umsonst)(?!\p{L}))/giu;

/** "3 Gläser kaufen, das günstigste gibt's gratis", "mix any 3, cheapest free". */
const CHEAPEST =
  /,\s(?=(?:(?:the|das|die|der|den|le|la|el|lo|o|a|yang)\s)?(?:cheapest|lowest[- ]priced|günstigste\p{L}{0,2}|billigste\p{L}{0,2}|moins cher\p{L}{0,2}|más barat[oa]|mais barat[oa]|de menor valor|termurah|paling murah)(?!\p{L}))/giu;

/** A code, an end or a minimum in brackets is a part of its own; "(was $159)" or "(20,000원 이상)" belongs to what stands before. */
function isPart(inside: string, words: OfferWords): boolean {
  const announced = [...words.code, ...words.until, ...words.minimum];
  // "(40,000원 이상, 12/15까지)": where the words follow, and the offer is said as a sentence of its own parts.
  const follow = [...words.minimumAfter, ...words.untilAfter];
  if (
    words.told !== undefined &&
    inside.split(/[,、，・]\s?/u).some((one) => /\d/u.test(one) && follow.some((word) => one.endsWith(word)))
  )
    return true;
  return announced.some((word) => word.length > 2 && wordStarts(inside, word).includes(0));
}
