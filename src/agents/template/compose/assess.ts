import { JUST_BOUGHT } from '../../../domain/bought-before.ts';
import type { Figure } from '../../../domain/figure/figure.ts';
import type { PhraseBook } from '../../../language/phrases/phrase-file.ts';
import { countUnspaced } from '../../../language/script.ts';
import { containsWord } from '../../../language/units/kind.ts';
import { hasTerm, type Unit, wordsOf } from '../../../language/units/unit.ts';
import { politeKorean } from '../finish/polite-korean.ts';
import { CARE } from '../judge/care.ts';
import type { Fault } from '../judge/fault.ts';
import { faultsOf } from '../judge/faults.ts';
import type { Reading } from '../reading/reading.ts';
import { isYear } from '../reading/unit-facts.ts';
import { salvage } from './salvage.ts';
import { trueClause } from './true-clause.ts';

/** A unit of the original with what may become of it. */
export interface Assessed {
  readonly unit: Unit;
  readonly faults: readonly Fault[];
  /** The words that may stay: all of them, or what is left when the faulty ones are taken out; null when nothing is. */
  readonly usable: string | null;
  /** Whether it says something of its own, so that losing it would lose a fact. */
  readonly substantial: boolean;
  readonly isNews: boolean;
}

export function assess(unit: Unit, reading: Reading): Assessed {
  const faults = faultsOf(unit, reading);
  const left = faults.length === 0 ? unit.text : (salvage(unit, faults, reading) ?? tipOf(unit, faults, reading));
  // "P.S. Delivery is R60": what is said further up is no postscript.
  const isTold = unit.kind !== 'offer' && (unit.tokens.length > 0 || unit.figures.some(({ text }) => /\d/u.test(text)));
  const said = left === null || isTold ? left : left.replace(POSTSCRIPT, '');
  const usable = said === null ? null : inOneSpeech(said, unit, reading);
  const isNews =
    usable !== null &&
    reading.news?.unit === unit &&
    usable.toLowerCase().includes((reading.news.phrase ?? '').toLowerCase());
  // A clause that was taken out of a false sentence was taken for its fact.
  const rescued = faults.length > 0 && usable !== null && trueClause(unit, faults, reading) !== null;
  return { unit, faults, usable, substantial: isNews || rescued || isSubstantial(unit, faults, reading), isNews };
}

/** Our Korean is polite: a sentence in intimate speech beside it is made so, or goes where it holds no fact. */
function inOneSpeech(text: string, unit: Unit, { brief, register }: Reading): string | null {
  if (!brief.language.startsWith('ko') || unit.field === 'title') return text;
  const polite = politeKorean(text, register === '합니다');
  const facts = [...unit.figures.filter((figure) => /\d/u.test(figure.text)), ...unit.tokens];
  return facts.every((fact) => polite?.includes(fact.text)) ? polite : text;
}

const POSTSCRIPT = /^p\.?[\s-]?s\.?[\s:.]+(?=\p{L})/iu;

/** "Cúrala con un poco de aceite": in advice, a little is a measure. */
function tipOf(unit: Unit, faults: readonly Fault[], reading: Reading): string | null {
  // "Wir freuen uns, …", "ขอให้…": what begins with a courtesy is one.
  const courteous = faults.some(({ kind, start }) => kind === 'hedge' && start === 0);
  const mild = !courteous && faults.every((fault) => isMild(fault, unit));
  return mild && isTip(unit, reading) ? unit.text.replace(TAG, '.') : null;
}

/** "Dry it right away after washing" urges nobody to pay. */
function isMild({ kind }: Fault, { text }: Unit): boolean {
  return kind === 'hedge' || (['blame', 'urgency'].includes(kind) && CARE.test(text));
}

/** "…, eh.", "… viu!": a word at the end that only nudges. */
const TAG = /,?\s(?:eh|viu|né|tá|hein|vale|ne|gell|okay|ok)[\s!.]*$/iu;

/** Somebody's own words. */
export function isQuotation(unit: Unit): boolean {
  return /[“”«»「」]|(?:^|\s)"[^"]{12,}"/u.test(unit.text);
}

/** So many words are advice; fewer are an exclamation. */
const TIP_WORDS = 6;
/** "We trust that you are happy", "Esperamos que te guste": of us, not of the goods. */
const OF_US = /^(?:we|i|our|kami|kita|nosotros|nos|a gente|nós|\p{L}{3,12}mos)(?!\p{L})/iu;

/** "Visit our website for more products": an errand. */
const OF_SHOP =
  /(?<!\p{L})(?:web|website|sitio|site|tienda|loja|boutique|shop|store|toko|kedai|cửa hàng|prod\p{L}{2,6})(?!\p{L})|商品|店|상품|สินค้า/iu;

/** So many letters are advice where words are not set apart. */
const TIP_LETTERS = 12;

