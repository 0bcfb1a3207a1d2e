import type { Unit } from '../../../language/units/unit.ts';
import type { Context } from './context.ts';
import { FELL } from '../reading/situation.ts';
import { pick } from './pick.ts';
import { kept, type Said, written } from './said.ts';

const REPLACEABLE: readonly Unit['kind'][] = ['event', 'guilt', 'hype', 'rest', 'small-talk', 'news'];

/** What happened, or who speaks to whom: the original's own sentence where it may stay, else the segment's. */
export function openingOf(context: Context): readonly Said[] {
  const { reading, sorted, values, wish } = context;
  const eventful = ['cart', 'unpaid', 'price-fell', 'news'].includes(reading.situation) || (reading.segment === 'price-drop' && reading.situation !== 'price');
  const role = eventful ? 'event' : 'opening';
  if (sorted.event.length > 0) return sorted.event.map((one) => kept(role, one.unit));
  if (reading.situation === 'price' || sorted.facts.some((one) => one.isNews)) return [];
  if (reading.situation === 'price-fell' && sorted.facts.some((one) => FELL.test(one.unit.text))) return [];
  const from = sorted.dropped.filter((one) => REPLACEABLE.includes(one.unit.kind)).map((one) => one.unit);
  const event = eventful ? pick('event', reading, values, wish) : null;
  // Without a title the offer must begin within the first line, so the opening is the shortest.
  const untitled = reading.brief.template.title === null && reading.offer !== null;
  const picked = event ?? pick('opening', reading, values, untitled ? { ...wish, short: true } : wish);
  if (picked === null) return [];
  return [written(role, picked.text, { from, gloss: picked.gloss, optional: reading.offer !== null && event === null })];
}
