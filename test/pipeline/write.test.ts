import { describe, expect, it } from 'vitest';
import type { RewriteTask, TemplateAgent } from '../../src/agents/template/template-agent.ts';
import type { Rewrite } from '../../src/domain/report.ts';
import { write } from '../../src/pipeline/write.ts';
import { aBrief } from '../fixtures/brief.ts';

const honest: Rewrite = { title: 'Your cart', body: 'Your items are in your cart. Finish your order.', changes: [] };
const invented: Rewrite = { title: '70% off your cart', body: 'Take 70% off today only.', changes: [] };
const SETTING = { today: '2026-11-24', segments: [] };
const task: RewriteTask = {
  brief: aBrief(),
  route: 'rule-based',
  review: null,
  comparison: null,
  exemplars: [],
  angle: null,
  repair: null,
};

/** Answers from its list and fails on one call too many. */
function scripted(...answers: readonly Rewrite[]) {
  const asked: RewriteTask[] = [];
  const agent: TemplateAgent = {
    rewrite: async (given) => {
      asked.push(given);
      const answer = answers[asked.length - 1];
      if (answer === undefined) throw new Error(`call ${asked.length} is not in the script`);
      return answer;
    },
  };
  return { agent, asked };
}

describe('write', () => {
  it('ships a text that passes', async () => {
    const model = scripted(honest);
    const written = await write(model.agent, scripted().agent, task, SETTING);
    expect(written).toMatchObject({ rewrite: honest, note: null });
  });

  it('sends a failure back once, with what was wrong', async () => {
    const model = scripted(invented, honest);
    const written = await write(model.agent, scripted().agent, task, SETTING);
    expect(written).toMatchObject({ rewrite: honest, note: 'repaired' });
    expect(model.asked[1]?.repair?.rewrite).toBe(invented);
    expect(model.asked[1]?.repair?.failures.map((failure) => failure.name)).toContain('facts');
  });

  it('uses the playbook’s text after a second failure', async () => {
    const written = await write(scripted(invented, invented).agent, scripted(honest).agent, task, SETTING);
    expect(written).toMatchObject({ rewrite: honest, note: 'by-playbook' });
  });

  it('ships nothing when nothing passes, and shows what failed', async () => {
    const written = await write(scripted(invented, invented).agent, scripted(invented, invented).agent, task, SETTING);
    expect(written.rewrite).toBeNull();
    expect(written.checks.find((check) => check.name === 'facts')?.status).toBe('fail');
  });
});
