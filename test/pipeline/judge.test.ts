import { describe, expect, it } from 'vitest';
import type { EvaluateAgent, Preference } from '../../src/agents/evaluate/evaluate-agent.ts';
import type { Template } from '../../src/domain/template.ts';
import { judge } from '../../src/pipeline/judge.ts';
import { aBrief } from '../fixtures/brief.ts';

const grade = { score: 3, reason: 'r' } as const;
const rewrite = { title: 'New', body: 'New text' };
const agent = (compare: (a: Template, b: Template) => Preference): EvaluateAgent => ({
  score: async () => ({ audienceMatch: grade, marketingEffectiveness: grade }),
  compare: async (_brief, a, b) => compare(a, b),
});

describe('judge', () => {
  it('takes a pick that holds in both orders', async () => {
    const { pick } = await judge(
      agent((a) => ({ preferred: a === rewrite ? 'a' : 'b', margin: 'clear', reason: 'names the offer' })),
      aBrief(),
      rewrite,
    );
    expect(pick).toEqual({
      winner: 'rewrite',
      margin: 'clear',
      reason: 'names the offer',
      orders: [
        { a: 'original', b: 'rewrite', preferred: 'b' },
        { a: 'rewrite', b: 'original', preferred: 'a' },
      ],
    });
  });

  it('calls a judge that always answers A a tie', async () => {
    const { pick } = await judge(
      agent(() => ({ preferred: 'a', margin: 'clear', reason: 'better' })),
      aBrief(),
      rewrite,
    );
    expect(pick.winner).toBe('tie');
    expect(pick.margin).toBe('close');
    expect(pick.reason).toBe('The judge changed its mind when the two changed places, so neither wins.');
  });

  it('is close as soon as one order was close', async () => {
    const { pick } = await judge(
      agent((a) => ({ preferred: a === rewrite ? 'a' : 'b', margin: a === rewrite ? 'close' : 'clear', reason: 'r' })),
      aBrief(),
      rewrite,
    );
    expect(pick).toMatchObject({ winner: 'rewrite', margin: 'close' });
  });
});
