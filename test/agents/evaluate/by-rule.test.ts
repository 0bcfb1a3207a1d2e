import { describe, expect, it } from 'vitest';
import { playbookEvaluateAgent } from '../../../src/agents/evaluate/by-rule.ts';
import { aBrief, aVoucher } from '../../fixtures/brief.ts';

const agent = playbookEvaluateAgent(() => new Date('2026-11-24T08:00:00Z'));
const original = { title: 'Your cart is waiting', body: 'The lamp is in your cart. Return to your cart.' };
const invented = {
  title: '20% off your cart',
  body: 'The lamp is in your cart, now with 20% off. Return to your cart.',
};
const brief = aBrief({ template: original });

describe('the judge by rule', () => {
  it('never prefers a text that the guard forbids, whichever side it is on', async () => {
    expect(await agent.compare(brief, original, invented)).toMatchObject({ preferred: 'a', margin: 'clear' });
    expect(await agent.compare(brief, invented, original)).toMatchObject({ preferred: 'b', margin: 'clear' });
  });

  it('prefers the same text when the voucher gives what it says', async () => {
    const given = aBrief({
      template: original,
      voucher: aVoucher({ text: '20% off', kind: 'percent-off', value: 20, currency: null, minSpend: null }),
    });
    expect((await agent.compare(given, original, invented)).preferred).toBe('b');
  });

  it('caps what may not be sent at 3, and says why', async () => {
    const { marketingEffectiveness } = await agent.score(brief, invented);
    expect(marketingEffectiveness.score).toBe(3);
    expect(marketingEffectiveness.reason).toContain('20%');
    expect(marketingEffectiveness.reason).toContain('gets no 5');
    expect((await agent.score(brief, original)).marketingEffectiveness.score).toBe(5);
  });

  it('calls two forbidden texts a tie', async () => {
    const worse = { title: '30% off', body: invented.body };
    expect((await agent.compare(brief, invented, worse)).preferred).toBe('tie');
  });

  it('does not give away which text is the original', async () => {
    const { reason } = await agent.compare(brief, invented, original);
    expect(reason).toMatch(/^One of the two may not be sent:/u);
  });
});
