import { describe, expect, it } from 'vitest';
import { reading, texts } from './a-setting.ts';

describe('substance', () => {
  it('takes amounts, percentages and free delivery for offers, a minimum for their condition', () => {
    const { offers, conditions } = reading('RM3 off when you spend RM15 or more, free delivery, code LAGI10').substance;
    expect(texts(offers)).toEqual(['RM3', 'free delivery']);
    expect(texts(conditions)).toEqual(['RM15', 'LAGI10']);
  });

  it('sees the condition before the benefit', () => {
    expect(reading('Spend RM50 and get RM6 off').substance.conditionFirst?.text).toBe('RM50');
    expect(reading('RM6 off when you spend RM50').substance.conditionFirst).toBeNull();
  });

  it('takes a figure of the voucher for an offer even where it is no money', () => {
    const voucher = '2 kg bag for the price of 1.5 kg';
    expect(texts(reading('2 kg for the price of 1.5 kg', { voucher }).substance.offers)).toContain('2 kg');
    expect(reading('2 kg of flour').substance.offers).toEqual([]);
  });

  it('calls a promise without content vague, and a gift with a name an offer', () => {
    expect(texts(reading('A special offer for you').substance.vague)).not.toEqual([]);
    expect(texts(reading('We will send you a little gift').substance.vague)).toEqual(['a little gift']);
    const voucher = 'Any review: free muslin cloth with your next order over $30';
    expect(
      reading('Any review gets a free muslin cloth with the next order over $30', { voucher }).substance.vague,
    ).toEqual([]);
  });

  it('names the item by product, category or placeholder', () => {
    const category = ['Home', 'Lamps'];
    expect(texts(reading('Your reading lamp', { category }).substance.items)).toEqual(['lamp']);
    expect(texts(reading('{{product_name}} is here').substance.items)).toEqual(['{{product_name}}']);
    expect(
      texts(reading('第一次買羽絨衣怎麼選', { category: ['服飾', '羽絨衣'], language: 'zh-TW' }).substance.items),
    ).toEqual(['絨衣']);
    expect(reading('Something nice', { category }).substance.items).toEqual([]);
  });

  it('names a Vietnamese item with and without diacritics, and no particle that looks like one', () => {
    const setting = { category: ['Nhà bếp', 'Nồi'], language: 'vi' };
    expect(texts(reading('Nồi đất vẫn trong giỏ', setting).substance.items)).toEqual(['Nồi']);
    expect(texts(reading('Noi dat van trong gio', setting).substance.items)).toEqual(['Noi']);
    expect(reading('Ghé xem thử nha, bạn ơi', setting).substance.items).toEqual([]);
  });

  it('tells a free service from the word free', () => {
    const offers = (message: string, category: readonly string[] = []) =>
      texts(reading(message, { category }).substance.offers);
    expect(offers('Free grinding for regulars')).toEqual(['Free']);
    expect(offers('Free jazz on vinyl', ['Music', 'Free jazz'])).toEqual([]);
    expect(offers('Come by whenever free')).toEqual([]);
    expect(offers('Made of 100% wool')).toEqual([]);
  });
});
