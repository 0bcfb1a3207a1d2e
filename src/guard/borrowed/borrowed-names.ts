import { fold } from '../../language/fold.ts';
import { namesIn, type PlacedName } from './names.ts';

/** Where a single capitalised word is a shop's, not a month or a town. */
const SHOP_SLOTS: ReadonlySet<string> = new Set(['opening', 'bracket', 'sign-off']);

/** Shop names of the references that the candidate says and the marketer never did. */
export function borrowedNames(
  text: string,
  references: readonly string[],
  grounds: string,
): readonly Omit<PlacedName, 'slot'>[] {
  if (references.length === 0) return [];
  const known = fold(grounds).text;
  const names = references
    .flatMap(namesIn)
    .filter(({ slot, text: name }) => name.length > 3 && (SHOP_SLOTS.has(slot) || /\s|\p{Lo}/u.test(name)))
    .map((name) => name.text)
    .filter((name) => !known.includes(fold(name).text));
  return [...new Set(names)].flatMap((name) => {
    const start = text.indexOf(name);
    return start === -1 ? [] : [{ text: name, start, end: start + name.length }];
  });
}
