import { describe, expect, it } from 'vitest';
import { questionsFor } from '../../../src/agents/content/questions.ts';
import { reviewByRule } from '../../../src/agents/content/review.ts';
import type { Brief } from '../../../src/domain/brief.ts';
import { aBrief, aVoucher } from '../../fixtures/brief.ts';

function asked(body: string, rest: Partial<Brief> = {}) {
  const brief = aBrief({ template: { title: null, body }, ...rest });
  return questionsFor(brief, reviewByRule(brief, '2026-11-24'));
}
const ids = (body: string, rest: Partial<Brief> = {}) => asked(body, rest).map(({ id }) => id);

describe('questionsFor', () => {
  it('asks for the item in the cart, with a preview of what it makes possible', () => {
    expect(asked('Looks like something got left behind. Just saying.')[0]).toEqual({
      id: 'item',
      about: 'item',
      text: 'Which item is it? A name or a placeholder for it will do.',
      preview: '▢▢ is still in your cart.',
    });
  });

  it('asks nothing of the stock when it is the reader who is said to have run out', () => {
    const rest = { segment: 'repeat-buyers', language: 'id' } as const;
    expect(ids('Kak, sambalnya pasti udah abis kan? Order lagi!', rest)).not.toContain('stock');
    expect(ids('Stok tinggal sedikit, order lagi!', rest)).toContain('stock');
  });

  it('asks what a nameless gift is, not what a tote is', () => {
    const of = (text: string) => ids('Heyyy, come and see!', { segment: 'new-followers', voucher: aVoucher({ text }) });
    expect(of('Free tote with orders over $50')).not.toContain('gift');
    expect(of('Free gift with orders over $50')).toContain('gift');
  });

  it('gives the preview in the language of the message', () => {
    expect(
      asked('Kak, pesanan {order_id} belum dibayar ya.', { segment: 'unpaid-order-buyers', language: 'id' })[0]
        ?.preview,
    ).toBe('Bayar di sini: ▢▢');
    expect(asked('新品。', { segment: 'active-old-followers', language: 'zh-TW' })[0]?.preview).toBe('店裡上新：▢▢。');
    expect(asked('Kitu.', { segment: 'active-old-followers', language: 'sw' })[0]?.preview).toBe(
      'New in the shop: ▢▢.',
    );
  });

  it.each([
    ['price-drop', 'PRICES SLASHED. Great deals. Buy now.', 'prices'],
    ['unpaid-order-buyers', 'The order is not paid yet.', 'payment'],
    ['lapsing-buyers', 'Why not pop in for a look?', 'news'],
    ['frequent-buyers', 'We wish you a very nice day.', 'perk'],
    ['new-followers', 'It is nice that you are here.', 'start'],
    ['potential-new-customers', 'We have amazing deals for you. Have a look.', 'offer'],
    ['repeat-buyers', 'You can always order again.', 'reorder-link'],
    ['post-purchase', 'We hope to see you soon.', 'review-link'],
  ] as const)('asks %s first for what gains most', (segment, body, first) => {
    expect(ids(body, { segment })[0]).toBe(first);
  });

  it.each<[string, Partial<Brief>, string, string, string]>([
    [
      'We have a gift for you. Come and see.',
      { segment: 'new-followers' },
      'gift',
      'What is the gift, and from which order value does it come?',
      'Your gift: ▢▢.',
    ],
    [
      'Leave a review and get a gift.',
      { segment: 'post-purchase' },
      'gift',
      'What is the gift, and does every honest review earn it?',
      'Your gift: ▢▢.',
    ],
    [
      'Come back for our special offer.',
      { segment: 'lapsing-buyers' },
      'offer',
      'What exactly is “special offer”: how much, and from which order value?',
      '▢▢ off your order.',
    ],
    [
      'You get exclusive treats. Redeem now.',
      { segment: 'frequent-buyers' },
      'perk',
      'What exactly is “exclusive treats”: what do frequent buyers get that others do not?',
      'For our regulars: ▢▢.',
    ],
    [
      'Cheaper now. Have a look.',
      { segment: 'price-drop', product: 'Ridge pack' },
      'prices',
      'What are the old and the new price of Ridge pack?',
      'Ridge pack: now ▢▢, was ▢▢.',
    ],
    [
      'Your order is unpaid and will be cancelled soon. Pay by card.',
      { segment: 'unpaid-order-buyers' },
      'pay-by',
      'Will the order really be cancelled, and by when must it be paid?',
      'Please pay by ▢▢.',
    ],
  ])('asks in words that fit what was hinted at: %s', (body, rest, id, text, preview) => {
    expect(asked(body, rest)[0]).toMatchObject({ id, text, preview });
  });

  it('does not ask for the item where a numbered placeholder stands for it', () => {
    const body = 'Hi {{1}}, you forgot {{2}}! Come back for a discount.';
    expect(ids(body, { channel: 'whatsapp' })).not.toContain('item');
    expect(ids('Hi {{1}}, you forgot something! Go back: {{2}}', { channel: 'whatsapp' })[0]).toBe('item');
  });

  it('asks for an offer that the reader can use', () => {
    const question = asked('Take 20% off your first order.', { segment: 'repeat-buyers' })[0];
    expect(question?.id).toBe('usable-offer');
    expect(question?.text).toBe('“your first order” is not for repeat buyers. Which offer can they use?');
  });

  it('asks whether claimed urgency and shortage are true', () => {
    const questions = asked('Last chance! Almost gone. The lamp, £20. Shop now.', { segment: 'lapsing-buyers' });
    expect(questions.map(({ text }) => text)).toEqual([
      'Is it true that “Almost gone”? How many are left?',
      'Is it really “Last chance”? Until when exactly?',
    ]);
  });

  it('never asks for what is given', () => {
    const vague = 'We have amazing deals for you. Have a look.';
    expect(ids(vague, { segment: 'potential-new-customers', voucher: aVoucher() })).not.toContain('offer');
    expect(ids('A thing got left.', { product: 'Reading lamp' })).not.toContain('item');
    expect(ids(vague, { segment: 'potential-new-customers', facts: ['the discount is 20%'] })).not.toContain('offer');
  });

  it('asks nothing about a message that is fine', () => {
    expect(asked('The lamp is in your cart. Finish your order: {{cart_url}}', { category: ['Home', 'Lamps'] })).toEqual(
      [],
    );
  });

  it('asks three things at most', () => {
    for (const segment of ['abandoned-cart-buyers', 'lapsing-buyers', 'frequent-buyers'] as const) {
      expect(ids('Happy birthday! Last chance, almost gone, amazing deals!', { segment }).length).toBeLessThanOrEqual(
        3,
      );
    }
  });

  it('asks by when, not whether to hurry, and only when nothing else is open', () => {
    expect(asked('Hurry! The thing is back.', { segment: 'lapsing-buyers' }).map(({ id }) => id)).not.toContain(
      'deadline',
    );
    expect(
      asked('Order {{no}} is not paid: {{link}} Pay or it will be cancelled.', { segment: 'unpaid-order-buyers' }).map(
        ({ text }) => text,
      ),
    ).toEqual(['Will the order really be cancelled, and by when must it be paid?']);
  });

  it('asks for the amount and the date of an open order, unless one of them is there', () => {
    const segment = 'unpaid-order-buyers';
    const question = asked('Your order is not paid. Have a nice day. {{link}}', { segment })[0];
    expect([question?.text, question?.preview]).toEqual([
      'How much is due, and is there a real deadline?',
      'Amount due: ▢▢, payable by ▢▢.',
    ]);
    expect(ids('Your order of £20 is not paid. Have a nice day.', { segment })).toEqual(['payment']);
    expect(ids('Your order is not paid: {{total_amount}}. Have a nice day.', { segment })).toEqual(['payment']);
  });

  it('asks for an offer on the item when the only offer is on something else', () => {
    const question = asked('Dog beds are 20% off.', {
      product: 'Espresso machine',
      voucher: aVoucher({ text: '20% off dog beds' }),
    })[0];
    expect(question?.text).toBe('Is there an offer on Espresso machine?');
  });

  it('does not ask how to pay when the message says it', () => {
    const body = 'Order {{no}} is open, it is overdue. Use the virtual account {{va}} or any convenience store.';
    expect(ids(body, { segment: 'unpaid-order-buyers' })).not.toContain('payment');
  });

  it('does not ask where a push leads while something else is open', () => {
    const weak = { segment: 'lapsing-buyers', channel: 'push' } as const;
    expect(ids('Why not pop in for a look?', weak)).toEqual(['news']);
  });

  it('asks what the nameless gift of a voucher is', () => {
    const voucher = { ...aVoucher(), text: 'Free gift with orders over RM120' };
    expect(asked('We think of you: {{cart_url}}', { voucher, product: 'Reading lamp' })[0]?.text).toBe(
      'What is the gift in “Free gift with orders over RM120”?',
    );
  });
});
