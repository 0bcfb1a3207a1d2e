import { measure } from '../../../domain/measure.ts';
import { smsSize } from '../../../domain/sms.ts';
import type { Template } from '../../../domain/template.ts';
import type { Unit } from '../../../language/units/unit.ts';
import { inSmsAlphabet } from '../finish/sms-alphabet.ts';
import type { Reading } from '../reading/reading.ts';
import { composeBody } from './body.ts';
import { composeHtml } from './html.ts';
import { isHtml } from './html-parts.ts';
import { joined } from './join.ts';
import { cutToLimit, withSentences } from './long-sentence.ts';
import { noLouder } from './no-louder.ts';
import { quiet } from './quiet.ts';
import { asFallback, fallbackTitle } from './reorder.ts';
import { kept, type Message, type Said } from './said.ts';
import { signed, withSender } from './signed.ts';
import { sortUnits } from './sort-units.ts';
import { withoutStaying } from './staying.ts';
import type { Style } from './style.ts';
import { composeTitle } from './title.ts';
import { type Values, valuesOf } from './values.ts';

/** Writes the message anew from what the reading holds; pieces that may go do so when the channel is short of room. */
export function composeMessage(reading: Reading, style: Style): Message {
  const message = fitting(reading, style);
  const { shop, brief } = reading;
  if (brief.channel !== 'sms' || shop === null) return message;
  // An SMS that never said who sends it does, where that costs no part.
  const body = inSmsAlphabet(signed(message.body, shop, reading), reading);
  return isWithin(reading, { ...message, body }) ? { ...message, body } : message;
}

function fitting(reading: Reading, style: Style): Message {
  const full = written(reading, style);
  const fits = (message: Message) => isWithin(reading, message);
  const loose = style.short ? 0 : full.pieces.filter((piece) => piece.optional).length;
  for (let gone = 0; gone <= loose && !style.short; gone += 1) {
    const message = gone === 0 ? full : written(reading, style, { gone });
    if (fits(message)) return message;
  }
  const named = written(reading, style, { spared: ['cta'] });
  if (keepsItem(reading, named) && fits(named)) return named;
  const tight = written(reading, { ...style, short: true });
  if (fits(tight)) return tight;
  for (const spared of reading.brief.channel === 'sms' ? SPARED : []) {
    const bare = written(reading, { ...style, short: true }, { spared });
    if (fits(bare)) return bare;
    const terse = { ...bare, body: withoutLooseMarks(bare.body) };
    if (fits(terse)) return terse;
  }
  if (reading.brief.channel === 'sms') {
    const linked = written(reading, { ...style, short: true }, { spared: SPARED.at(-1) ?? [], linksOnly: true });
    if (fits(linked)) return linked;
  }
  return tight.body.length < full.body.length ? tight : full;
}

/** What is in the cart, by its name, is worth more in a text message than the words of a step before the link. */
function keepsItem({ brief, situation, subject }: Reading, { body }: Message): boolean {
  return brief.channel === 'sms' && situation === 'cart' && subject.item !== null && body.includes(subject.item);
}

/** The message as short as it was asked for, the fullest first: each does without more that is no fact. */
export function composeShort(reading: Reading, style: Style): readonly Message[] {
  const short = { ...style, short: true, shortTitle: true };
  return UNSAID.map((spared) => written(reading, short, { spared, ownToo: true })).filter(
    (message) => isWithin(reading, message) && message.pieces.some((piece) => tells(piece, reading)),
  );
}

/** A greeting and a link say nothing. */
function tells({ role, text }: Said, reading: Reading): boolean {
  const isFrame = ['title', 'brand-prefix', 'greeting', 'terms', 'sign-off', 'opt-out'].includes(role);
  return !isFrame && !reading.tokens.some((token) => token.text === text);
}

const UNSAID: readonly (readonly Said['role'][])[] = [
  [],
  ['opening'],
  ['opening', 'contact', 'sign-off'],
  ['opening', 'contact', 'sign-off', 'cta'],
];

/** Every part of a text message is paid for: what is left unsaid first, when there is no room. */
const SPARED: readonly (readonly Said['role'][])[] = [
  ['already-paid'],
  ['already-paid', 'opening'],
  ['already-paid', 'opening', 'cta'],
];

