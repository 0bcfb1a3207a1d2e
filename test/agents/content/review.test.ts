import { describe, expect, it } from 'vitest';
import { playbookContentAgent } from '../../../src/agents/content/by-rule.ts';
import type { Brief } from '../../../src/domain/brief.ts';
import { aBrief, aVoucher } from '../../fixtures/brief.ts';

const agent = playbookContentAgent(() => new Date('2026-11-24T08:00:00Z'));
const review = (title: string | null, body: string, rest: Partial<Brief> = {}) =>
  agent.review(aBrief({ template: { title, body }, ...rest }));

describe('review by rule', () => {
  it('names a past that the segment does not have, and what may be said instead', async () => {
    const { primaryError, errors } = await review('Welcome back', 'The new lamps are here. See the lamps.', {
      segment: 'potential-new-customers',
    });
    expect(primaryError).toBe('audience-assumption-error');
    expect(errors[0]).toEqual({
      type: 'audience-assumption-error',
      evidence: 'Welcome back',
      feedback:
        '“Welcome back” presumes that the reader was here before; they have never bought, so introduce what is sold.',
    });
  });

  it('names a vague promise and quotes the voucher that says it', async () => {
    const voucher = aVoucher();
    const { errors } = await review('A special offer', 'Something in your cart. Check out now.', { voucher });
    expect(errors[0]).toEqual({
      type: 'vague-incentive',
      evidence: 'special offer',
      feedback: '“special offer” promises something without saying what; say it: “RM3 off, min spend RM15”.',
    });
  });

  it.each([
    [
      'a first-order offer to people who reorder',
      'repeat-buyers',
      'Take 20% off your first order.',
      'your first order',
    ],
    [
      'a discount on what was just bought',
      'post-purchase',
      'The lamp that you just bought is 25% off now. See it.',
      '25%',
    ],
    [
      'a promotion before the payment',
      'unpaid-order-buyers',
      'Your order waits. There are amazing deals at shop.example',
      'amazing deals',
    ],
  ] as const)('finds %s irrelevant', async (_, segment, body, evidence) => {
    const { primaryError, errors } = await review(null, body, { segment });
    expect([primaryError, errors[0]?.evidence]).toEqual(['irrelevant-offer', evidence]);
  });

  it.each([
    ['guilt', 'lapsing-buyers', 'Was it something we said? The new lamps are £20. See them.'],
    [
      'an official letter',
      'post-purchase',
      'We hereby acknowledge the order. Kindly be advised to leave a review: {{review_url}}',
    ],
    ['surveillance', 'price-drop', 'We saw you looking at it. Lamp £20 (was £30). See it.'],
    ['shouting', 'new-followers', 'USE CODE TRAIL12 FOR 12% OFF ALL GEAR THIS WEEK'],
  ] as const)('hears %s', async (_, segment, body) => {
    expect((await review(null, body, { segment })).primaryError).toBe('misaligned-tone');
  });

  it.each([
    ['nothing to do', 'abandoned-cart-buyers', 'A thing got left.'],
    ['no way to pay', 'unpaid-order-buyers', 'The order is not paid yet.'],
    [
      'a date that has passed',
      'lapsing-buyers',
      '20% off everything with code VOLTA20, valid until 31 May 2024. Shop now.',
    ],
    ['a price that fell on nobody knows what', 'price-drop', 'It is {amount}% cheaper now. See the price.'],
    ['asking for stars', 'post-purchase', 'Rate us 5 stars: {{review_url}}'],
  ] as const)('finds the step weak: %s', async (_, segment, body) => {
    const rest = { segment, category: segment === 'price-drop' ? ['Home', 'Lamps'] : null };
    expect((await review(null, body, rest)).primaryError).toBe('weak-call-to-action');
  });

  it.each([
    [
      'abandoned-cart-buyers',
      'Your lamp is still in the cart',
      'Delivery is free over £40. Finish your order: {{cart_url}}',
    ],
    [
      'unpaid-order-buyers',
      'Order {{no}}: one step left',
      'It is placed and waiting for payment. Pay here: {{pay_url}}. Already paid? Please ignore this.',
    ],
    [
      'lapsing-buyers',
      '£5 off your next wetsuit',
      'BACKIN5 takes £5 off orders over £50 until 14 December. Choose yours.',
    ],
    [
      'post-purchase',
      'Season your pan before the first egg',
      'Wipe in a teaspoon of oil. Two-minute video: {{ guide_url }}',
    ],
  ] as const)('finds nothing wrong with a good message to %s', async (segment, title, body) => {
    expect(await review(title, body, { segment })).toEqual({ primaryError: null, errors: [], claims: [] });
  });

  it('quotes evidence that stands in the message', async () => {
    const body = 'OMG bestie, we missed you!!! Amazing deals, hurry, last chance. You abandoned us.';
    const { errors } = await review('Hiiii', body, { segment: 'potential-new-customers' });
    expect(errors.length).toBeGreaterThan(2);
    for (const { evidence } of errors) expect(`Hiiii\n${body}`).toContain(evidence);
  });

  it.each([
    [
      'a threat without a date is a matter of tone',
      'unpaid-order-buyers',
      'en',
      'Order {{no}} is not paid. Pay here: {{link}} or it will be cancelled.',
      'misaligned-tone',
    ],
    [
      'house rules shouted at people who came to look',
      'new-followers',
      'es-MX',
      'Gracias por seguirnos. NO hacemos cambios NI devoluciones. NO contestamos de noche.',
      'misaligned-tone',
    ],
    ['alarm about nothing', 'repeat-buyers', 'en', "You won't believe it! Last chance, hurry!", 'misaligned-tone'],
    [
      'stars asked of people who may not have it yet',
      'new-buyers',
      'en',
      'Thank you for your order. Rate us with 5 stars here: {{link}}',
      'audience-assumption-error',
    ],
    [
      'thanks for an order that never was, however stiffly said',
      'new-followers',
      'es-ES',
      'Estimado cliente: gracias por su reciente compra. No dude en contactar con nosotros. Por la presente le saludamos.',
      'audience-assumption-error',
    ],
    [
      'a discount before the order is paid',
      'unpaid-order-buyers',
      'en',
      'Take 10% off everything and pay here: {{link}}',
      'irrelevant-offer',
    ],
    [
      'a shop that praises itself',
      'new-followers',
      'de',
      'Wir sind ein Familienbetrieb und stehen seit 1962 für Qualität und Service.',
      'weak-call-to-action',
    ],
  ] as const)('hears %s', async (_, segment, language, body, error) => {
    expect((await review(null, body, { segment, language })).primaryError).toBe(error);
  });

  it.each([
    [
      'an offer in hand, hinted at, before a sad word',
      'lapsing-buyers',
      'We are a bit hurt. A special offer is waiting for you.',
      'vague-incentive',
    ],
    [
      'a note that is wrong altogether before the hint',
      'lapsing-buyers',
      'Was it something we said? We cried. How could you leave? A special offer is waiting for you.',
      'misaligned-tone',
    ],
    [
      'the hint before noise and slang, however much',
      'lapsing-buyers',
      'Yo fam!!! 😱😱😱 bestie!!! A special offer is waiting for you!!!',
      'vague-incentive',
    ],
    [
      'a reproach for being missed before the visit it presumes',
      'active-old-followers',
      'We miss you. Was it something we said? We cried.',
      'misaligned-tone',
    ],
    [
      'a first order that is awaited and not offered as a presumption',
      'repeat-buyers',
      'Welcome to the family! We look forward to your first order. Shop soap.',
      'audience-assumption-error',
    ],
    [
      'an offer that is kept and nothing asked as no reason to act',
      'lapsing-buyers',
      'The evenings are drawing in, and our soap is on the windowsill.',
      'weak-call-to-action',
    ],
    [
      'the sad word in a message that is not about offers',
      'post-purchase',
      'We are a bit hurt. A special offer is waiting for you.',
      'misaligned-tone',
    ],
    [
      'a welcome to people who know the shop before the untold offer',
      'repeat-buyers',
      'Welcome to Tallow & Thyme. Find out who we are. Shop soap.',
      'audience-assumption-error',
    ],
    [
      'a question that presumes an order',
      'new-followers',
      'Your parcel should have arrived by now – how does the jacket fit?',
      'audience-assumption-error',
    ],
  ] as const)('weighs %s', async (_, segment, body, error) => {
    const rest = { segment, voucher: aVoucher(), category: ['Beauty', 'Soap'] };
    expect((await review(null, body, rest)).primaryError).toBe(error);
  });

  it('does not call fine what keeps the given offer to itself', async () => {
    const { primaryError, errors } = await review(
      'New lamps',
      'The lamps for 2026 are here, six of them. See the lamps.',
      {
        segment: 'lapsing-buyers',
        voucher: aVoucher(),
        category: ['Home', 'Lamps'],
      },
    );
    expect(primaryError).toBe('vague-incentive');
    expect(errors[0]?.feedback).toBe(
      '“New lamps” and what follows keep the offer to themselves; say it: “RM3 off, min spend RM15”.',
    );
  });

  it.each([
    [
      'a way to pay in words',
      'unpaid-order-buyers',
      'Order {{no}} is placed and not paid yet: {{total}} by bank transfer, reference {{no}}.',
    ],
    ['three points to check', 'post-purchase', 'Three points to check before the first ride: {{guide}}'],
    [
      'a cart that was noticed',
      'abandoned-cart-buyers',
      'We noticed that you left the lamp in your cart. Finish your order: {{cart_url}}',
    ],
    [
      'a condition on a friend',
      'frequent-buyers',
      'Refer a friend: £5 off your next order after their first order. Share your link.',
    ],
  ] as const)('finds nothing wrong with %s', async (_, segment, body) => {
    expect((await review(null, body, { segment, category: ['Home', 'Lamps'] })).primaryError).toBeNull();
  });
});
