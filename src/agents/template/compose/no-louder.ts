import { type Template, wholeText } from '../../../domain/template.ts';
import { countExclamations, emojiIn, limitExclamations, settleEmoji } from '../finish/marks.ts';
import type { Reading } from '../reading/reading.ts';
import type { Style } from './style.ts';

/** The text with no more exclamation marks than the original, one at most, and with one of its emoji where it had few. */
export function noLouder(template: Template, reading: Reading, style: Style): Template {
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
  // A gift that went takes its picture along.
  const [emoji] = emojiIn(original).filter((one) => one !== '🎁' || reading.offer !== null);
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
  // A kiss or a face belongs to the sentence it stood behind, which is gone.
  if (FEELING.test(emoji)) return template;
  const leaves = reading.body.some((unit) => unit.kind === 'opt-out');
  return !leaves && /[.!?]$/u.test(template.body) && !template.body.includes('\n')
    ? { ...template, body: `${template.body} ${emoji}` }
    : template;
}

/** Faces, kisses and hearts that say a feeling; a heart in a colour may be the shop's. */
const FEELING =
  /[\u{1F600}-\u{1F637}\u{1F641}-\u{1F644}\u{1F910}-\u{1F92F}\u{1F970}-\u{1F97A}\u{1F48B}\u{1F48C}\u{1F493}-\u{1F498}\u{1F49D}-\u{1F49F}]/u;
