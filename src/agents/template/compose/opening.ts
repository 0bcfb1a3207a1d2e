import type { LexiconList } from '../../../language/lexicon-lists.ts';
import type { Phrase } from '../../../language/phrases/phrase-file.ts';
import { containsWord } from '../../../language/units/kind.ts';
import { hasTerm, type Unit } from '../../../language/units/unit.ts';
import { endsAsQuestion, hasLoudEmoji } from '../finish/marks.ts';
import type { Reading } from '../reading/reading.ts';
import { FELL } from '../reading/situation.ts';
import { tokensIn } from '../reading/unit-facts.ts';
import type { Assessed } from './assess.ts';
import { type Context, ended } from './context.ts';
import { type Picked, pick, type Wish } from './pick.ts';
import { edited, type Said, written } from './said.ts';
import { teases } from './step.ts';
import { isQuotation } from './substantial.ts';
import type { Values } from './values.ts';

const REPLACEABLE: readonly Unit['kind'][] = ['event', 'guilt', 'hype', 'rest', 'small-talk', 'news'];

/** What happened, or who speaks to whom; without a title, the line of the wished angle before it or in its place. */
export function openingOf(context: Context): readonly Said[] {
  const angled = angledLine(context);
  const opening = plainOpening(context);
  return angled === null
    ? opening
    : [angled, ...opening.filter((one) => one.role === 'event' || one.source !== 'written')];
}

/** The question, or who writes: a title says it where there is one. */
function angledLine({ reading, values, anyStart, style }: Context): Said | null {
  if (reading.brief.template.title !== null || style.angle === null) return null;
  const picked = pick('title', reading, values, anyStart);
  if (picked === null || picked.phrase.angle !== style.angle) return null;
  // "Your order is placed, payment is open" would say beforehand what the event says.
  if (style.angle === 'service' && picked.phrase.claims !== undefined) return null;
  return written('opening', ended(picked.text, reading), { gloss: picked.gloss });
}

/** The original's own sentence where it may stay, else the segment's. */
function plainOpening(context: Context): readonly Said[] {
  const { reading, sorted, values, style } = context;
  const wish = { ...context.wish, plain: isAddressed(context) };
  const eventful =
    ['cart', 'unpaid', 'price-fell', 'news'].includes(reading.situation) ||
    (reading.segment === 'price-drop' && reading.situation !== 'price');
  const role = eventful ? 'event' : 'opening';
  // "Come back!" leans on the question before it; a fact of its own does not.
  const [first] = sorted.event;
  const tells = first !== undefined && isTelling(first, reading);
  const own = sorted.event.filter((one) => isTelling(one, reading) && (tells || one.substantial));
  if (own.length > 0 && !losesPayment(own, context))
    return own.map((one) =>
      edited(role, one.unit, one.usable ?? one.unit.text, 'Ordinary writing instead of capitals.'),
    );
  if (style.angle === 'fact-first' && !eventful) return [];
  if (
    reading.situation === 'price' ||
    sorted.facts.some((one) => isQuotation(one.unit)) ||
    sorted.facts.some((one) => one.isNews)
  )
    return [];
  if (reading.situation === 'price-fell' && sorted.facts.some((one) => FELL.test(one.unit.text))) return [];
  const from = [...sorted.event, ...sorted.dropped]
    .filter((one) => REPLACEABLE.includes(one.unit.kind))
    .map((one) => one.unit);
  const inTitle =
    reading.situation === 'news' &&
    [values['news'], values['arrival']].some((news) => news !== undefined && wish.said.includes(news));
  const { shop: _, ...unnamed } = values;
  const event = eventful && !inTitle ? pickEvent(reading, isSigned(context) ? unnamed : values, wish) : null;
  // Without a title the offer must begin within the first line, so the opening is the shortest.
  const untitled = reading.brief.template.title === null && reading.offer !== null && !saysSender(context);
  const picked = event ?? pick('opening', reading, values, untitled ? { ...wish, short: true } : wish);
  if (picked === null || (event === null && reading.brief.channel === 'sms' && reading.offer !== null)) return [];
  if (event === null && isClaimedAlready(picked.phrase, context)) return [];
  // "This is FixKaro Mobiles." opens the chat; the offer comes next.
  if (event === null && reading.offer !== null && sorted.sender.length > 0) return [];
  return [
    written(role, picked.text, { from, gloss: picked.gloss, optional: reading.offer !== null && event === null }),
  ];
}

/** The shop's name stands below a chat's few lines: an order or a cart need not name it too. */
function isSigned({ sorted, reading: { shop, brief } }: Context): boolean {
  if (shop === null || brief.channel === 'email') return false;
  return [...sorted.signOff, ...sorted.greeting].some((one) => namesShop(one.unit.text, shop));
}

