import { withoutDiacritics } from '../../../language/fold.ts';
import { containsWord } from '../../../language/units/kind.ts';
import { hasTerm, type Unit } from '../../../language/units/unit.ts';
import type { Reading } from '../reading/reading.ts';
import type { Assessed } from './assess.ts';

/**
 * What a text calls its shop: the whole name or its longest run of words ("Lola Nena" of "Pasalubong ni Lola Nena"), as the
 * shop writes it. Null: it does not name it.
 */
export function senderIn(text: string, { shop, subject }: Pick<Reading, 'shop' | 'subject'>): string | null {
  if (shop === null) return null;
  const plain = withoutDiacritics(text);
  if (plain.toLowerCase().includes(withoutDiacritics(shop).toLowerCase())) return shop;
  const words = shop.split(/\s+/u);
  for (let count = words.length - 1; count >= 1; count -= 1) {
    for (let first = 0; first + count <= words.length; first += 1) {
      const name = words.slice(first, first + count).join(' ');
      const isGoods = count === 1 && subject.stems.some((stem) => name.toLowerCase().startsWith(stem));
      if (isName(name) && !isGoods && hasName(plain, withoutDiacritics(name))) return name;
    }
  }
  return null;
}

/** "ni Lola", "Tea" are none: a run begins with a capital, one word alone is longer. */
function isName(name: string): boolean {
  const isLatin = /^\p{Lu}/u.test(name) && /[\p{L}\p{M}\d]$/u.test(name);
  return isLatin ? name.length >= SHORTEST_NAME : /^[^\p{Script=Latin}\s]{3,}$/u.test(name);
}

const SHORTEST_NAME = 5;

/** In the shop's own capitals, as a word: "our nasi lemak" does not name Nasi Lemak Wangi. */
function hasName(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return (
    at >= 0 &&
    !/\p{Lu}?\p{Ll}/u.test(text.slice(Math.max(0, at - 1), at)) &&
    !/^\p{Ll}/u.test(text.slice(at + name.length))
  );
}

/** "This is FixKaro Mobiles, Indiranagar.", "le escribe Don Chuy": the first words of a chat, with nothing else in them. */
export function introducesSender({ unit, faults }: Assessed, reading: Reading): boolean {
  const { channel } = reading.brief;
  if (channel !== 'whatsapp' && channel !== 'chat') return false;
  if (faults.length > 0 || unit.layout !== 'inline' || unit.text.length > LONGEST_INTRODUCTION) return false;
  if (unit.figures.length + unit.tokens.length > 0 || !SPOKEN.includes(unit.kind) || /[?？]/u.test(unit.text))
    return false;
  if (hasTerm(unit, 'sign-off') || !isEarly(unit, reading)) return false;
  const small = unit.text.toLowerCase();
  // "Escribe a Don Chuy" is a step, "le escribe Don Chuy" none.
  const isCue = (cue: string) => containsWord(small, cue) && (cue.includes(' ') || !hasTerm(unit, 'call-to-action'));
  return senderIn(unit.text, reading) !== null && (reading.book?.words.senders.some(isCue) ?? false);
}

const LONGEST_INTRODUCTION = 70;
const SPOKEN: readonly Unit['kind'][] = ['rest', 'product', 'small-talk', 'call-to-action'];

/** The first or second sentence behind the greeting. */
function isEarly(unit: Unit, { body }: Reading): boolean {
  const spoken = body.filter((one) => one.kind !== 'greeting' && one.kind !== 'brand-prefix');
  return spoken.slice(0, 2).includes(unit);
}
