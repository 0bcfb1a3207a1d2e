import { describe, expect, it } from 'vitest';
import { playbookContentAgent } from '../../../src/agents/content/by-rule.ts';
import type { Exemplar } from '../../../src/domain/record.ts';
import { anExemplar } from '../../fixtures/brief.ts';

const of = (...bodies: readonly string[]): readonly Exemplar[] =>
  bodies.map((body, index) =>
    anExemplar({ id: `e${index}`, template: { title: null, body }, voucher: null, category: null }),
  );

const strong = of(
  '£5 off your next basket. Use code FIVE5.',
  '10% off until Friday. Choose yours.',
  'Lamp £20 (was £30). See it.',
  'The new list is here and it is long. See it.',
  '£3 off today. Shop now.',
);
const weak = of(
  'Hello! We have amazing deals!',
  'Hi there! So many things to see!!',
  'Hey! A special offer for you!',
  'Good day! Nice things!',
  '£2 off! Hurry!',
);
const agent = playbookContentAgent();

describe('compare by rule', () => {
  it('says what strong ones do in a sentence with its figures', async () => {
    const { findings, strong: sentences } = await agent.compare('lapsing-buyers', strong, weak);
    expect(findings.find(({ trait }) => trait === 'calm')).toEqual({
      trait: 'calm',
      strongShare: 1,
      weakShare: 0,
      sentence:
        '5 of 5 strong messages to lapsing buyers do without exclamation marks and capitals; none of 5 weak ones do.',
    });
    const number = findings.find(({ trait }) => trait === 'number-first');
    expect(number?.sentence).toBe(
      '4 of 5 strong messages to lapsing buyers put a number in the first 40 characters; 1 of 5 weak ones does.',
    );
    expect(sentences).toEqual(findings.map(({ sentence }) => sentence));
  });

  it('says what weak ones do', async () => {
    const { weak: sentences } = await agent.compare('lapsing-buyers', strong, weak);
    expect(sentences).toContain(
      '4 of 5 weak messages to lapsing buyers open with a greeting or a feeling instead of a fact; 1 of 5 strong ones does.',
    );
  });

  it('says nothing about fewer than three', async () => {
    expect(await agent.compare('lapsing-buyers', strong.slice(0, 2), weak)).toEqual({
      strong: [],
      weak: [],
      findings: [],
    });
  });

  it('says nothing where both do the same', async () => {
    expect(await agent.compare('lapsing-buyers', strong, strong)).toEqual({ strong: [], weak: [], findings: [] });
  });

  it('depends on nothing but its arguments', async () => {
    expect(await agent.compare('price-drop', strong, weak)).toEqual(await agent.compare('price-drop', strong, weak));
  });
});
