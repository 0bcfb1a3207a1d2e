import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { playbookContentAgent } from '../../src/agents/content/by-rule.ts';
import { reviewByRule } from '../../src/agents/content/review.ts';
import { playbookEvaluateAgent } from '../../src/agents/evaluate/by-rule.ts';
import { playbookTemplateAgent, rewriteByRule } from '../../src/agents/template/by-rule.ts';
import { aBrief } from '../fixtures/brief.ts';
import { taskOf } from './template/a-task.ts';

/** Noon of the 24th in Greenwich: on Kiritimati the 25th has begun. */
const now = () => new Date('2026-11-24T12:00:00Z');
const zone = process.env['TZ'];
beforeEach(() => {
  process.env['TZ'] = 'Pacific/Kiritimati';
});
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

const brief = aBrief({
  template: { title: 'We miss you!!!', body: 'Come back! 20% off lamps until 24 November 2026. Shop now.' },
});

describe('what is past is past where the bot runs', () => {
  it('for the review', async () => {
    expect(reviewByRule(brief, '2026-11-25')).not.toEqual(reviewByRule(brief, '2026-11-24'));
    expect(await playbookContentAgent(now).review(brief)).toEqual(reviewByRule(brief, '2026-11-25'));
  });

  it('for the rewriter', async () => {
    const task = taskOf(brief);
    expect(rewriteByRule(task, '2026-11-25')).not.toEqual(rewriteByRule(task, '2026-11-24'));
    expect(await playbookTemplateAgent(now).rewrite(task)).toEqual(rewriteByRule(task, '2026-11-25'));
  });

  it('for the judge', async () => {
    const scored = (moment: string) => playbookEvaluateAgent(() => new Date(moment)).score(brief, brief.template);
    expect(await scored('2026-11-24T12:00:00Z')).toEqual(await scored('2026-11-25T09:00:00Z'));
    expect(await scored('2026-11-24T12:00:00Z')).not.toEqual(await scored('2026-11-24T09:00:00Z'));
  });
});
