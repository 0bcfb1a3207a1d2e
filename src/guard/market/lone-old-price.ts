import { type Finding, quoted } from '../offer/answer.ts';
import { type PlacedFigure, spanOf } from '../offer/stated-figures.ts';
import { note } from './note.ts';

/** "Was $56" with nothing beside it that says what it costs now: neither a price nor what is taken off. */
export function loneOldPrice(candidate: readonly PlacedFigure[]): readonly Finding[] {
  const [old] = candidate.filter(({ figure }) => figure.role === 'old-price');
  const saysNow = ({ figure: { kind, role } }: PlacedFigure) =>
    kind === 'percent' || (kind === 'money' && role !== 'old-price' && role !== 'minimum');
  if (old === undefined || candidate.some(saysNow)) return [];
  return [
    note(
      `${quoted([old.figure.text])} is an old price with no new one: say both, or neither.`,
      '16 CFR 233.1 on former prices',
      [spanOf(old)],
    ),
  ];
}
