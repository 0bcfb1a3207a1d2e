import { describe, expect, it } from 'vitest';
import type { Pick } from '../../src/domain/report.ts';
import { decide } from '../../src/pipeline/verdict.ts';

const original = { title: 'Hi', body: 'Come and see.' };
const rewrite = { title: '£5 off', body: 'Come and see.', changes: [] };
const question = { id: 'offer', about: 'offer', text: 'How much is it?', preview: '▢▢ off' };
const pick = (winner: Pick['winner']): Pick => ({
  winner,
  margin: 'clear',
  reason: `${winner} is clearer.`,
  orders: [],
});

describe('decide', () => {
  it.each([
    [
      'a rewrite that wins is sent',
      { rewrite, pick: pick('rewrite'), mustAsk: null, questions: [] },
      'send-rewrite',
      'rewrite is clearer.',
    ],
    [
      'an original that wins is kept',
      { rewrite, pick: pick('original'), mustAsk: null, questions: [question] },
      'keep-original',
      'original is clearer.',
    ],
    [
      'a tie keeps the original',
      { rewrite, pick: pick('tie'), mustAsk: null, questions: [] },
      'keep-original',
      'The two are equally good, so the original stays.',
    ],
    [
      'an unchanged text is fine',
      { rewrite: { ...original, changes: [] }, pick: pick('tie'), mustAsk: null, questions: [] },
      'keep-original',
      'The message is fine as it is; nothing was changed.',
    ],
    [
      'a fact that is needed is asked for, even when a rewrite wins',
      { rewrite, pick: pick('rewrite'), mustAsk: 'No price is given.', questions: [question] },
      'needs-facts',
      'No price is given.',
    ],
    [
      'nothing safe and something to ask',
      { rewrite: null, pick: null, mustAsk: null, questions: [question] },
      'needs-facts',
      'Nothing safe could be written from what is given.',
    ],
    [
      'nothing safe and nothing to ask',
      { rewrite: null, pick: null, mustAsk: null, questions: [] },
      'keep-original',
      'Nothing safe could be written, so the original stays.',
    ],
  ] as const)('%s', (_, input, verdict, because) => {
    expect(decide({ original, primaryError: null, ...input })).toEqual({ verdict, because });
  });

  it('never calls a message fine in which the review found an error', () => {
    const weak = {
      original,
      rewrite: { ...original, changes: [] },
      primaryError: 'vague-incentive',
      pick: pick('tie'),
      mustAsk: null,
    } as const;
    expect(decide({ ...weak, questions: [question] })).toEqual({
      verdict: 'needs-facts',
      because: 'It could be better, but not from what is given: one fact would change that.',
    });
    expect(decide({ ...weak, questions: [] })).toEqual({
      verdict: 'keep-original',
      because: 'It could be better, but nothing better can be said from what is given.',
    });
  });
});
