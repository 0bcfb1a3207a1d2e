import { describe, expect, it } from 'vitest';
import { scoreAudience } from '../../../src/agents/evaluate/score-audience.ts';
import { scoreEffectiveness } from '../../../src/agents/evaluate/score-effectiveness.ts';
import { reading } from '../reading/a-setting.ts';

describe('scoreAudience', () => {
  it.each([
    [
      '1 for a past that nobody knows',
      'Welcome back! | The lamps are in.',
      'potential-new-customers',
      1,
      '“Welcome back” is more than is known of potential new customers; a 5 leaves it out.',
    ],
    [
      '1 for an offer that is refused',
      'Hello | 20% off your first order.',
      'repeat-buyers',
      1,
      '“your first order” is no offer for repeat buyers; a 5 needs one that they can use.',
    ],
    [
      '3 for the wrong tone',
      'Lamps | Was it something we said? The lamps are in.',
      'lapsing-buyers',
      3,
      '“Was it something we said” works with guilt; a 5 speaks plainly to lapsing buyers.',
    ],
    [
      '3 for what could go to anyone',
      'News from the shop | There is a lot to see.',
      'active-old-followers',
      3,
      '“News from the shop” could go to anyone; a 5 says why active old followers get it.',
    ],
    [
      '5 for what is meant for them',
      'A reminder | The lamp is in your cart.',
      'abandoned-cart-buyers',
      5,
      '“The lamp is in your cart” says why abandoned cart buyers get it.',
    ],
  ] as const)('gives %s', (_, message, segment, score, reason) => {
    const grade = scoreAudience(reading(message, { segment }));
    expect(grade).toEqual({ score, reason });
  });
});

describe('scoreEffectiveness', () => {
  it.each([
    ['1 for a promise without content', 'For you | Amazing deals await. Shop now.', 'lapsing-buyers', 1],
    ['1 for nothing to act on', 'Hello there | We hope that you are well.', 'lapsing-buyers', 1],
    ['3 for an offer without a step', '£5 off | It holds for orders over £50.', 'lapsing-buyers', 3],
    [
      '3 for an offer that comes late',
      'A note | It is autumn again. Lamps are £20. See the lamps.',
      'lapsing-buyers',
      3,
    ],
    ['3 for an end that nobody gave', '£5 off lamps | Last chance, hurry! See the lamps.', 'lapsing-buyers', 3],
    [
      '5 for an offer that leads to one step',
      '£5 off orders over £50 | Code BACK5, until 12 December. Choose yours.',
      'lapsing-buyers',
      5,
    ],
    [
      '5 for a calm next step on an open payment',
      'Order {{no}} | It is not paid yet. Pay here: {{pay_url}}',
      'unpaid-order-buyers',
      5,
    ],
    ['1 for an open payment with no way to pay', 'Order {{no}} | It is still there.', 'unpaid-order-buyers', 1],
    ['5 for help after a purchase', 'Season your pan | Two-minute video: {{guide_url}}', 'post-purchase', 5],
  ] as const)('gives %s', (_, message, segment, score) => {
    expect(scoreEffectiveness(reading(message, { segment })).score).toBe(score);
  });

  it('names what a 5 would need', () => {
    expect(
      scoreEffectiveness(reading('£5 off | It holds for orders over £50.', { segment: 'lapsing-buyers' })).reason,
    ).toBe('“£5 off” is there, but nothing says what to do next; a 5 ends on one step.');
  });

  it('gives no 5 without an offer, an item or an event', () => {
    expect(
      scoreEffectiveness(reading('Come in | Have a look around. Shop now.', { segment: 'new-followers' })).score,
    ).toBe(1);
  });
});
