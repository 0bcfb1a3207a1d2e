import type { Unit } from '../../../language/units/unit.ts';

/** The units that stand with this one between two blank lines, itself among them. `units`: title or body. */
export function paragraphOf(unit: Unit, units: readonly Unit[]): readonly Unit[] {
  const at = units.indexOf(unit);
  const starts = (index: number) => units[index]?.lead.includes('\n\n') ?? false;
  let [first, last] = [at, at];
  while (first > 0 && !starts(first)) first -= 1;
  while (last + 1 < units.length && !starts(last + 1)) last += 1;
  return units.slice(first, last + 1);
}
