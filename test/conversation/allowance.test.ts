import { describe, expect, it } from 'vitest';
import type { Limits } from '../../src/conversation/allowance.ts';
import type { Asked } from '../../src/conversation/conversation.ts';
import { aBrief } from '../fixtures/brief.ts';
import { ADDRESS, aConversation, text } from './fakes.ts';

const usage = { calls: 3, inputTokens: 900, outputTokens: 200, costUsd: 1.5 };

/** A conversation in which every rewrite by the model costs $1.50; `ask` gives the answer. */
function aPaidConversation(limits?: Limits) {
  const all = aConversation({
    write: (_brief, { playbookBecause }, call) => ({
      rewrite: text(`Version ${call}`),
      ...(playbookBecause === undefined
        ? { usage }
        : { engine: { name: 'playbook', because: playbookBecause, models: null } as const }),
    }),
    parts: limits === undefined ? {} : { limits },
  });
  all.clock.now = Date.UTC(2026, 4, 28, 20, 26);
  let count = 0;
  const ask = async (user = 'U1', team = 'T1') => {
    count += 1;
    const asked: Asked = {
      ask: { kind: 'rewrite', brief: aBrief() },
      address: { ...ADDRESS, user, team },
      dedupeKey: `ask-${count}`,
      threadId: null,
    };
    const request = await all.conversation.accept(asked);
    if (request !== null) all.conversation.work(request);
    await all.conversation.idle();
    return all.answers().at(-1);
  };
  return { ...all, ask };
}

describe('what one person may have in a day', () => {
  it('ends with a sentence that says which limit, until when, and who can change it', async () => {
    const { ask, runs } = aPaidConversation({ rewritesPerDay: 2, modelUsdPerDay: null });
    await ask();
    await ask();
    expect(await ask()).toEqual({
      kind: 'notice',
      text: 'You have had 2 rewrites today, which is as many as one person may have in a day. You can go on in about 4 hours, at midnight UTC. Whoever hosts me can allow more (CRM_REWRITES_PER_DAY).',
    });
    expect(runs).toHaveLength(2);
  });

  it('is each person’s own, and starts anew at midnight UTC', async () => {
    const { ask, clock } = aPaidConversation({ rewritesPerDay: 1, modelUsdPerDay: null });
    await ask('U1');
    expect((await ask('U1'))?.kind).toBe('notice');
    expect((await ask('U2'))?.kind).toBe('report');
    clock.now = Date.UTC(2026, 4, 29);
    expect((await ask('U1'))?.kind).toBe('report');
  });
});

describe('what the model may cost a workspace in a day', () => {
  it('ends with the playbook, which says why', async () => {
    const { ask } = aPaidConversation({ rewritesPerDay: null, modelUsdPerDay: 2 });
    await ask('U1');
    await ask('U2');
    expect(await ask('U1')).toMatchObject({
      kind: 'report',
      report: {
        engine: {
          name: 'playbook',
          because:
            'the $2 that the language model may cost this workspace in a day are spent; it is back in about 4 hours, at midnight UTC, and whoever hosts me can allow more (CRM_MODEL_USD_PER_DAY)',
        },
      },
    });
    expect(await ask('U1', 'T2')).toMatchObject({ report: { usage } });
  });
});

it('without limits everything is allowed', async () => {
  const { ask } = aPaidConversation();
  for (let index = 0; index < 5; index += 1) expect(await ask()).toMatchObject({ kind: 'report', report: { usage } });
});
