import { isLicensed, READER_CLAIMS } from '../../../guard/licence.ts';
import { findConcepts, findTerms } from '../../../language/find-terms.ts';
import type { LexiconList } from '../../../language/lexicon-lists.ts';
import { containsWord } from '../../../language/units/kind.ts';
import { type Unit, wordsOf } from '../../../language/units/unit.ts';
import { isPast } from '../offer/offer-of.ts';
import type { Reading } from '../reading/reading.ts';
import { isShouted } from '../finish/calm.ts';

/** What is wrong with a unit. */
export type FaultKind =
  | 'relationship'
  | 'urgency'
  | 'scarcity'
  | 'guarantee'
  | 'vague'
  | 'guilt'
  | 'slang'
  | 'officialese'
  | 'blame'
  | 'clickbait'
  | 'hedge'
  | 'stale-date'
  | 'unusable-offer'
  | 'stars'
  | 'shouting'
  | 'instruction'
  | 'chant'
  | 'hashtags';

export interface Fault {
  readonly kind: FaultKind;
  /** The words at fault, with their place in the unit. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const BY_LIST: readonly [LexiconList, FaultKind][] = [
  ['scarcity', 'scarcity'],
  ['guarantee', 'guarantee'],
  ['vague-incentive', 'vague'],
  ['guilt', 'guilt'],
  ['slang', 'slang'],
  ['officialese', 'officialese'],
  ['blame', 'blame'],
  ['clickbait', 'clickbait'],
  ['hedge', 'hedge'],
];

/** Everything in a unit that may not be sent as it is. An opt-out is never at fault. */
export function faultsOf(unit: Unit, reading: Reading): readonly Fault[] {
  if (unit.kind === 'opt-out') return [];
  // "Hi boss," is how a Malaysian shop speaks; a greeting is no place to correct it.
  if (unit.kind === 'greeting' && /MY$/u.test(reading.brief.language)) return isShouted(unit.text) ? [whole('shouting', unit)] : [];
  if (unit.kind === 'brand-prefix') return isShouted(unit.text) ? [whole('shouting', unit)] : [];
  const listed = (kind: FaultKind, list: LexiconList) =>
    (unit.terms.get(list) ?? [])
      // That something is available again is news, and "while stocks last" a condition; neither is pressure.
      .filter((term) => !NEWS_OF_STOCK.has(term.concept) && !isGiven(term.text, list, reading))
      .map((term) => ({ kind, text: term.text, start: term.start, end: term.end }));
  const faults = [
    ...presumed(unit, reading),
    ...(reading.hasDeadline ? [] : listed('urgency', 'urgency')),
    ...BY_LIST.flatMap(([list, kind]) => listed(kind, list)),
  ];
  for (const match of unit.text.matchAll(DRAWN_OUT)) {
    if (!unit.tokens.some((token) => match.index < token.end && match.index >= token.start)) faults.push({ kind: 'slang', text: match[0], start: match.index, end: match.index + match[0].length });
  }
  if (reading.situation === 'review' && unit.figures.some((figure) => figure.kind === 'rating')) faults.push(whole('stars', unit));
  const chant = CHANT.exec(unit.text);
  if (chant !== null) faults.push({ kind: 'chant', text: chant[0], start: chant.index, end: chant.index + chant[0].length });
  const hashtags = HASHTAGS.exec(unit.text);
  if (hashtags !== null) faults.push({ kind: 'hashtags', text: hashtags[0], start: hashtags.index, end: hashtags.index + hashtags[0].length });
  if (isPast(unit.text, reading.brief.language, reading.today)) faults.push(whole('stale-date', unit));
  if (saysUnusable(unit, reading)) faults.push(whole('unusable-offer', unit));
  if (isShouted(wordsOf(unit)) || (/\p{Lu}{4}/u.test(wordsOf(unit)) && isShouted(reading.brief.template.body))) faults.push(whole('shouting', unit));
  if (isInstruction(unit, reading)) faults.push(whole('instruction', unit));
  return faults;
}

/** Claims about the reader beyond the segment's licence; words that also say an allowed thing ("gracias por seguir") are read that way. */
function presumed(unit: Unit, reading: Reading): readonly Fault[] {
  const claims = READER_CLAIMS.flatMap((claim) => (unit.terms.get(claim) ?? []).map((term) => ({ claim, term })));
  // "10% off your first order" is an offer's condition, not a claim about this reader.
  const conditions = [...(unit.terms.get('terms') ?? [])];
  const allowed = claims.filter(({ claim, term }) => isLicensed(reading.segment, claim, term.concept)).map(({ term }) => term);
  return claims
    .filter(({ claim, term }) => !isLicensed(reading.segment, claim, term.concept) && !isGiven(term.text, claim, reading))
    // "Time for more beans?" asks; it does not say that they ran out.
    .filter(({ claim }) => claim !== 'reader-ran-out' || !/[?？]/u.test(unit.text))
    .filter(({ term }) => !conditions.some((one) => one.start <= term.start && one.end >= term.end))
    .filter(({ term }) => !allowed.some((one) => one.start <= term.start && one.end >= term.end))
    .map(({ term }) => ({ kind: 'relationship', text: term.text, start: term.start, end: term.end }));
}

const NEWS_OF_STOCK: ReadonlySet<string> = new Set(['back-in-stock', 'while-stocks-last']);
/** "Shop shop shop", "BUY NOW BUY NOW BUY NOW". */
const CHANT = /(?<!\p{L})(\p{L}{2,12}(?: \p{L}{2,12})?)(?:[\s,!]{1,3}\1){2,}(?!\p{L})/iu;
/** Two or more in a row: they do nothing outside a social network. */
const HASHTAGS = /(?:\s?#[\p{L}\p{N}_]{2,40}){2,}/u;
/** "sooo", "Yooo", "omggg". */
const DRAWN_OUT = /\p{L}*(\p{Ll})\1{2,}\p{L}*/gu;

function whole(kind: FaultKind, unit: Unit): Fault {
  return { kind, text: unit.text, start: 0, end: unit.text.length };
}

/** To people who watch a price, "the new price" is the thing itself. */
const PRICE = /price|precio|harga|preço|preis|prix|giá|gia |ราคา|価格|价|價|가격/iu;

/** The marketer says it outside the text: in the voucher, a fact, the product's or the shop's name. */
function isGiven(words: string, list: LexiconList, reading: Reading): boolean {
  const { brief } = reading;
  if (list === 'vague-incentive' && reading.segment === 'price-drop' && PRICE.test(words)) return true;
  const given = [brief.voucher?.text ?? '', brief.product ?? '', reading.shop ?? '', ...brief.facts].join('\n');
  if (given.toLowerCase().includes(words.toLowerCase())) return true;
  return brief.facts.length > 0 && findTerms(brief.facts.join('\n'), brief.language, list).length > 0;
}

/** The offer that these readers cannot use, by its figures, its code or its condition. */
function saysUnusable(unit: Unit, reading: Reading): boolean {
  const { unusable, brief } = reading;
  if (unusable === null) return false;
  if (unusable.code !== null && unit.text.includes(unusable.code)) return true;
  const conditions = new Set(findConcepts(unusable.text, brief.language, 'terms').map((term) => term.concept));
  // "Thank you for your first order" shares the words of the condition and offers nothing.
  const thanks = unit.terms.has('reader-bought') && !unit.terms.has('giveaway') && unit.figures.length === 0;
  if (!thanks && (unit.terms.get('terms') ?? []).some((term) => conditions.has(term.concept))) return true;
  return unit.figures.some((figure) => (figure.kind === 'money' || figure.kind === 'percent') && unusable.text.includes(figure.text));
}

/** A template that tells a writer what to write: two signs of it in the body, one of them at its very start. */
function isInstruction(unit: Unit, reading: Reading): boolean {
  if (unit.field === 'title' || ['sign-off', 'greeting'].includes(unit.kind)) return false;
  const body = reading.brief.template.body.trim().toLowerCase();
  const signs = (reading.book?.words.instructions ?? []).filter((word) => containsWord(body, word));
  return signs.length >= 2 && signs.some((word) => body.startsWith(word));
}