/** Korean, Chinese and Japanese need no stop before a link and no space before a bracket; in SMS each takes its room. */
function withoutLooseMarks(body: string): string {
  return body
    .replace(/(?<=[\u3040-\u9fff\uac00-\ud7af])[.。](?=\s?[a-z0-9-]{2,}\.[a-z])/gu, '')
    .replace(/(?<=[\u3040-\u9fff\uac00-\ud7af])\s(?=\()/gu, '');
}

/** Of a step that is not said the link stays. */
function linkOf(piece: Said, reading: Reading): readonly Said[] {
  const link = reading.tokens.find((token) => token.role === 'link' && piece.text.includes(token.text));
  return link === undefined ? [] : [{ ...piece, text: link.text, gloss: null }];
}

/** What a message without room does without: its last `gone` optional pieces; anything new of the `spared` roles. */
interface Economy {
  readonly gone?: number;
  readonly spared?: readonly Said['role'][];
  /** Of these roles also the original's own sentences, where they hold no figure and no token. */
  readonly ownToo?: boolean;
  /** Of the original's own step nothing stays but its link, where it holds nothing else. */
  readonly linksOnly?: boolean;
}

function written(reading: Reading, style: Style, economy: Economy = {}): Message {
  const { gone = 0, spared = [] } = economy;
  const values = withoutStaying(valuesOf(reading), sortUnits(reading), reading);
  const title = reading.book === null ? fallbackTitle(reading) : composeTitle(reading, style, values);
  const titleText = title === null ? reading.brief.template.title : title.text;
  const left = withoutUsed(values, title?.text ?? '', reading);
  if (isHtml(reading.brief.template.body)) return writtenHtml(reading, style, left, title);
  const told = withSentences(reading);
  const all = reading.book === null ? asFallback(reading) : composeBody(told ?? reading, style, left, titleText ?? '');
  const said = all.flatMap((piece) =>
    spared.includes(piece.role) && isSparable(piece, economy) ? linkOf(piece, reading) : [piece],
  );
  const loosened = style.short ? said.filter((piece) => !piece.optional) : withoutLast(said, gone);
  const pieces = quiet(told !== null ? cutToLimit(said, reading) : loosened, reading, style.calm || !style.emoji);
  const body = inSmsAlphabet(withSender(joined(pieces, reading, values), reading), reading);
  const template = noLouder({ title: titleText, body }, reading, style);
  return { ...template, pieces: title === null ? pieces : [title, ...pieces] };
}

function isSparable(piece: Said, { ownToo = false, linksOnly = false }: Economy): boolean {
  if (piece.source === 'written' || (ownToo && isBare(piece))) return true;
  return linksOnly && piece.role === 'cta' && piece.from.every(holdsOnlyLinks);
}

function holdsOnlyLinks({ figures, tokens }: Unit): boolean {
  return figures.length === 0 && tokens.every(({ kind }) => kind === 'link');
}

function isBare({ from }: Said): boolean {
  return from.every(({ figures, tokens }) => figures.length + tokens.length === 0);
}

function withoutLast(pieces: readonly Said[], gone: number): readonly Said[] {
  const loose = pieces.filter((piece) => piece.optional);
  const leaving = new Set(loose.slice(Math.max(0, loose.length - gone)));
  return gone === 0 ? pieces : pieces.filter((piece) => !leaving.has(piece));
}

/** Markup stays; where the text cannot be changed without touching it, only the title is. */
function writtenHtml(reading: Reading, style: Style, values: Values, title: Said | null): Message {
  const { template } = reading.brief;
  const html = reading.book === null ? null : composeHtml(reading, style, values, title?.text ?? null);
  const said = title === null ? [] : [title];
  return {
    title: title?.text ?? template.title,
    body: html?.body ?? template.body,
    pieces: [...said, ...(html?.pieces ?? reading.body.map((unit) => kept('fact', unit)))],
  };
}

/** What the title took is not said again (a placeholder, the item in a cart); a sender's name before the body is enough. */
function withoutUsed(values: Values, title: string, reading: Reading): Values {
  const original = reading.brief.template.title ?? '';
  const moved = reading.tokens.filter(
    (token) =>
      token.kind === 'placeholder' &&
      title.includes(token.text) &&
      (!original.includes(token.text) || !reading.brief.template.body.includes(token.text)),
  );
  const named = reading.body.some((unit) => unit.kind === 'brand-prefix');
  const itemInTitle =
    reading.brief.channel !== 'email' &&
    reading.situation === 'cart' &&
    title.toLowerCase().includes((values['item'] ?? '\n').toLowerCase());
  const isUsed = (name: string, value: string) =>
    moved.some((token) => value.includes(token.text)) || (named && name === 'shop') || (itemInTitle && name === 'item');
  return Object.fromEntries(Object.entries(values).filter(([name, value]) => !isUsed(name, value)));
}

/** Not over a limit that the original kept, not more SMS parts, no worse encoding. */
function isWithin(reading: Reading, message: Template): boolean {
  const { template, channel } = reading.brief;
  const [was, now] = [measure(template, channel), measure(message, channel)];
  if (channel === 'sms') {
    const worse = smsSize(template.body).encoding === 'GSM-7' && smsSize(message.body).encoding === 'UCS-2';
    return !worse && (now.smsParts ?? 1) <= (was.smsParts ?? 1);
  }
  return was.limit === null || now.characters <= Math.max(was.limit, channel === 'push' ? was.limit : was.characters);
}