/** What is to be paid is said, be it at the cost of the shop's name or of beginning as the title does. */
function pickEvent(reading: Reading, values: Values, wish: Wish): Picked | null {
  const { shop: _, ...others } = values;
  const { amount } = values;
  const plain = pick('event', reading, values, wish);
  if (amount === undefined || plain?.text.includes(amount) === true) return plain;
  const paying = pick('event', reading, others, { ...wish, said: '' });
  return paying?.text.includes(amount) ? paying : plain;
}

/** By its first letters: a text may call "Rede & Varanda Artesanato" by its first two words. */
export function namesShop(text: string, shop: string): boolean {
  return text.toLowerCase().includes(shop.toLowerCase().slice(0, SHORT_NAME).trim());
}

const SHORT_NAME = 10;

/** The original names its shop in a sentence that goes, or in none: without a title, the opening is where readers learn who writes. */
function saysSender({ reading, sorted }: Context): boolean {
  const { shop, brief } = reading;
  if (shop === null || sorted.prefix.length + sorted.sender.length > 0) return false;
  const names = (one: Assessed) => namesShop(one.unit.text, shop);
  const staying = [...sorted.signOff, ...sorted.facts, ...sorted.offer, ...sorted.greeting, ...sorted.terms];
  return (brief.channel === 'whatsapp' || sorted.dropped.some(names)) && !staying.some(names);
}

/** "Kak {{1}}," has called the reader already. */
function isAddressed({ sorted, reading }: Context): boolean {
  // Thai says its register by particles, Chinese by a pronoun inside the sentence: neither calls anybody.
  if (/^(?:th|zh)/u.test(reading.brief.language)) return false;
  const vocatives = reading.book?.words.vocatives ?? [];
  // "Halo {{1}}, Kak, …" calls twice; a name in a sentence that goes will be in the greeting.
  const named = [...sorted.greeting, ...sorted.dropped].some((one) =>
    tokensIn(one.unit, reading).some((token) => token.role === 'name'),
  );
  if (named && vocatives.includes(reading.register)) return true;
  const greeting = sorted.greeting.map((one) => one.unit.text.toLowerCase()).join(' ');
  return vocatives.some((word) => containsWord(greeting, word.toLowerCase()));
}

/** "Kak {{1}}, terima kasih sudah order" in the greeting: the thanks are said. */
function isClaimedAlready(phrase: Phrase, { sorted, reading }: Context): boolean {
  const claims = (phrase.claims ?? []).filter((claim) => claim.startsWith('reader-')) as LexiconList[];
  const told = sorted.event.filter((one) => isTelling(one, reading));
  const staying = [...sorted.greeting.filter((one) => one.faults.length === 0), ...told];
  return claims.length > 0 && staying.some((one) => hasTerm(one.unit, ...claims) && hasTerm(one.unit, 'sign-off'));
}

const TEARS = /[ㅠㅜ]{2}/u;

/** A statement without tears; about a cart it must name the item when that is known. */
export function isTelling(one: Assessed, reading: Reading): boolean {
  const { text } = one.unit;
  if (endsAsQuestion(text) || hasLoudEmoji(text) || TEARS.test(text)) return false;
  // "It is still in your cart.": what it is stood before it.
  if (/^(?:it|they|these|those)(?:'|’|\s)/iu.test(text)) return false;
  // "Come back!" is a step, "we have a treat for you" a hint: neither tells what happened.
  if (isShout(one.unit) || (reading.offer !== null && teases(one.unit, reading))) return false;
  // "Who has not tried our coffee has not lived!" is a cry, where the offer has something to tell; thanks are none.
  if (reading.offer !== null && isCry(one.unit)) return false;
  const item = reading.tokens.find((token) => token.role === 'item')?.text ?? reading.subject.item;
  return reading.situation !== 'cart' || item === null || text.toLowerCase().includes(item.toLowerCase());
}

/** Another sentence than ours would leave out an amount or a number whose own sentence goes. */
function losesPayment(own: readonly Assessed[], { reading, sorted, values }: Context): boolean {
  if (reading.situation !== 'unpaid') return false;
  const said = [...own, ...sorted.facts, ...sorted.action].map((one) => one.usable ?? one.unit.text).join('\n');
  const known = [values['order'], values['amount']].filter((value) => value !== undefined);
  return known.some((value) => !said.includes(value)) || losesPaymentToken(said, reading);
}

/** What is said leaves out a placeholder for the order or the amount. */
export function losesPaymentToken(said: string, { situation, tokens }: Reading): boolean {
  return (
    situation === 'unpaid' &&
    tokens.some((token) => ['amount', 'order'].includes(token.role) && !said.includes(token.text))
  );
}

/** So many words of a step say nothing but the step. */
const SHOUT_WORDS = 3;

function isCry(unit: Unit): boolean {
  return /[!！]$/u.test(unit.text) && !hasTerm(unit, 'sign-off') && unit.figures.length + unit.tokens.length === 0;
}

function isShout(unit: Unit): boolean {
  const words = unit.text.match(/[\p{L}\p{M}]+/gu)?.length ?? 0;
  return words <= SHOUT_WORDS && hasTerm(unit, 'call-to-action') && !hasTerm(unit, 'sign-off');
}
