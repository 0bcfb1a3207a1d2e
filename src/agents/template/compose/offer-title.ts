import { findFigures } from '../../../domain/figure/find-figures.ts';
import type { Offer } from '../offer/offer.ts';
import { capitalised, fill, headline } from '../offer/say-offer.ts';
import { toldTitles } from '../offer/told-offer.ts';
import type { Reading } from '../reading/reading.ts';
import { pick } from './pick.ts';
import type { Made } from './said.ts';
import type { Values } from './values.ts';

/** Words in a head that says only what is given ("RM8 off", "free delivery"), not on what. */
const BARE_WORDS = 3;

/** The offer as a title: with its condition where that fits, else its head, placed ("RM8 off for your cart"). */
export function offerTitle(reading: Reading, values: Values, limit: number): Made | null {
  const { offer, book } = reading;
  if (offer === null || reading.situation === 'unpaid' || reading.situation === 'price') return null;
  if (book === null || offer.foreign) return offer.head.length <= limit ? { text: offer.head, gloss: null } : null;
  const bare = offer.head.split(/\s+/u).length <= BARE_WORDS && !/^(?:zh|ja|th)/u.test(book.code);
  if (bare && reading.situation === 'cart') {
    const placed = pick(
      'title',
      reading,
      { ...values, offer: offer.head },
      { angle: null, limit, said: '', short: false, situation: 'offer' },
    );
    if (placed !== null) return placed;
  }
  const named = watchedTitle(reading, limit);
  if (named !== null) return named;
  const told = toldTitles(offer, book.offer).find((text) => text.length <= limit);
  const whole = told ?? headline(offer, book.offer, limit, capOf(offer, reading));
  if (whole !== null && whole.length > offer.head.length) return { text: whole, gloss: null };
  const placed = bare
    ? book.offer.headlines
        .filter((text) => text.includes('{shop}') || !/^en/u.test(book.code) || /\boff$/iu.test(offer.head))
        .map((text) => fill(text, { ...values, offer: offer.head }))
        .find((text) => !/\{[a-z]+\}/u.test(text) && text.length <= limit)
    : undefined;
  if (placed !== undefined) return { text: capitalised(placed), gloss: null };
  return whole === null ? null : { text: whole, gloss: null };
}

/** "up to £20" beside "25% off": without it the title promises more. */
function capOf({ conditions }: Offer, { brief }: Reading): string | null {
  const caps = (text: string) =>
    findFigures(text, brief.language).some((figure) => figure.kind === 'money' && figure.role === 'cap');
  return conditions.find((one) => one.length <= LONGEST_CAP && caps(one)) ?? null;
}

/** Longest condition that is a cap and no more. */
const LONGEST_CAP = 24;

/** People who watch a price look for the item: "Linen shirt: 20% off". */
function watchedTitle({ segment, subject, offer, brief }: Reading, limit: number): Made | null {
  if (segment !== 'price-drop' || subject.item === null || offer === null) return null;
  const head = offer.head.toLowerCase();
  if (subject.stems.some((stem) => head.includes(stem))) return null;
  const text = `${subject.item}${/^(?:zh|ja)/u.test(brief.language) ? '：' : ': '}${offer.head}`;
  return text.length <= limit ? { text, gloss: null } : null;
}
