import { describe, expect, it } from 'vitest';
import { readLayout } from '../../../src/agents/reading/layout.ts';
import { texts } from './a-setting.ts';

describe('readLayout', () => {
  it('sees a list of two lines or more', () => {
    expect(texts(readLayout('New:\n- lamp, £22\n- rug, £80\nSee them', 'en').listLines)).toEqual([
      '- lamp, £22',
      '- rug, £80',
    ]);
    expect(readLayout('- only one', 'en').listLines).toEqual([]);
  });

  it('sees a sentence that runs on, and not a list that is long', () => {
    const words = (many: number) => Array.from({ length: many }, () => 'word').join(' ');
    expect(readLayout(`${words(45)}.`, 'en').runOn?.text).toBe(`${words(45)}.`);
    expect(readLayout(`${words(20)}. ${words(20)}.`, 'en').runOn).toBeNull();
    expect(readLayout(`- ${words(45)}\n- ${words(45)}`, 'en').runOn).toBeNull();
  });

  it('sees telegram style, and not a few short sentences or a letter with greeting and name', () => {
    expect(readLayout('Oil. Overnight. Wipe. Guide: here.', 'en').telegram?.text).toBe('Oil.');
    expect(
      readLayout('Rub in the oil. Leave it overnight and wipe it dry in the morning. Done.', 'en').telegram,
    ).toBeNull();
    expect(readLayout('Hello,\n\nsee the list.\n\nGreen Acre Box', 'en').telegram).toBeNull();
  });

  it.each([
    ['You left this. Buy it.', 'You left this.'],
    ['You left the lamp in your cart. Finish your order.', undefined],
    ['RM3 off. Shop now.', undefined],
    ['Still here? See it.', undefined],
  ])('hears whether %s is barked', (body, words) => {
    expect(readLayout(body, 'en').curt?.text).toBe(words);
  });
});
