import { CHANNEL_LIMITS } from '../../../domain/channel.ts';
import { containsWord } from '../../../language/units/kind.ts';
import { wordsOf } from '../../../language/units/unit.ts';
import { smallFirst } from '../finish/first-letter.ts';
import { shownLength } from '../finish/shown-length.ts';
import type { Reading } from '../reading/reading.ts';
import { type Assessed, assess } from './assess.ts';
import { offerTitle } from './offer-title.ts';
import { pick, type Wish } from './pick.ts';
import { pricesOf, priceTitle } from './prices.ts';
import { edited, type Made, type Said, written } from './said.ts';
import type { Style } from './style.ts';
import { isQuotation } from './substantial.ts';
import type { Values } from './values.ts';

/** Shown whole on a lock screen beside the app's name. */
const SHORT_TITLE = 34;
/** However long the name in front, a title needs room to say something. */
const LEAST_ROOM = 20;

/** A subject line that calls the reader by name may be so much longer. */
const ADDRESS_ROOM = 10;

/** Null when the message has no title: none is added. The original's stays when it is clean and says something. */
export function composeTitle(reading: Reading, style: Style, values: Values): Said | null {
  const original = reading.brief.template.title;
  if (original === null) return null;
  const units = reading.title.map((unit) => assess(unit, reading));
  const asItIs = written('title', original, { source: 'kept', from: reading.title });
  if (style.angle === null && staysAsItIs(units, reading)) return asItIs;
  const mark = legalMarkOf(reading, original);
  const prefix = `${mark}${addressIn(reading, original)}`;
  const room = (most: number) => Math.max(LEAST_ROOM, most - shownLength(prefix));
  const most = titleLimit(reading) + (prefix === mark ? 0 : ADDRESS_ROOM);
  const made =
    newTitle(reading, style, values, room(style.shortTitle ? SHORT_TITLE : most)) ??
    newTitle(reading, style, values, room(most)) ??
    pick('title', reading, values, { angle: null, limit: room(most), said: '', short: false, situation: 'plain' });
  if (made === null) return salvaged(units, asItIs);
  // "Ei, {{nome}}: ainda no carrinho: …" has one colon too many.
  const address = /:\s/u.test(made.text) ? prefix.replace(/:\s$/u, ', ') : prefix;
  const text = prefix === mark ? `${mark}${made.text}` : `${address}${smallFirst(made.text, values)}`;
  return keepsTokens(reading, text, values)
    ? written('title', text, { from: reading.title, gloss: made.gloss })
    : asItIs;
}

function titleLimit(reading: Reading): number {
  return CHANNEL_LIMITS[reading.brief.channel].title ?? 60;
}

function staysAsItIs(units: readonly Assessed[], reading: Reading): boolean {
  if (units.some((one) => one.faults.length > 0)) return false;
  const title = reading.brief.template.title ?? '';
  if (shownLength(title) > titleLimit(reading)) return false;
  // The shop's name alone says who writes, which the sender's line does too.
  if (title.trim().toLowerCase() === reading.shop?.toLowerCase()) return false;
  const offered = units.some((one) =>
    one.unit.figures.some((figure) => figure.kind === 'money' || figure.kind === 'percent'),
  );
  // "15% off your drill" to people who have just bought it: the offer goes, and its title with it.
  if (offered && reading.offer === null && reading.brief.voucher !== null) return false;
  if (offered || reading.situation === 'price') return offered;
  if (units.some((one) => one.isNews)) return true;
  // "A word from a customer" leads to the quotation below it.
  if (reading.offer === null && reading.body.some(isQuotation)) return true;
  // An offer is the stronger title; goods alone ("Hey there, sock fan") say nothing that the body does not.
  if (reading.offer !== null) return false;
  if (units.some((one) => one.substantial && saysGoods(one, reading))) return true;
  if (units.some((one) => one.substantial && one.unit.tokens.every((token) => !isName(reading, token.text))))
    return true;
  return isEvent(units, title, reading);
}

/** What happened, said in the words for it: "Your cart is waiting", not "Did you forget something?". */
function isEvent(units: readonly Assessed[], title: string, reading: Reading): boolean {
  const says = (words: readonly string[] | undefined) =>
    words?.some((word) => containsWord(title.toLowerCase(), word.toLowerCase())) ?? false;
  const happened = units.some((one) => one.unit.kind === 'event' || one.unit.kind === 'offer');
  if (reading.situation === 'cart') return happened && reading.subject.item === null && says(reading.book?.words.cart);
  if (reading.situation === 'unpaid') return happened && says(reading.book?.words.pay);
  return (
    happened &&
    (['review', 'price-fell'].includes(reading.situation) || ['new-buyers', 'new-followers'].includes(reading.segment))
  );
}

