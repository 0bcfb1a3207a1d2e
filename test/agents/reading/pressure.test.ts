import { describe, expect, it } from 'vitest';
import { reading, texts } from './a-setting.ts';

describe('pressure', () => {
  it('is an end without a date', () => {
    expect(texts(reading('Last chance! Hurry.').pressure.urgency)).toEqual(['Last chance', 'Hurry']);
  });

  it.each([
    ['a date in the text', 'Last chance until 12 December', {}],
    ['a date in the voucher', 'Last chance', { voucher: '10% off until 12 December' }],
    ['the marketer’s word', 'Last chance', { facts: ['it is the last chance, we close the line'] }],
  ])('is backed by %s', (_, message, rest) => {
    expect(reading(message, rest).pressure.urgency).toEqual([]);
  });

  it('hears a shortage as unbacked until the marketer confirms it', () => {
    expect(texts(reading('Almost gone').pressure.scarcity)).toEqual(['Almost gone']);
    expect(reading('Almost gone', { facts: ['almost gone: 3 left in stock'] }).pressure.scarcity).toEqual([]);
  });

  it('lets "don’t miss out" and "while stocks last" be', () => {
    expect(reading('Don’t miss out, while stocks last').pressure).toEqual({ urgency: [], haste: [], scarcity: [] });
  });

  it('is not in the name of what is sold', () => {
    const message = 'Last Chance Saloon Hot Dills are in the shop';
    expect(reading(message, { product: 'Last Chance Saloon Hot Dills' }).pressure.urgency).toEqual([]);
    expect(texts(reading(message).pressure.urgency)).toEqual(['Last Chance']);
  });

  it('hears haste where a date is given, and says nothing against the date', () => {
    const { urgency, haste } = reading('Hurry, last chance: the new price ends Sunday, 29 November.').pressure;
    expect([urgency, texts(haste)]).toEqual([[], ['Hurry', 'last chance']]);
  });
});
