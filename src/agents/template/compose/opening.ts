import type { LexiconList } from '../../../language/lexicon-lists.ts';
import type { Phrase } from '../../../language/phrases/phrase-file.ts';
import { containsWord } from '../../../language/units/kind.ts';
import { hasTerm, type Unit } from '../../../language/units/unit.ts';
import { hasLoudEmoji } from '../finish/marks.ts';
import type { Reading } from '../reading/reading.ts';
import { FELL } from '../reading/situation.ts';
import type { Assessed } from './assess.ts';
import type { Context } from './context.ts';
import { pick } from './pick.ts';
import { kept, type Said, written } from './said.ts';

const REPLACEABLE: readonly Unit['kind'][] = ['event', 'guilt', 'hype', 'rest', 'small-talk', 'news'];

/** What happened, or who speaks to whom: the original's own sentence where it may stay, else the segment's. */
export function openingOf(context: Context): readonly Said[] {
  const { reading, sorted, values, style } = context;
  const wish = { ...context.wish, plain: isAddressed(context) };
  const eventful =
    ['cart', 'unpaid', 'price-fell', 'news'].includes(reading.situation) ||
    (reading.segment === 'price-drop' && reading.situation !== 'price');
  const role = eventful ? 'event' : 'opening';
  const own = sorted.event.filter((one) => isTelling(one, reading));
  if (own.length > 0) return own.map((one) => kept(role, one.unit));
  if (style.angle === 'fact-first' && !eventful) return [];
  if (reading.situation === 'price' || sorted.facts.some((one) => one.isNews)) return [];
  if (reading.situation === 'price-fell' && sorted.facts.some((one) => FELL.test(one.unit.text))) return [];
  const from = [...sorted.event, ...sorted.dropped]
    .filter((one) => REPLACEABLE.includes(one.unit.kind))
    .map((one) => one.unit);
  const inTitle =
    reading.situation === 'news' &&
    [values['news'], values['arrival']].some((news) => news !== undefined && wish.said.includes(news));
  const event = eventful && !inTitle ? pick('event', reading, values, wish) : null;
  // Without a title the offer must begin within the first line, so the opening is the shortest.
  const untitled = reading.brief.template.title === null && reading.offer !== null;
  const picked = event ?? pick('opening', reading, values, untitled ? { ...wish, short: true } : wish);
  if (picked === null || (event === null && reading.brief.channel === 'sms' && reading.offer !== null)) return [];
  if (event === null && isClaimedAlready(picked.phrase, context)) return [];
  return [
    written(role, picked.text, { from, gloss: picked.gloss, optional: reading.offer !== null && event === null }),
  ];
}

/** "Kak {{1}}," has called the reader already. */
function isAddressed({ sorted, reading }: Context): boolean {
  const greeting = sorted.greeting.map((one) => one.unit.text.toLowerCase()).join(' ');
  return reading.book?.words.vocatives.some((word) => containsWord(greeting, word.toLowerCase())) ?? false;
}

/** "Kak {{1}}, terima kasih sudah order" in the greeting: the thanks are said. */
function isClaimedAlready(phrase: Phrase, { sorted }: Context): boolean {
  const claims = (phrase.claims ?? []).filter((claim) => claim.startsWith('reader-')) as LexiconList[];
  const staying = [...sorted.greeting.filter((one) => one.faults.length === 0), ...sorted.event];
  return claims.length > 0 && staying.some((one) => hasTerm(one.unit, ...claims) && hasTerm(one.unit, 'sign-off'));
}

/** A statement without tears; about a cart it must name the item when that is known. */
function isTelling(one: Assessed, reading: Reading): boolean {
  const { text } = one.unit;
  if (/[?？]\s*$/u.test(text) || hasLoudEmoji(text)) return false;
  const item = reading.tokens.find((token) => token.role === 'item')?.text ?? reading.subject.item;
  return reading.situation !== 'cart' || item === null || text.toLowerCase().includes(item.toLowerCase());
}
