import { findFigures } from '../../../domain/figure/find-figures.ts';
import { findTokens } from '../../../domain/token.ts';
import type { OfferWords } from '../../../language/phrases/phrase-file.ts';
import { hasHan } from '../../../language/script.ts';
import type { Offer } from './offer.ts';
import { type Peeled, peelCode, peelEnd, peelImpliedMinimum, peelMinimum, peelMinimumBefore } from './peel.ts';
import { nowPriceIn, oldPriceIn, onlySaysWhatItWas, pricesIn } from './read-prices.ts';
import { splitClauses } from './split-clauses.ts';

/** Stands for a fact that is asked for, in previews. */
const UNKNOWN = /▢+/gu;

/**
 * Takes an offer apart by the words of its language: the head, a minimum, a code, an end; what is none of these stays a
 * condition in its own words. `code`: the coupon code where it is known; `register`: the form of address.
 */
export function readOffer(
  text: string,
  language: string,
  words: OfferWords,
  code: string | null,
  register = '',
): Offer {
  const known = code ?? findTokens(text).find((token) => token.kind === 'code')?.text ?? null;
  const parts: { head: string; minimum: string | null; end: string | null; code: string | null; conditions: string[] } =
    {
      head: '',
      minimum: null,
      end: null,
      code: null,
      conditions: [],
    };
  const label = /^((?:\p{Lu}{2,10}\s){1,3}\p{Lu}{2,10})[:：]\s+(?=\S)/u.exec(text.trim());
  const unlabelled = text
    .trim()
    .slice(label?.[0].length ?? 0)
    .replace(PRICE_LABEL, '')
    .replace(PRICED_NOW, '$1 ')
    .replace(SQUARE_BRACKET, '($1)');
  for (const clause of splitClauses(unlabelled, words)) {
    const afterCode = peelCode(clause, parts.code === null ? known : null, words.code);
    const afterEnd =
      parts.end === null
        ? peelEnd(afterCode.rest, datesIn(afterCode.rest, language), words)
        : { rest: afterCode.rest, part: null };
    const afterMinimum =
      parts.minimum === null ? minimumOf(afterEnd.rest, language, words) : { rest: afterEnd.rest, part: null };
    parts.code ??= afterCode.part;
    const rest = withoutLeadingVerb(afterMinimum.rest);
    const isHead = parts.head === '' && rest !== '';
    // "order with code HUAT4", "reply SALMON by Thursday": what says more than its code or its end stays whole.
    if (rest !== '' && !isHead && afterMinimum.rest !== clause) {
      parts.conditions.push(clause);
      continue;
    }
    if (isHead && isInMiddle(clause, afterCode.part, language, words)) {
      parts.head = clause;
      continue;
    }
    parts.end ??= afterEnd.part;
    parts.minimum ??= afterMinimum.part;
    if (isHead) parts.head = rest;
    else if (rest !== '') parts.conditions.push(rest);
  }
  const better =
    parts.code === null || PERCENT.test(parts.head) ? -1 : parts.conditions.findIndex((one) => PERCENT.test(one));
  // "Free returns; 10% off first order, code FOX10": the code belongs to the percentage.
  if (better >= 0) {
    const [offered = parts.head] = parts.conditions.splice(better, 1, parts.head);
    parts.head = offered;
  }
  // "NEW CUST: S$8 off" is a note to the shop: said behind the offer.
  if (label?.[1] !== undefined) parts.conditions.push(`(${label[1]})`);
  const told = parts.head === '' ? text.trim() : parts.head;
  const head = yours(told, words, register);
  const nowPrice = onlySaysWhatItWas(head, language) ? nowPriceIn(parts.conditions, language) : null;
  const priced = nowPrice === null ? head : `${head}, ${nowPrice}`;
  const prices = pricesIn(priced, parts.conditions, language, words);
  const conditions = parts.conditions
    .filter((one) => prices === null || (one !== nowPrice && oldPriceIn([one], language) === null))
    .map((one) => inFull(one, words));
  const end = parts.end === null ? null : untilEnd(parts.end, words);
  return { ...parts, head, end, conditions, prices, more: [], text: text.trim(), foreign: false };
}

/** "Show code X at the till for 10% off": a code cut out of the middle would leave two halves; behind a value ("20% off with code X on socks") it leaves none. */
function isInMiddle(clause: string, code: string | null, language: string, words: OfferWords): boolean {
  if (code === null) return false;
  const at = clause.indexOf(code);
  const behind = clause.slice(at + code.length);
  const told = minimumOf(peelEnd(behind, datesIn(behind, language), words).rest, language, words).rest;
  const before = peelCode(clause.slice(0, at + code.length), code, words.code).rest;
  return /\p{L}/u.test(before) && !/\d/u.test(before) && /^\s*\p{L}/u.test(told);
}