/** "Store the records upright, away from the sun": to people who have just bought, use is worth more than an offer. */
export function isTip(unit: Unit, { segment }: Reading): boolean {
  if (!JUST_BOUGHT.has(segment)) return false;
  const heard = ['rest', 'call-to-action', 'small-talk', ...(CARE.test(unit.text) ? ['hype'] : [])];
  if (unit.field === 'title' || !heard.includes(unit.kind)) return false;
  if ((/[!！]/u.test(unit.text) && !CARE.test(unit.text)) || OF_US.test(unit.text) || OF_SHOP.test(unit.text))
    return false;
  if (hasTerm(unit, 'sign-off')) return false;
  const unspaced = countUnspaced(unit.text);
  return unspaced > 0 ? unspaced >= TIP_LETTERS : (unit.text.match(/[\p{L}\p{M}]+/gu)?.length ?? 0) >= TIP_WORDS;
}

/** "Three new scents: lemongrass, ylang-ylang and coffee", "forty new paperbacks": "new" before a list or with a number. */
export function tellsNews(unit: Unit, reading: Reading): boolean {
  const { book } = reading;
  if (unit.field === 'title' || unit.kind === 'question' || (unit.kind !== 'news' && isAnecdote(unit, reading)))
    return false;
  if (unit.figures.length === 0 && !/[:,]\s\S.*,\s/u.test(unit.text)) return false;
  return book?.words.fresh.some((word) => containsWord(unit.text.toLowerCase(), word)) ?? false;
}

/** "My nan started in 1989", "Depuis 1952": a year is no fact beside an offer. */
function isFounding(figure: Figure, { kind: unitKind }: Unit, { offer, brief }: Reading): boolean {
  if (offer === null || brief.channel === 'sms' || !['rest', 'hype', 'product', 'call-to-action'].includes(unitKind))
    return false;
  return (figure.kind === 'number' || figure.kind === 'quantity') && isYear(figure);
}

/** "about two months", "three hours"; "two minutes" are no fact. */
function isSpan({ kind, text }: Figure): boolean {
  return (
    kind === 'duration' &&
    /(?:hour|day|week|month|year|stunde|tage?|woche|monat|jahr|hora|día|dia|semana|mes|año|ano|heure|jour|semaine|mois)\p{L}{0,3}$/iu.test(
      text,
    )
  );
}

/** "Lucien a pris sa retraite", "Margaret has mastered the kiln": beside an offer an anecdote, where "Prensamos en Jaén" is a fact. */
function isAnecdote({ text }: Unit, { offer, brief }: Reading): boolean {
  return offer !== null && brief.channel !== 'sms' && HAPPENED.test(text);
}

const HAPPENED =
  /(?<!\p{L})(?:(?:has|have|had|['’]ve|['’]s) (?:finally |just |already |now |also )?(?:been|got|gone|\p{L}{3,}ed|eaten|taken|become|won)|was|were|got|went|came|decided|started|moved|finally|founded|began|hemos|empecé|empezamos|nacimos|fundamos|fuimos|estuvimos|vinieron|nació|(?:ha|han) \p{L}+[ai]do|\p{L}{3,}(?:aron|ieron)|(?:a|ont|avons|avez|est|sommes|sont) (?:enfin |tous |bien |déjà )?(?:\p{L}{2,}és?|pris|fait|eu|mis|repeint|parti?e?s?|venue?s?|\p{L}*fait)|fomos|foi|tivemos|nasceu|comecei|começamos|\p{L}{3,}(?:aram|eram|iram)|angefangen hat|gegründet|begann)(?!\p{L})/iu;

/** "We ship on Mondays and Thursdays": in a statement a day of the week is a fact, in an anecdote or a wish it is none. */
function keepsDays(unit: Unit, reading: Reading): boolean {
  const states = unit.kind === 'rest' || unit.kind === 'product';
  return states && unit.figures.some(({ kind }) => kind === 'weekday') && !isAnecdote(unit, reading);
}

/** A place, a person, a work ("pressed in Jaén"): a name inside the sentence that is not the shop's. German writes every noun so. */
function namesSomething(unit: Unit, reading: Reading): boolean {
  if (unit.field === 'title' || unit.kind === 'question' || hasTerm(unit, 'sign-off')) return false;
  if (/^de/u.test(reading.brief.language)) return false;
  if (isAnecdote(unit, reading)) return false;
  const shop = (reading.shop ?? '').toLowerCase();
  const names = wordsOf(unit).match(/(?<=[\p{Ll},:] )\p{Lu}\p{Ll}{2,}/gu) ?? [];
  // "on Monday" is a figure's business.
  const isDay = (name: string) => unit.figures.some((figure) => figure.text.includes(name));
  // "Quý khách" calls the reader.
  const address = Object.values(reading.book?.registers ?? {}).flat();
  const isAddress = (name: string) => address.some((word) => word.startsWith(name.toLowerCase()));
  return names.some((name) => !shop.includes(name.toLowerCase()) && !isDay(name) && !isAddress(name));
}

