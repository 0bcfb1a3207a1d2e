import { expect, it } from 'vitest';
import type { ObservedVersion } from '../../src/conversation/observed.ts';
import { createMetrics } from '../../src/operations/metrics.ts';

const version: ObservedVersion = {
  engine: 'model',
  verdict: 'send-rewrite',
  route: 'in-group',
};

it('counts what happened to requests, and asks for the open ones when it is read', async () => {
  let open = 0;
  const metrics = createMetrics({ open: async () => open });
  metrics.observe({ what: 'accepted', ask: 'rewrite' });
  metrics.observe({ what: 'accepted', ask: 'words' });
  metrics.observe({ what: 'spent', usage: { calls: 3, inputTokens: 1_200, outputTokens: 340, costUsd: 0.25 } });
  metrics.observe({ what: 'answered', ask: 'rewrite', seconds: 3, version });
  metrics.observe({ what: 'answered', ask: 'words', seconds: 0.2, version: null });
  metrics.observe({ what: 'put-off', ask: 'words' });
  metrics.observe({ what: 'given-up', ask: 'fact' });
  metrics.failure('slack/refused');
  open = 7;
  const lines = (await metrics.text()).split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'crm_requests_accepted_total{ask="rewrite"} 1',
      'crm_requests_finished_total{ask="rewrite",outcome="answered"} 1',
      'crm_requests_finished_total{ask="fact",outcome="given-up"} 1',
      'crm_deliveries_put_off_total{ask="words"} 1',
      'crm_versions_total{engine="model",verdict="send-rewrite",route="in-group"} 1',
      'crm_model_calls_total 3',
      'crm_model_tokens_total{direction="input"} 1200',
      'crm_model_cost_usd_total 0.25',
      'crm_failures_total{code="slack/refused"} 1',
      'crm_answer_seconds_bucket{le="5",engine="model"} 1',
      'crm_answer_seconds_bucket{le="2.5",engine="model"} 0',
      'crm_requests_open 7',
    ]),
  );
});

it('keeps two bots in one process apart', async () => {
  const [one, other] = [createMetrics({ open: async () => 0 }), createMetrics({ open: async () => 0 })];
  one.failure('x');
  expect(await other.text()).not.toContain('code="x"');
});

it('counts installations where there can be many, and nowhere else', async () => {
  const many = createMetrics({ open: async () => 0, installations: async () => 3 });
  expect((await many.text()).split('\n')).toContain('crm_installations 3');
  expect(await createMetrics({ open: async () => 0 }).text()).not.toContain('crm_installations');
});
