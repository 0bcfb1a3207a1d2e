import { describe, expect, it } from 'vitest';
import { answerAsFact } from '../../src/domain/answer-as-fact.ts';

describe('answerAsFact', () => {
  it.each([
    ['news', 'monstera plants', 'what is new: monstera plants'],
    ['item', 'Linen shirt', 'item: Linen shirt'],
    ['item', '{{item_name}}', 'item: {{item_name}}'],
    ['start', 'linen napkins from €12', 'start with: linen napkins from €12'],
    ['perk', 'early access to the winter glaze', 'perk: early access to the winter glaze'],
    ['gift', 'a tote bag', 'gift: a tote bag'],
    ['amount-due', '$84.50', 'amount: $84.50'],
    ['deadline', 'Sunday', 'until Sunday'],
    ['pay-by', '30 November', 'pay by 30 November'],
    ['payment', 'card or PayPal', 'pay by card or PayPal'],
    ['membership', 'gold', 'on record: gold'],
    ['stock', '3', '3 left in stock.'],
  ])('says what a bare answer to "%s" is: %j', (id, answer, fact) => {
    expect(answerAsFact({ id, text: '', preview: '▢▢ left in stock.' }, answer)).toBe(fact);
  });

  it.each([
    ['news', 'we have two new teas'],
    ['news', 'new: monstera from £18'],
    ['item', 'the item is the linen shirt'],
    ['start', 'start with the linen napkins'],
    ['deadline', 'until Sunday'],
    ['deadline', 'it ends on Sunday'],
    ['perk', 'They get early access. It starts on Friday.'],
    ['offer', '20% off'],
    ['cart-link', 'https://otter.example/cart'],
    ['item', 'otter.example/cart'],
    ['prices', 'Ridge pack, was £89, now £69'],
    ['stock', 'only 3 left'],
  ])('leaves what speaks for itself as it was written: %s, %j', (id, answer) => {
    expect(answerAsFact({ id, text: '', preview: '▢▢' }, answer)).toBe(answer);
  });

  it.each([
    ['stock', 'Is it true that “almost gone”? How many are left?', 'almost gone'],
    ['membership', 'Is “As a gold member” on record for these readers?', 'on record: As a gold member'],
  ])('takes a yes for what was quoted: %s', (id, text, fact) => {
    expect(answerAsFact({ id, text, preview: '▢▢' }, 'Yes')).toBe(fact);
  });
});
