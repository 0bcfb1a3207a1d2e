import { describe, expect, it } from 'vitest';
import { modelEvaluateAgent } from '../../../src/agents/evaluate/by-model.ts';
import { withoutLabels } from '../../../src/agents/evaluate/by-model-labels.ts';
import { aBrief, aVoucher } from '../../fixtures/brief.ts';
import { scriptedModel } from '../../fixtures/scripted-model.ts';

const notesOn = () => 'notes';
const brief = aBrief({ voucher: aVoucher({ text: 'RM3 off, code CART3' }) });
const a = { title: 'Hi {{first_name}}', body: 'Your cart: https://shop.example' };
const b = { title: null, body: 'RM3 off with CART3' };

describe('the judge by model', () => {
  it('scores one message alone, as a reader sees it', async () => {
    const model = scriptedModel({
      'evaluate-score': [
        {
          audience_match: { reason: '"Your cart" is true\nfor them.', score: 5 },
          marketing_effectiveness: { reason: '"Hi" says nothing; 5 needs the offer first.', score: 3 },
        },
      ],
    });
    expect(await modelEvaluateAgent(model, notesOn).score(brief, a)).toEqual({
      audienceMatch: { score: 5, reason: '"Your cart" is true for them.' },
      marketingEffectiveness: { score: 3, reason: '"Hi" says nothing; 5 needs the offer first.' },
    });
    expect(model.calls).toEqual([
      {
        prompt: 'evaluate-score',
        inputs: {
          segment: 'notes',
          channel: 'push',
          given: [{ element: 'the_offer', text: 'RM3 off, code [code]' }],
          message: [{ element: 'the_message', text: 'Hi [name]\nYour cart: [link]' }],
        },
      },
    ]);
  });

  it('is given no score but 1, 3 or 5', async () => {
    const grade = { reason: 'x', score: 4 };
    const model = scriptedModel({ 'evaluate-score': [{ audience_match: grade, marketing_effectiveness: grade }] });
    await expect(modelEvaluateAgent(model, notesOn).score(brief, a)).rejects.toThrow(/expected one of 1\|3\|5/u);
  });

  it('compares two without knowing which is which', async () => {
    const model = scriptedModel({
      'evaluate-compare': [
        { reason: 'Message B names "RM3 off", A only greets.', preferred: 'B', margin: 'clear' },
        { reason: 'They say the same.', preferred: 'tie', margin: 'close' },
      ],
    });
    const judge = modelEvaluateAgent(model, notesOn);
    expect(await judge.compare(brief, a, b)).toEqual({
      preferred: 'b',
      margin: 'clear',
      reason: 'The better one names "RM3 off", the other one only greets.',
    });
    expect(await judge.compare(brief, b, a)).toEqual({
      preferred: 'tie',
      margin: 'close',
      reason: 'They say the same.',
    });
    expect(JSON.stringify(model.calls)).not.toMatch(/original|rewrite/u);
    model.done();
  });
});

describe('a reason outlives its labels', () => {
  it.each([
    ['B is clearer than A.', 'A', 'The other one is clearer than the better one.'],
    ['Message A has the price; message B has not.', 'A', 'The better one has the price; the other one has not.'],
    ['A is as good as B.', 'tie', 'One is as good as the other.'],
    ['A clear price at once.', 'A', 'A clear price at once.'],
    ['The message a customer gets names it.', 'B', 'The message a customer gets names it.'],
    ['It ends with "Plan A", a product.', 'B', 'It ends with "Plan A", a product.'],
  ] as const)('%s (%s)', (reason, preferred, words) => {
    expect(withoutLabels(reason, preferred)).toBe(words);
  });
});
