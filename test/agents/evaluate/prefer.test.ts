import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prefer } from '../../../src/agents/evaluate/prefer.ts';
import { reading } from '../reading/a-setting.ts';

const preferred = (a: string, b: string, rest: Parameters<typeof reading>[1] = {}) =>
  prefer(reading(a, rest), reading(b, rest)).preferred;

describe('prefer', () => {
  it('prefers the concrete to the vague, and says what decided', () => {
    const a = reading('Your cart is waiting | A special offer is waiting too. Check out now.');
    const b = reading('RM3 off your cart | Spend RM15 or more. Check out now.');
    expect(prefer(a, b)).toEqual({
      preferred: 'b',
      margin: 'clear',
      reason:
        'This text opens with “RM3 off your cart”; the other promises “A special offer is waiting too” and leaves out what it is.',
    });
  });

  it.each([
    [
      'an offer in the title to one in the third sentence',
      'A note from us | It is autumn. We like it. Lamps are 20% off. See the lamps.',
      '20% off lamps | It is autumn. See the lamps.',
    ],
    [
      'the item to a riddle',
      'Something is waiting | You know you want it: {{cart}}',
      'The Fenwick satchel is in your cart | Finish your order: {{cart}}',
    ],
    [
      'a list to a sentence that runs on',
      'New | There are the throw at £64 and the cushion at £29 and the rug at £118 and you can see them at {{shop}}.',
      'New | - throw, £64\n- cushion, £29\n- rug, £118\nSee them: {{shop}}',
    ],
    [
      'an order that can be read at once, in a long text without a title',
      'Your coffee is roasted with care in small batches and sent in a paper bag that goes into the compost. Now RM4 off 2 packs.',
      'RM4 off 2 packs. Your coffee is roasted with care in small batches and sent in a paper bag that goes into the compost.',
    ],
    ['figures to words', 'A fifth off refills | Reorder yours.', '20% off refills | Reorder yours.'],
  ])('prefers %s', (_, worse, better) => {
    expect(preferred(worse, better, { category: ['Fashion', 'Satchel'] })).toBe('b');
  });

  it.each([
    [
      'louder',
      'Now $42 | The lamp on your list costs less. See it.',
      'NOW $42 | THE LAMP ON YOUR LIST COSTS LESS!!! SEE IT!!!',
    ],
    [
      'with rows of emoji',
      'Now $42 | The lamp costs less. See it.',
      'Now $42 🔥🔥🔥 | The lamp 😍😍 costs less 💸💸. See it.',
    ],
    [
      'longer, with nothing more to say',
      'Now $42 | The lamp on your list costs less. See it.',
      'Now $42 | The lamp on your list costs less, and we thought for quite some time about how best to tell you this in a warm and fitting way. See it.',
    ],
    [
      'with three requests more',
      'The zine is out, £7. Order here: {{link}}',
      'The zine is out, £7. Order here: {{link}} Also follow us everywhere, share this with friends and tell us what you think!',
    ],
    [
      'in haste, where the date says it all',
      'Arc heater: $64, was $80 | The new price ends Sunday, 29 November. See it.',
      'Hurry: Arc heater $64, was $80 | Last chance: the new price ends Sunday, 29 November. See it.',
    ],
    [
      'over the limit of a push',
      'Soap without plastic | Six bars, £18. See the scents.',
      `Soap without plastic | Six bars, £18. ${'It is good soap and it is made well. '.repeat(6)}See the scents.`,
    ],
  ])('never prefers a text that is only %s', (_, plain, louder) => {
    expect(preferred(plain, louder)).toBe('a');
  });

  it('prefers a second SMS part to nothing', () => {
    const setting = { channel: 'sms' as const };
    const part = 'Tally Tea: TALLY10 takes 10% off loose leaf. Order at tallytea.example Reply STOP to opt out';
    expect(
      preferred(
        part,
        part.replace(': ', `: ${'we know how much a proper cup can lift a grey afternoon, '.repeat(2)}so `),
        setting,
      ),
    ).toBe('a');
  });

  it.each([
    ['the same text', 'Now $42 | See the lamp.', 'Now $42 | See the lamp.'],
    [
      'one verb',
      'Your lamp is in the cart | Pick up your order where you left off: {{cart}}',
      'Your lamp is in your cart | Continue your order where you left off: {{cart}}',
    ],
    [
      'two clauses turned',
      'Refill? | Orders over £35 ship free. Reorder here: {{link}}',
      'Refill? | Reorder here: {{link}}. Orders over £35 ship free.',
    ],
    [
      'parts that are seen at one glance, turned',
      'Buy your favourite coffee again: 2 packs, RM4 off. Order now.',
      '2 packs, RM4 off: buy your favourite coffee again. Order now.',
    ],
    [
      'a deal in words or in short',
      '2x1 en galletas | Hasta el 05/12. Escoge tus galletas.',
      'Lleva dos y paga una | Es tu 2x1 en galletas, hasta el 5 de diciembre. Escoge tus galletas.',
    ],
    ['line breaks', 'Hello | as every month: {{url}}\n\nGreen Box', 'Hello | as every month:\n{{url}}\nGreen Box'],
  ])('sees no winner in %s', (_, a, b) => {
    expect(preferred(a, b, { language: /galletas/u.test(a) ? 'es' : 'en' })).toBe('tie');
  });

  it('wants calm where an order is to be paid', () => {
    const calm =
      'Order {{no}}: payment open | It is placed and not paid yet. Pay here: {{pay}}. Already paid? Please ignore this.';
    const party =
      'Almost yours! 🎉 | Woohoo, order {{no}} cannot wait! Pay here: {{pay}} and let the party begin! Already paid? Please ignore this.';
    expect(preferred(calm, party, { segment: 'unpaid-order-buyers' })).toBe('a');
  });

  it('swaps its answer, and nothing else, when the two change places', () => {
    const words = fc.constantFrom(
      'RM3 off',
      'special offer',
      'lamp',
      'hurry',
      '!!!',
      '🔥🔥',
      'see it',
      '{{cart}}',
      'Hello',
      'spend RM15',
      'in your cart',
      'until 12 December',
      '\n- ',
      'FREE',
    );
    const message = fc.array(words, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(message, message, message, message, (titleA, bodyA, titleB, bodyB) => {
        const [a, b] = [reading(`${titleA} | ${bodyA}`), reading(`${titleB} | ${bodyB}`)];
        const [one, other] = [prefer(a, b), prefer(b, a)];
        expect(other).toEqual({ ...one, preferred: one.preferred === 'a' ? 'b' : one.preferred === 'b' ? 'a' : 'tie' });
      }),
      { numRuns: 150 },
    );
  });

  it('never names which text is the original', () => {
    const { reason } = prefer(reading('Hello | Come in.'), reading('20% off | Come in.'));
    expect(reason).not.toMatch(/original|candidate|rewrite|\bA\b|\bB\b/u);
  });

  it('never lets haste win against the same facts said calmly', () => {
    const calm = 'RM5 off your next order | On orders from RM40. Use it on your next order.';
    for (const loud of [
      'RM5 off, act fast! | Hurry! On orders from RM40. Do not wait, use it now!',
      'Last chance: RM5 off | On orders from RM40. Only a few left, use it now on your next order.',
    ])
      expect(preferred(calm, loud, { segment: 'lapsing-buyers' })).toBe('a');
  });

  it.each([
    [
      'a reminder to a command',
      'abandoned-cart-buyers',
      '{item} | You left this. Buy it.',
      'Still thinking about {item}? | It is in your cart. Finish your order whenever you like.',
    ],
    [
      'both halves of an open order to one',
      'unpaid-order-buyers',
      'Payment pending. Pay by 2 December: {{pay}}',
      'Your order is placed and not paid yet. Pay by 2 December: {{pay}}',
    ],
    [
      'the perk to a joke',
      'frequent-buyers',
      'Oh. My. Beans. | Bow down, Your Majesty! We grind every bag for you at no charge. Choose your grind.',
      'Free grinding for regulars | We grind every bag for you at no charge. Choose your grind.',
    ],
    [
      'the amount to its condition',
      'lapsing-buyers',
      'Spend £50 and you may get £8 off | Until 30 November. Shop the shelves.',
      '£8 off over £50 | Until 30 November. Shop the shelves.',
    ],
  ] as const)('prefers %s', (_, segment, worse, better) => {
    expect(preferred(worse, better, { segment })).toBe('b');
  });
});
