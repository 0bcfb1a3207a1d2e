import type { EvaluateAgent } from '../agents/evaluate/evaluate-agent.ts';
import type { Brief } from '../domain/brief.ts';
import type { Order, Pick, Score } from '../domain/report.ts';
import type { Template } from '../domain/template.ts';

export interface Judgement {
  readonly original: Score;
  readonly rewrite: Score;
  readonly pick: Pick;
}

/**
 * Each message is scored alone and the two are compared blind in both orders, all at once (paper §3.4, with the order
 * swapped as well: a pick that flips with the order is a tie).
 */
export async function judge(agent: EvaluateAgent, brief: Brief, rewrite: Template): Promise<Judgement> {
  const original = brief.template;
  const [originalScore, rewriteScore, originalFirst, rewriteFirst] = await Promise.all([
    agent.score(brief, original),
    agent.score(brief, rewrite),
    agent.compare(brief, original, rewrite),
    agent.compare(brief, rewrite, original),
  ]);
  const orders: readonly Order[] = [
    { a: 'original', b: 'rewrite', preferred: originalFirst.preferred },
    { a: 'rewrite', b: 'original', preferred: rewriteFirst.preferred },
  ];
  const [first, second] = orders.map(preferredSide);
  const agreed = first === second && first !== undefined ? first : 'tie';
  const clear = originalFirst.margin === 'clear' && rewriteFirst.margin === 'clear';
  return {
    original: originalScore,
    rewrite: rewriteScore,
    pick: {
      winner: agreed,
      margin: agreed !== 'tie' && clear ? 'clear' : 'close',
      reason:
        first === second
          ? originalFirst.reason
          : 'The judge changed its mind when the two changed places, so neither wins.',
      orders,
    },
  };
}

function preferredSide(order: Order): Pick['winner'] {
  return order.preferred === 'tie' ? 'tie' : order[order.preferred];
}
