import { measure } from '../../../domain/measure.ts';
import { smsSize } from '../../../domain/sms.ts';
import { type Template, wholeText } from '../../../domain/template.ts';
import { countExclamations, emojiIn, limitExclamations, settleEmoji } from '../finish/marks.ts';
import { inSmsAlphabet } from '../finish/sms-alphabet.ts';
import type { Reading } from '../reading/reading.ts';
import { composeBody } from './body.ts';
import { composeHtml } from './html.ts';
import { isHtml } from './html-parts.ts';
import { joined } from './join.ts';
import { cutToLimit, withSentences } from './long-sentence.ts';
import { asFallback, fallbackTitle } from './reorder.ts';
import { kept, type Message, type Said } from './said.ts';
import type { Style } from './style.ts';
import { composeTitle } from './title.ts';
import { type Values, valuesOf } from './values.ts';

/** Writes the message anew from what the reading holds; pieces that may go do so when the channel is short of room. */
export function composeMessage(reading: Reading, style: Style): Message {
  const full = written(reading, style);
  const fits = (message: Message) => isWithin(reading, message);
  if (!style.short && fits(full)) return full;
  const tight = written(reading, { ...style, short: true });
  return fits(tight) || tight.body.length < full.body.length ? tight : full;
}

function written(reading: Reading, style: Style): Message {
  const values = valuesOf(reading);
  const title = reading.book === null ? fallbackTitle(reading) : composeTitle(reading, style, values);
  const titleText = title === null ? reading.brief.template.title : title.text;
  const left = withoutUsed(values, title?.text ?? '', reading);
  if (isHtml(reading.brief.template.body)) return writtenHtml(reading, style, left, title);
  const told = withSentences(reading);
  const all = reading.book === null ? asFallback(reading) : composeBody(told ?? reading, style, left, titleText ?? '');
  const pieces = told !== null ? cutToLimit(all, reading) : style.short ? all.filter((piece) => !piece.optional) : all;
  const body = inSmsAlphabet(withSender(joined(pieces, reading, values), reading), reading);
  const template = finished({ title: titleText, body }, reading, style);
  return { ...template, pieces: title === null ? pieces : [title, ...pieces] };
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
    (token) => token.kind === 'placeholder' && title.includes(token.text) && !original.includes(token.text),
  );
  const named = reading.body.some((unit) => unit.kind === 'brand-prefix');
  const itemInTitle =
    reading.brief.channel !== 'email' &&
    reading.situation === 'cart' &&
    title.toLowerCase().includes((values['item'] ?? '\n').toLowerCase());
  const isUsed = (name: string, value: string) =>
    moved.some((token) => value.endsWith(token.text)) || (named && name === 'shop') || (itemInTitle && name === 'item');
  return Object.fromEntries(Object.entries(values).filter(([name, value]) => !isUsed(name, value)));
}

/** An SMS says who sends it: a name that stood inside a dropped sentence comes to the front. */
function withSender(body: string, reading: Reading): string {
  const { shop, brief } = reading;
  if (brief.channel !== 'sms' || shop === null) return body;
  const said = (text: string) => folded(text).includes(folded(shop));
  if (!said(brief.template.body) || said(body)) return body;
  const mark = /^(?:\[[A-Z]{2,4}\]|\([^()\n]{1,8}\))\s?/u.exec(body)?.[0] ?? '';
  return `${mark}${shop}: ${body.slice(mark.length)}`;
}

function folded(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/** No louder than the original: marks, emoji. */
function finished(template: Template, reading: Reading, style: Style): Template {
  const original = wholeText(reading.brief.template);
  const allowed =
    style.calm || reading.segment === 'unpaid-order-buyers' ? 0 : Math.min(1, countExclamations(original));
  const noEmoji = style.calm || !style.emoji;
  const title =
    template.title === null ? null : settleEmoji(limitExclamations(template.title, allowed), noEmoji).trim();
  const left = Math.max(0, allowed - countExclamations(title ?? ''));
  const body = settleEmoji(limitExclamations(template.body, left), noEmoji).trim();
  return withEmoji({ title, body }, reading, noEmoji);
}

/** A shop that uses an emoji or two keeps one, where it had it. */
function withEmoji(template: Template, reading: Reading, none: boolean): Template {
  const { brief } = reading;
  const original = wholeText(brief.template);
  const [emoji] = emojiIn(original);
  const kept = emojiIn(wholeText(template)).length > 0;
  const many = (original.match(/\p{Extended_Pictographic}/gu)?.length ?? 0) > 3;
  if (
    none ||
    emoji === undefined ||
    kept ||
    many ||
    brief.channel === 'sms' ||
    reading.segment === 'unpaid-order-buyers'
  )
    return template;
  const inTitle = brief.template.title?.includes(emoji) ?? false;
  if (inTitle && template.title !== null && template.title.length < 46)
    return { ...template, title: `${template.title} ${emoji}` };
  const leaves = reading.body.some((unit) => unit.kind === 'opt-out');
  return !leaves && /[.!?]$/u.test(template.body) && !template.body.includes('\n')
    ? { ...template, body: `${template.body} ${emoji}` }
    : template;
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
