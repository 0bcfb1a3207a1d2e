import { JUST_BOUGHT } from '../../../domain/bought-before.ts';
import type { Figure } from '../../../domain/figure/figure.ts';
import { containsWord } from '../../../language/units/kind.ts';
import { hasTerm, type Unit, wordsOf } from '../../../language/units/unit.ts';
import { endsAsCry } from '../finish/marks.ts';
import type { Fault } from '../judge/fault.ts';
import type { Reading } from '../reading/reading.ts';
import { isYear } from '../reading/unit-facts.ts';
import { isTalk, PICTURE, thingsIn } from './things.ts';
import { isMild, isTip } from './tip.ts';

/** Whether it says something of its own, so that losing it would lose a fact. */
export function isSubstantial(unit: Unit, faults: readonly Fault[], reading: Reading): boolean {
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
    (faults.length === 0 && saysBack(unit)) ||
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

/** Somebody's own words. */
export function isQuotation(unit: Unit): boolean {
  return /[“”«»「」]|(?:^|\s)"[^"]{12,}"/u.test(unit.text);
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
  return (JUST_BOUGHT.has(segment) || offer !== null) && endsAsCry(unit.text);
}

/** "If the height is wrong, we shorten the flex free of charge": what is free is told, and there is no offer that it would repeat. */
function givesService(unit: Unit, faults: readonly Fault[], { offer, segment }: Reading): boolean {
  if (offer !== null || faults.length > 0 || unit.kind !== 'offer' || segment === 'unpaid-order-buyers') return false;
  return hasTerm(unit, 'giveaway') && !/[!?！？]/u.test(unit.text) && unit.text.length > LONG_PROMISE;
}

const LONG_PROMISE = 50;

/** So many words can say something of goods; fewer ("Your hat rang.") only name them. */
const SCRAP_WORDS = 3;

function isScrap(unit: Unit): boolean {
  return /\p{Script=Latin}/u.test(unit.text) && (wordsOf(unit).match(/[\p{L}\p{M}]+/gu)?.length ?? 0) <= SCRAP_WORDS;
}

/** "The Assam is back": that goods can be had again is news, whatever they are called, where words stand around it. */
export function saysBack({ terms, text }: Unit): boolean {
  return (
    text.length >= SHORTEST_NEWS && (terms.get('scarcity')?.some((term) => term.concept === 'back-in-stock') ?? false)
  );
}

/** "We're back!" says of nothing that it is. */
const SHORTEST_NEWS = 20;
