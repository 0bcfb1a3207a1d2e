import type { EvaluateAgent } from '../agents/evaluate/evaluate-agent.ts';
import type { Brief } from '../domain/brief.ts';
import type { BlindPick, OrderOf } from '../domain/report.ts';
import type { Template } from '../domain/template.ts';

/** A text and the name by which the pick calls it; the judge never hears the name. */
export type Named<Side extends string> = readonly [name: Side, text: Template];

/** Compares two texts blind in both orders, at once; a pick that flips with the order is a tie (paper §3.4, and the order swapped). */
export async function pickBlind<Side extends string>(
  agent: EvaluateAgent,
  brief: Brief,
  [one, oneText]: Named<Side>,
  [other, otherText]: Named<Side>,
): Promise<BlindPick<Side>> {
  const [oneFirst, otherFirst] = await Promise.all([
    agent.compare(brief, oneText, otherText),
    agent.compare(brief, otherText, oneText),
  ]);
  const orders: readonly OrderOf<Side>[] = [
    { a: one, b: other, preferred: oneFirst.preferred },
    { a: other, b: one, preferred: otherFirst.preferred },
  ];
  const [first, second] = orders.map(preferredSide);
  const agreed = first === second && first !== undefined ? first : 'tie';
  const clear = oneFirst.margin === 'clear' && otherFirst.margin === 'clear';
  return {
    winner: agreed,
    margin: agreed !== 'tie' && clear ? 'clear' : 'close',
    reason:
      first === second ? oneFirst.reason : 'The judge changed its mind when the two changed places, so neither wins.',
    orders,
  };
}

function preferredSide<Side extends string>(order: OrderOf<Side>): Side | 'tie' {
  return order.preferred === 'tie' ? 'tie' : order[order.preferred];
}