/** "Your glasses must look so cool!", "A life without our coffee!": beside an offer or a tip the goods' name makes no fact of it. */
function isCry(unit: Unit, { segment, offer }: Reading): boolean {
  return (
    (JUST_BOUGHT.has(segment) || offer !== null) && /[!！](?:\s|\p{Extended_Pictographic}|\uFE0F)*$/u.test(unit.text)
  );
}

/** "If the height is wrong, we shorten the flex free of charge": what is free is told, and there is no offer that it would repeat. */
function givesService(unit: Unit, faults: readonly Fault[], { offer, segment }: Reading): boolean {
  if (offer !== null || faults.length > 0 || unit.kind !== 'offer' || segment === 'unpaid-order-buyers') return false;
  return hasTerm(unit, 'giveaway') && !/[!?！？]/u.test(unit.text) && unit.text.length > LONG_PROMISE;
}

const LONG_PROMISE = 50;

/** So many things together make a picture: "moss frame, eucalyptus, rosehips and a spool of wire". */
const PICTURE = 2;
/** Words of product names that any sentence may use. */
const GENERAL = new Set(
  'back big black body book car card check classic daily day deep double dry eye face family fine first fresh full gift hand heart high home hot house instant large level light little long low morning night office open party pack people picture plain power premium print pure quick record season set short single slow small smart soft spare square standing star still strong summer sweet three top trial twin under water wide wild window winter work'.split(
    ' ',
  ),
);

const things = new WeakMap<PhraseBook, ReadonlySet<string>>();

/** How many different things of the book's product names it mentions. */
function thingsIn(text: string, { book, segment }: Reading): number {
  if (book === null || segment === 'unpaid-order-buyers') return 0;
  const known = things.get(book) ?? new Set(book.words.common.filter((word) => !GENERAL.has(word)));
  things.set(book, known);
  const said = text.match(/\p{L}{3,}/gu) ?? [];
  return new Set(said.map((word) => word.replace(/s$/u, '')).filter((word) => known.has(word))).size;
}

/** "Choosing a mattress is scary.", "We know how you love candles.": it speaks of people or of life, and nothing can be pictured. */
function isTalk(unit: Unit, reading: Reading): boolean {
  return (
    /^en/u.test(reading.brief.language) && TALK.test(unit.text) && thingsIn(unit.text.toLowerCase(), reading) === 0
  );
}

const TALK =
  /^(?:you(?!r\s)|we(?:['’]\p{L}{1,2})? (?:know|think|believe|love|hope|want|care|understand|appreciate|get it|sell|offer|provide)|i|life|choosing|nothing|everyone|everybody|who|because|if|when|so|but|sometimes|did|do|are|is|can|why|how|what|remember|imagine|think|look|let)(?!\p{L})/iu;

/** So many words can say something of goods; fewer ("Your hat rang.") only name them. */
const SCRAP_WORDS = 3;

function isScrap(unit: Unit): boolean {
  return /\p{Script=Latin}/u.test(unit.text) && (wordsOf(unit).match(/[\p{L}\p{M}]+/gu)?.length ?? 0) <= SCRAP_WORDS;
}

function isSubstantial(unit: Unit, faults: readonly Fault[], reading: Reading): boolean {
  // "A greeting from Café El Roble" names the shop, not its coffee.
  const text = wordsOf(unit)
    .toLowerCase()
    .replaceAll(reading.shop?.toLowerCase() ?? '\n', ' ');
  return (
    unit.layout !== 'inline' ||
    unit.figures.some(
      (figure) =>
        figure.kind !== 'rating' &&
        (/\p{N}/u.test(figure.text) || isSpan(figure)) &&
        !isFounding(figure, unit, reading),
    ) ||
    keepsDays(unit, reading) ||
    unit.tokens.some((token) => token.kind !== 'footnote') ||
    ['terms', 'news'].includes(unit.kind) ||
    hasTerm(unit, 'terms') ||
    isQuotation(unit) ||
    givesService(unit, faults, reading) ||
    (faults.every((fault) => isMild(fault, unit)) && isTip(unit, reading)) ||
    namesSomething(unit, reading) ||
    tellsNews(unit, reading) ||
    // "Don't you know our coffee yet?" names the goods and tells nothing of them.
    (unit.kind !== 'question' &&
      !isCry(unit, reading) &&
      !isScrap(unit) &&
      ((reading.subject.stems.some((stem) => text.includes(stem)) && !isTalk(unit, reading)) ||
        (thingsIn(text, reading) >= PICTURE && !isAnecdote(unit, reading)) ||
        (reading.book?.words.facts.some((word) => containsWord(text, word)) ?? false)))
  );
}
