import { describe, expect, it } from 'vitest';
import { ModelError } from '../../src/domain/errors.ts';
import type { PipelineParts } from '../../src/pipeline/create-pipeline.ts';
import { playbookEngine } from '../../src/pipeline/playbook-engine.ts';
import { aBrief, aVoucher } from '../fixtures/brief.ts';
import { playbookPipeline } from '../fixtures/playbook-pipeline.ts';

const pipeline = (rest: Partial<PipelineParts> = {}) => playbookPipeline({ newId: () => 'id', ...rest });

const vague = { title: null, body: 'A special surprise waits for you. Come and see!' };
const plain = { title: null, body: 'You left something in your cart. Return to your cart: 10% off with code CART10.' };
const brief = aBrief({ template: vague, voucher: aVoucher({ text: '10% off, code CART10', code: 'CART10' }) });

describe('a follow-up', () => {
  it('is compared blind with the version before as well, in both orders', async () => {
    const { pickOverPrevious } = await pipeline().run({ ...brief, previous: vague });
    expect(pickOverPrevious).toMatchObject({
      winner: 'rewrite',
      orders: [
        { a: 'previous', b: 'rewrite', preferred: 'b' },
        { a: 'rewrite', b: 'previous', preferred: 'a' },
      ],
    });
  });

  it('is compared with nothing else the first time, nor where the text stayed', async () => {
    const first = await pipeline().run(brief);
    expect(first.pickOverPrevious).toBeNull();
    const { title = null, body = '' } = first.rewrite ?? {};
    expect((await pipeline().run({ ...brief, previous: { title, body } })).pickOverPrevious).toBeNull();
  });
});

describe('compare', () => {
  it('picks one of two texts in both orders, whoever wrote them', async () => {
    const { pick, engine } = await pipeline().compare(brief, vague, plain);
    expect([pick.winner, pick.orders.map(({ preferred }) => preferred)]).toEqual(['other', ['b', 'a']]);
    expect(engine).toEqual({ name: 'playbook', because: 'no key', cause: 'no-model', models: null });
  });

  it('is left to the playbook, and says why, when the model fails', async () => {
    const broken = playbookEngine('never');
    const open = () => ({
      ...broken,
      evaluate: {
        ...broken.evaluate,
        compare: () => Promise.reject(new ModelError('timeout', 'the model took too long', {})),
      },
    });
    const { engine } = await pipeline({ model: { open } }).compare(brief, vague, plain);
    expect(engine).toMatchObject({ name: 'playbook', because: 'the model took too long', cause: 'model/timeout' });
  });

  it('tells what the model took, also when it failed or was given up', async () => {
    const broken = playbookEngine('never');
    const usage = { calls: 2, inputTokens: 30, outputTokens: 4, costUsd: 0.01 };
    const fails = (error: unknown) => () => ({
      ...broken,
      usage: () => usage,
      evaluate: { ...broken.evaluate, compare: () => Promise.reject(error) },
    });
    const spent: unknown[] = [];
    const onSpent = (one: unknown) => spent.push(one);
    const slow = pipeline({ model: { open: fails(new ModelError('timeout', 'the model took too long', {})) } });
    await slow.compare(brief, vague, plain, { onSpent });
    const cancelled = pipeline({ model: { open: fails(new DOMException('cancelled', 'AbortError')) } });
    await expect(cancelled.compare(brief, vague, plain, { onSpent })).rejects.toThrow('cancelled');
    await pipeline().compare(brief, vague, plain, { onSpent });
    expect(spent).toEqual([usage, usage]);
  });
});
