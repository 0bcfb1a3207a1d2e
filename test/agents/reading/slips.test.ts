import { describe, expect, it } from 'vitest';
import { isWrongAltogether, slipsIn } from '../../../src/agents/reading/slips.ts';
import { reading, texts } from './a-setting.ts';

const slips = (message: string, rest: Parameters<typeof reading>[1] = {}) => texts(slipsIn(reading(message, rest)));

describe('slips', () => {
  it('counts each wrong note in words, and all the noise once', () => {
    expect(slips('Was it something we said? We cried!! Come back!!!', { segment: 'lapsing-buyers' })).toEqual([
      'Was it something we said',
      'We cried',
      '!!',
    ]);
  });

  it('counts every noise, and haste, on an open payment', () => {
    const message = 'DEAL OF YOUR LIFE | Your order is THIS close!!! Grab it before someone else does.';
    expect(slips(message, { segment: 'unpaid-order-buyers' })).toHaveLength(3);
    expect(slips(message, { segment: 'lapsing-buyers' })).toHaveLength(1);
  });

  it('leaves hedges out', () => {
    expect(slips('Just checking in. Whenever suits.')).toEqual([]);
  });

  it('calls the note wrong altogether from three on', () => {
    expect(isWrongAltogether(reading('Hey bestie, this drop is bussin, no cap.'))).toBe(true);
    expect(isWrongAltogether(reading('The lamp is in your cart!! Check out.'))).toBe(false);
  });
});
