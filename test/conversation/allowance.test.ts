import { describe, expect, it } from 'vitest';
import type { Limits } from '../../src/conversation/allowance.ts';
import type { Asked } from '../../src/conversation/conversation.ts';
import { aBrief } from '../fixtures/brief.ts';
import { ADDRESS, aConversation, COMPARING, text } from './fakes.ts';

const usage = { calls: 3, inputTokens: 900, outputTokens: 200, costUsd: 1.5 };

/** A conversation in which every rewrite by the model costs $1.50; `ask` gives the answer. */
function aPaidConversation(limits?: Limits) {
  let repeats = false;
  const all = aConversation({
    write: (_brief, { playbookBecause }, call) => ({
      rewrite: text(`Version ${repeats ? 1 : call}`),
      ...(playbookBecause === undefined
        ? { usage }
        : { engine: { name: 'playbook', because: playbookBecause, models: null } as const }),
    }),
    parts: limits === undefined ? {} : { limits },
  });
  all.clock.now = Date.UTC(2026, 4, 28, 20, 26);
  let count = 0;
  const ask = async (
    user = 'U1',
    team = 'T1',
    words: { readonly text: string; readonly threadId: string } | null = null,
  ) => {
    count += 1;
    const asked: Asked = {
      ask: words === null ? { kind: 'rewrite', brief: aBrief() } : { kind: 'words', text: words.text, parentId: null },
      address: { ...ADDRESS, user, team },
      dedupeKey: `ask-${count}`,
      threadId: words?.threadId ?? null,
    };
    const request = await all.conversation.accept(asked);
    if (request !== null) all.conversation.work(request);
    await all.conversation.idle();
    return all.answers().at(-1);
  };
  /** In the thread of the first rewrite. */
  const say = (text: string) => ask('U1', 'T1', { text, threadId: all.told[0]?.request.threadId ?? '' });
  /** From now on no text is new. */
  const sayTheSame = () => {
    repeats = true;
  };
  return { ...all, ask, say, sayTheSame };
}

describe('what one person may have in a day', () => {
  it('ends with a sentence that says which limit, until when, and who can change it', async () => {
    const { ask, runs } = aPaidConversation({ rewritesPerDay: 2, modelUsdPerDay: null });
    await ask();
    await ask();
    expect(await ask()).toEqual({
      kind: 'notice',
      text: 'You have asked for 2 rewrites today, comparisons included, which is as many as one person may have in a day. You can go on in about 4 hours, at midnight UTC. Whoever hosts me can allow more (CRM_REWRITES_PER_DAY).',
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

describe('what is counted', () => {
  const spent = ({ store }: ReturnType<typeof aPaidConversation>) => store.spentSince('T1', 'U1', 0);

  it('are comparisons too, for the person and for the workspace', async () => {
    const all = aPaidConversation({ rewritesPerDay: 2, modelUsdPerDay: null });
    await all.ask();
    expect((await all.say('compare with the original'))?.kind).toBe('comparison');
    expect(await spent(all)).toEqual({ rewrites: 2, costUsd: 1.5 + COMPARING.costUsd });
    expect(await all.say('compare with the original')).toMatchObject({ kind: 'notice' });
  });

  it('are tries of which no version came', async () => {
    const all = aPaidConversation();
    await all.ask();
    const sameAgain = all.runs.length;
    all.sayTheSame();
    expect((await all.say('shorter'))?.kind).toBe('notice');
    expect(all.runs.length).toBeGreaterThan(sameAgain);
    expect(await spent(all)).toEqual({ rewrites: 2, costUsd: 3 });
  });

  it('is nothing where nobody worked: thanks, and texts that people write', async () => {
    const all = aPaidConversation();
    await all.ask();
    expect((await all.say('thanks'))?.kind).toBe('notice');
    expect(await spent(all)).toEqual({ rewrites: 1, costUsd: 1.5 });
  });
});

it('without limits everything is allowed', async () => {
  const { ask } = aPaidConversation();
  for (let index = 0; index < 5; index += 1) expect(await ask()).toMatchObject({ kind: 'report', report: { usage } });
});
