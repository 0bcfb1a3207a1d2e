import { describe, expect, it } from 'vitest';
import { calm, isShouted } from '../../../../src/agents/template/finish/calm.ts';
import { readMessage } from '../../../../src/agents/template/reading/read-message.ts';
import { aTask, TODAY } from '../a-task.ts';

describe('calm', () => {
  const reading = readMessage(
    aTask({ merchant: 'Tin Cup Outdoors', voucher: '12% off Harris Tweed, code TRAIL12' }).brief,
    TODAY,
  );

  it.each([
    ['TIN CUP OUTDOORS: WELCOME!!!', 'Tin Cup Outdoors: Welcome!'],
    [
      'USE CODE TRAIL12 FOR 12% OFF HARRIS TWEED. T&CS APPLY.',
      'Use code TRAIL12 for 12% off Harris Tweed. T&Cs apply.',
    ],
    ['SEE {{ SHOP_URL }} IN THE UK', 'See {{ SHOP_URL }} in the UK'],
  ])('%s', (text, settled) => {
    expect(calm(text, reading)).toBe(settled);
  });
});

describe('isShouted', () => {
  it.each([
    ['BUY NOW BEFORE IT ENDS', true],
    ['Buy now!!', true],
    ['Buy now!', false],
    ['The UK and EU VAT', false],
    ['BTOUT', false],
  ])('%s: %s', (text, shouted) => {
    expect(isShouted(text)).toBe(shouted);
  });
});
