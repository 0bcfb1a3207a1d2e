import { describe, expect, it } from 'vitest';
import { modelContentAgent } from '../../../src/agents/content/by-model.ts';
import { modelError } from '../../../src/llm/failure.ts';
import { aBrief, anExemplar, aVoucher } from '../../fixtures/brief.ts';
import { scriptedModel } from '../../fixtures/scripted-model.ts';

const notesOn = (segment: string) => `notes on ${segment}`;
const cart = aBrief({
  template: {
    title: 'Last chance, {{first_name}}',
    body: 'We have a special offer for you. See you at https://shop.example',
  },
  voucher: aVoucher(),
});

describe('a review by a model', () => {
  it('quotes the message, tokens put back, and drops what is no quotation', async () => {
    const model = scriptedModel({
      'content-review': [
        {
          errors: [
            { type: 'vague-incentive', evidence: '“A Special offer”', feedback: 'It hides RM3 off.\nName it.' },
            { type: 'vague-incentive', evidence: 'special', feedback: 'Twice.' },
            { type: 'weak-call-to-action', evidence: 'weak call to action', feedback: 'Say what to do at ⟦T2⟧.' },
          ],
          claims: [
            { text: 'Last chance, ⟦T1⟧', kind: 'urgency' },
            { text: 'few left', kind: 'scarcity' },
          ],
          primary_error: 'weak-call-to-action',
        },
      ],
    });
    expect(await modelContentAgent(model, notesOn).review(cart)).toEqual({
      primaryError: 'weak-call-to-action',
      errors: [
        { type: 'vague-incentive', evidence: 'a special offer', feedback: 'It hides RM3 off. Name it.' },
        { type: 'weak-call-to-action', evidence: '', feedback: 'Say what to do at https://shop.example.' },
      ],
      claims: [{ text: 'Last chance, {{first_name}}', kind: 'urgency' }],
    });
    expect(model.calls).toEqual([
      {
        prompt: 'content-review',
        inputs: {
          segment: 'notes on abandoned-cart-buyers',
          channel: 'push, title up to 50 characters, body up to 178 characters',
          marks: '⟦T1⟧ name, ⟦T2⟧ link.',
          given: [{ element: 'the_offer', text: 'RM3 off, min spend RM15' }],
          original: [
            { element: 'original_title', text: 'Last chance, ⟦T1⟧' },
            { element: 'original_body', text: 'We have a special offer for you. See you at ⟦T2⟧' },
          ],
        },
      },
    ]);
    model.done();
  });

  const error = { type: 'misaligned-tone', evidence: 'Last chance', feedback: 'Pushy.' };
  it.each([
    ['fine: no errors', { errors: [error], claims: [], primary_error: null }, null, 0],
    ['without any error: fine', { errors: [], claims: [], primary_error: 'misaligned-tone' }, null, 0],
    [
      'with another primary error than listed: the first',
      { errors: [error], claims: [], primary_error: 'vague-incentive' },
      'misaligned-tone',
      1,
    ],
  ])('is %s', async (_name, reply, primaryError, errors) => {
    const review = await modelContentAgent(scriptedModel({ 'content-review': [reply] }), notesOn).review(cart);
    expect([review.primaryError, review.errors.length]).toEqual([primaryError, errors]);
  });

  it('passes a failure of the model on', async () => {
    const model = scriptedModel({ 'content-review': [modelError('refused')] });
    await expect(modelContentAgent(model, notesOn).review(cart)).rejects.toMatchObject({ code: 'model/refused' });
  });
});

describe('a comparison by a model', () => {
  it('is sentences only, of messages without names, codes and links', async () => {
    const model = scriptedModel({
      'content-compare': [
        { strong: ['1 of 1 names the\namount first.', '1 of 1 names the amount first.', ' '], weak: [] },
      ],
    });
    const agent = modelContentAgent(model, notesOn);
    const weak = anExemplar({ template: { title: null, body: 'Oak & Ash says hi: oak.example' }, voucher: null });
    expect(await agent.compare('new-buyers', [anExemplar()], [weak])).toEqual({
      strong: ['1 of 1 names the amount first.'],
      weak: [],
      findings: [],
    });
    expect(model.calls[0]?.inputs).toEqual({
      segment: 'notes on new-buyers',
      strong_messages: [
        {
          element: 'strong_message',
          text: 'Title: £5 off your basket\nBody: Spend £40 and take £5 off. Return to your basket.\n(Its offer: £5 off, min spend £40)',
        },
      ],
      weak_messages: [{ element: 'weak_message', text: '[shop] says hi: [link]' }],
    });
    expect(agent.comparisonVersion).toBe('content-compare scripted for content');
  });
});
