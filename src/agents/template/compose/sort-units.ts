import { hasWord } from '../../../language/units/kind.ts';
import { hasTerm, type Unit } from '../../../language/units/unit.ts';
import type { Reading } from '../reading/reading.ts';
import { hasLink, namesGoods } from '../reading/unit-facts.ts';
import { type Assessed, assess } from './assess.ts';
import { placeOf } from './place.ts';
import { PLACES, type Place } from './places.ts';
import { isTip } from './tip.ts';

/** The body's units by their place; each is in exactly one list, in the original's order; at most one is `action`. */
export type Sorted = Readonly<Record<Place, readonly Assessed[]>>;

export function sortUnits(reading: Reading): Sorted {
  const assessed = reading.body.map((unit) => assess(unit, reading));
  const places = assessed.map((one, index) => placeOf(one, assessed[index + 1]?.unit, reading));
  const settled = withoutSteps(assessed, withoutLoose(assessed, places, reading));
  const step = lastStep(assessed, settled, reading);
  const sorted = Object.fromEntries(PLACES.map((place) => [place, [] as Assessed[]])) as Record<Place, Assessed[]>;
  assessed.forEach((one, index) => {
    const place = settled[index] ?? 'dropped';
    const extra = place === 'action' && index !== step;
    sorted[extra ? (one.substantial ? 'facts' : 'dropped') : place].push(one);
  });
  return sorted;
}

/** "Entra y descúbrelo" after a teaser that is gone points at nothing: it goes too. */
function withoutLoose(assessed: readonly Assessed[], places: readonly Place[], reading: Reading): readonly Place[] {
  return places.map((place, index) => {
    const above = assessed[index - 1];
    if (place === 'dropped' && places[index - 1] === 'facts' && goesOn(assessed[index], above, reading)) return 'facts';
    // "Us too!" answers a question that is gone.
    const answers = above?.unit.kind === 'question' && places[index - 1] === 'dropped';
    if (place === 'facts' && answers && assessed[index]?.substantial === false) return 'dropped';
    if (place === 'facts' && places[index - 1] === 'dropped' && leansOn(assessed[index], above, reading))
      return 'dropped';
    if (place === 'event' && isAfterPresumption(assessed, places, index)) return 'dropped';
    if (place !== 'action' || tellsOfItself(assessed[index], reading)) return place;
    const before = places.slice(0, index).findLast((_, earlier) => !isFrameOrQuestion(assessed[earlier]));
    const small = assessed[index]?.unit.text.toLowerCase() ?? '';
    const points = reading.book?.words.refersBack.some((word) => hasWord(small, word)) ?? false;
    return before === 'dropped' && points ? 'dropped' : place;
  });
}

/** Fewest words of a sentence that goes on about the goods. */
const MORE_WORDS = 7;

/** "It's a small body with a slotted head, …" behind the sentence that names the guitar. */
function goesOn(one: Assessed | undefined, above: Assessed | undefined, reading: Reading): boolean {
  if (one === undefined || above === undefined || one.faults.length > 0 || above.usable === null) return false;
  const { unit } = one;
  if (unit.kind !== 'rest' || unit.lead.includes('\n') || hasLink(unit, reading)) return false;
  // Of what was cut ("We are pleased to announce that …") only the end may be gone on from.
  const ends = above.unit.text.toLowerCase().endsWith(above.usable.toLowerCase());
  if (!ends || !(namesGoods(above.unit, reading) || above.isNews)) return false;
  return GOES_ON.test(unit.text) && !/[!?]/u.test(unit.text) && wordsIn(unit) >= MORE_WORDS;
}

const GOES_ON = /^(?:it|they|each(?: one)?|both|every one|all of them|there)(?:['’]\p{L}{1,3})?\s/iu;

function wordsIn({ text }: Unit): number {
  return text.match(/[\p{L}\p{M}\p{N}'’-]+/gu)?.length ?? 0;
}

/** "That is why our founder Ellie …" after the question that goes. */
const REFERS =
  /^(?:that(?:'s|’s| is) (?:why|how)|which is why|so (?:that's|we)|por eso|é por isso|por isso|deshalb|darum|c'est pourquoi|itulah|sebab itu|vì thế|vì vậy)(?!\p{L})/iu;

/** "E que cada história …", "And so do we", "If you don't, tell us": the first half of it is gone. */
function leansOn(one: Assessed | undefined, above: Assessed | undefined, { book }: Reading): boolean {
  if (one === undefined || above === undefined || ['greeting', 'brand-prefix'].includes(above.unit.kind)) return false;
  const { figures, tokens } = one.unit;
  const text = one.usable ?? one.unit.text;
  // A year is no reason to keep what refers to nothing.
  const priced = figures.some(({ kind }) => kind === 'money' || kind === 'percent');
  if (REFERS.test(text) && !priced && tokens.length === 0) return true;
  const told = figures.some((figure) => /\d/u.test(figure.text)) || tokens.length > 0 || hasTerm(one.unit, 'terms');
  if (told) return false;
  const first = /^[¡¿]?(\p{L}+)/u.exec(text)?.[1]?.toLowerCase() ?? '';
  return (book?.words.joiners.includes(first) ?? false) || OTHERWISE.test(text);
}

const OTHERWISE =
  /^(?:if (?:not|you don['’]t|you do|so)|si no|sinon|wenn nicht|falls nicht|deswegen|daher|por ello|se não)(?!\p{L})/iu;

/** "Keep it in its paper and eat it within ten days": its "it" is in the same sentence. */
function tellsOfItself(one: Assessed | undefined, reading: Reading): boolean {
  if (one?.substantial !== true || hasLink(one.unit, reading)) return false;
  return one.unit.figures.length + one.unit.tokens.length > 0 || isTip(one.unit, reading);
}

/** "We're so happy, do stay with us" after thanks for five stars that nobody gave, "Come back!" after a reproach. */
function isAfterPresumption(assessed: readonly Assessed[], places: readonly Place[], index: number): boolean {
  const [above, one] = [assessed[index - 1], assessed[index]];
  if (above === undefined || one === undefined || places[index - 1] !== 'dropped') return false;
  const presumes = above.faults.some((fault) => ['relationship', 'guilt', 'blame', 'guarantee'].includes(fault.kind));
  return presumes && !one.substantial && !hasTerm(one.unit, 'sign-off');
}

/** "1) Browse 2) Add to cart (min. spend S$60) 3) Key in the code": without the offer the rest of the list leads nowhere. */
function withoutSteps(assessed: readonly Assessed[], places: readonly Place[]): readonly Place[] {
  const isStep = (one: Assessed | undefined) => one !== undefined && /^\d{1,2}[.)]/u.test(one.unit.text);
  const broken = assessed.some((one) => isStep(one) && one.faults.some((fault) => fault.kind === 'unusable-offer'));
  if (!broken) return places;
  return places.map((place, index) => {
    const leads = place === 'leadIn' && isStep(assessed[index + 1]);
    return leads || (place === 'list' && isStep(assessed[index])) ? 'dropped' : place;
  });
}

function isFrameOrQuestion(one: Assessed | undefined): boolean {
  return one === undefined || ['brand-prefix', 'greeting', 'question'].includes(one.unit.kind);
}

/** The step that stays: the last one with a link, else the last. */
function lastStep(assessed: readonly Assessed[], places: readonly Place[], reading: Reading): number {
  const steps = places.flatMap((place, index) => (place === 'action' ? [index] : []));
  return steps.findLast((index) => hasLink(assessed[index]?.unit, reading)) ?? steps.at(-1) ?? -1;
}