function minimumOf(clause: string, language: string, words: OfferWords): Peeled {
  const amounts = amountsIn(clause, language);
  const announced = peelMinimum(clause, amounts, words.minimum, words.orMore);
  if (announced.part !== null) return announced;
  const followed = peelMinimumBefore(clause, amounts, words.minimumAfter);
  return followed.part === null ? peelImpliedMinimum(clause, amounts, words.orMore) : followed;
}

const PERCENT = /\d\s?%/u;

/** "takes 12% off", "for 12% off", left over when a code in front was cut. */
function withoutLeadingVerb(text: string): string {
  return text.replace(/^(?:takes|gives|gets you|for|para|untuk|pour|für)\s+(?=[\d\p{Sc}]|RM|Rp|free|gratis)/iu, '');
}

function datesIn(text: string, language: string): readonly { start: number; end: number }[] {
  return [
    ...findFigures(text, language).filter((figure) => ['date', 'weekday', 'time'].includes(figure.kind)),
    ...unknowns(text),
  ];
}

function amountsIn(text: string, language: string): readonly { start: number; end: number }[] {
  return [
    ...findFigures(text, language).filter(
      (figure) => figure.kind === 'money' || figure.kind === 'quantity' || figure.kind === 'number',
    ),
    ...unknowns(text),
  ];
}

function unknowns(text: string): readonly { start: number; end: number }[] {
  return [...text.matchAll(UNKNOWN)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** The reader's view: "10% off first order" → "10% off your first order", "$5 off your next order $40+" → "… of $40 or more". */
function yours(head: string, words: OfferWords, register: string): string {
  let said = head;
  for (const [bare, full, only] of words.yours) {
    if (only !== undefined && only !== register) continue;
    const at = said.toLowerCase().indexOf(bare.toLowerCase());
    // A label ("Followers: …") stands in front or is none.
    const isLabel = bare.endsWith(': ');
    if (at < 0 || (isLabel && at > 0) || said.toLowerCase().includes(full.toLowerCase())) continue;
    said = said.slice(0, at) + full + said.slice(at + bare.length);
  }
  const { plus } = words.clauses;
  return plus === undefined
    ? said
    : said.replace(PLUS, (_, joined, after, before) => {
        const amount = plus.replace('{amount}', after ?? before);
        // "any order of $45+" has its preposition.
        return joined === undefined ? ` ${amount}` : ` ${amount.slice(amount.indexOf(after ?? before))}`;
      });
}

/** "Price cut: Moose Mic Stand from $89 to $64": the two prices say it. */
const PRICE_LABEL =
  /^(?:price (?:cut|drop|change|update)|new (?:lower )?price|now (?:cheaper|less)|preis(?:senkung|sturz|update)|neuer preis|(?:baisse|chute) de prix|nouveau prix|(?:bajada|rebaja) de precio|nuevo precio|(?:queda|baixa) de preço|novo preço|baixou|(?:on )?sale|harga turun|turun harga|giảm giá)\s?[:：]\s+(?=\p{L}.*\d)/iu;

/** "Summit jacket, now £129, was £169": the first comma parts nothing. */
const PRICED_NOW = /^([^,:;\d]{3,60}),\s(?=(?:now|ahora|agora|sekarang|kini)\s\S{0,4}\d)/iu;

/** "$64 [was $89]". */
const SQUARE_BRACKET = /\[([^[\]{}|*]{3,60})\]/gu;

/** "$40+" or "+$400" behind a word. */
const PLUS =
  /(?<=(?<!\p{L})(of|over|above|from|de|desde|ab|von|dari|từ)|\p{L})\s(?:((?:\p{Sc}|R\$|S\$|RM|Rp)\s?\d[\d.,]*(?:rb|k)?)\s?\+|\+\s?((?:\p{Sc}|R\$|S\$|RM|Rp)\s?\d[\d.,]*(?:rb|k)?))(?=$|\s)/iu;

/** A terse condition in full: "pengguna baru" → "khusus pengguna baru". */
function inFull(condition: string, words: OfferWords): string {
  const small = condition.toLowerCase();
  return words.terse.find(([bare]) => bare === small)?.[1] ?? condition;
}

/** "expires 12/6" → "until 12/6": inside our sentence an end has no verb. */
function untilEnd(end: string, words: OfferWords): string {
  const full = words.fullEnds.find(([bare]) => end.endsWith(bare));
  if (full !== undefined) return `${end.slice(0, end.length - full[0].length)}${full[1]}`;
  const verb = words.untilVerbs.find((word) =>
    end.toLowerCase().startsWith(hasHan(word) ? word : `${word.toLowerCase()} `),
  );
  if (verb === undefined) return end;
  const rest = end.slice(verb.length);
  return `${words.untilWord}${hasHan(verb) && !rest.startsWith(' ') ? '' : ' '}${rest.trim()}`;
}
