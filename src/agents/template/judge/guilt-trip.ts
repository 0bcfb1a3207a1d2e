import type { Unit } from '../../../language/units/unit.ts';
import { paragraphOf } from '../reading/paragraph.ts';
import type { Reading } from '../reading/reading.ts';
import type { FaultKind } from './fault.ts';
import { faultsOf } from './faults.ts';

/** What a guilt trip is made of. */
const PRESSING: readonly FaultKind[] = ['guilt', 'blame', 'emotion'];

/** So many sentences with it, the title counting as one, set the note of a paragraph. */
const SETS_THE_NOTE = 2;

/** "Did we do something wrong? … Greta asks about you every morning. … How could you forget us?": what stands between belongs to it. */
export function isInGuiltTrip(unit: Unit, reading: Reading): boolean {
  const presses = (one: Unit) => faultsOf(one, reading).some(({ kind }) => PRESSING.includes(kind));
  const paragraph = paragraphOf(unit, reading.body);
  return paragraph.filter(presses).length + Number(reading.title.some(presses)) >= SETS_THE_NOTE;
}