function saysGoods(one: Assessed, reading: Reading): boolean {
  const words = wordsOf(one.unit).toLowerCase();
  return (
    reading.subject.stems.some((stem) => words.includes(stem)) ||
    reading.tokens.some((token) => token.role === 'item' && one.unit.text.includes(token.text))
  );
}

function isName(reading: Reading, token: string): boolean {
  return reading.tokens.some((one) => one.text === token && one.role === 'name');
}

function newTitle(reading: Reading, style: Style, values: Values, limit: number): Made | null {
  const wish: Wish = { angle: style.angle, limit, said: '', short: style.shortTitle };
  const picked = pick(
    'title',
    reading,
    values,
    isKnownToFall(reading, style) ? { ...wish, situation: 'price-fell' } : wish,
  );
  // A title of the wished angle comes before the offer, which then stands in the body alone.
  if (picked !== null && style.angle !== null && picked.phrase.angle === style.angle) return picked;
  const told = newsTitle(reading, limit);
  if (told !== null) return { text: told, gloss: null };
  const priced = priceTitle(reading, limit);
  if (priced !== null) return { text: priced, gloss: null };
  return offerTitle(reading, values, limit) ?? picked;
}

/** "Have you seen the new price?" may be asked where both prices are given. */
function isKnownToFall(reading: Reading, style: Style): boolean {
  return style.angle === 'question' && reading.situation === 'price' && pricesOf(reading)?.before != null;
}

/** The news sentence itself, up to its first comma, where it is short and names the goods. */
function newsTitle(reading: Reading, limit: number): string | null {
  if (reading.situation !== 'news' || reading.news?.phrase !== null) return null;
  const { usable } = assess(reading.news.unit, reading);
  const start = usable?.split(/[,;:.!?，。；：！？]/u, 1)[0]?.trim() ?? '';
  const names = reading.subject.stems.some((stem) => start.toLowerCase().includes(stem));
  return names && start.length <= limit ? start : null;
}

/** "(광고) ", "[QC] " at the beginning, which the law wants to stay there; "" when there is none. */
function legalMarkOf({ tokens }: Reading, title: string): string {
  const marks = tokens.filter((token) => token.field === 'title' && token.kind === 'legal-prefix');
  const end = marks.reduce((at, token) => (title.slice(at, token.start).trim() === '' ? token.end : at), 0);
  return end === 0 ? '' : `${title.slice(0, end).trim()}${/】$/u.test(title.slice(0, end)) ? '' : ' '}`;
}

/** "*|FNAME|*, " or "Hola, {{…}}: " in front: a name that stood in the title stays there. */
function addressIn(reading: Reading, title: string): string {
  const name = reading.tokens.find((token) => token.field === 'title' && token.role === 'name');
  if (name === undefined) return '';
  const before = title.slice(0, name.start);
  const greets =
    /^[^.!?]{0,16}$/u.test(before) && before.trim() !== '' && reading.title[0]?.terms.has('greeting') === true;
  const honorific = HONORIFIC.exec(title.slice(name.end))?.[0] ?? '';
  return greets ? `${title.slice(0, name.end)}: ` : `${name.text}${honorific}, `;
}

/** "{{이름}}님", "{{name}}様": without it the name alone is rude. */
const HONORIFIC = /^ ?(?:님|様|さま|さん)/u;

/** A title that holds an order number or an item must not be replaced by one that loses it. */
function keepsTokens(reading: Reading, text: string, values: Values): boolean {
  return reading.tokens
    .filter((token) => token.field === 'title')
    .every((token) => text.includes(token.text) || Object.values(values).some((value) => value.includes(token.text)));
}

function salvaged(units: readonly Assessed[], asItIs: Said): Said {
  // Half a title is worse than a tired one: only capitals are put right.
  const left = units.flatMap((one) =>
    one.faults.every((fault) => fault.kind === 'shouting') ? (one.usable ?? []) : [],
  );
  const [first] = units;
  return first === undefined || left.length < units.length ? asItIs : edited('title', first.unit, left.join(' '), null);
}
