import { describe, expect, it } from 'vitest';
import { isUnusableOffer } from '../../src/guard/offer/unusable-offer.ts';
import { aBrief, aVoucher } from '../fixtures/brief.ts';

const unusable = (segment: string, voucher: string, language = 'en', body = 'Hello!') =>
  isUnusableOffer(aBrief({ segment, language, template: { title: null, body }, voucher: aVoucher({ text: voucher }) }));

describe('isUnusableOffer', () => {
  it.each([
    ['new-buyers', '15% off first order, code WELCOME15', 'en'],
    ['repeat-buyers', '20% off first order, new customers only', 'en'],
    ['frequent-buyers', 'Diskon 10% untuk pembelian pertama', 'id'],
    ['lapsing-buyers', '10 % en tu primer pedido', 'es-ES'],
  ])('%s cannot use %s', (segment, voucher, language) => {
    expect(unusable(segment, voucher, language)).toBe(true);
  });

  it.each([
    ['new-buyers', '2nd order 10% off, expires 30 days after first purchase', 'en'],
    ['new-buyers', 'Giảm 20K cho đơn thứ hai từ 199K', 'vi'],
    ['new-buyers', 'Envío gratis en el 2º pedido a partir de 39 €', 'es-ES'],
    ['repeat-buyers', 'RM10 off next order', 'en'],
    ['potential-new-customers', '15% off first order', 'en'],
  ])('%s can use %s', (segment, voucher, language) => {
    expect(unusable(segment, voucher, language)).toBe(false);
  });

  it('nobody needs a discount on what they have just bought', () => {
    const bought = (voucher: string) =>
      isUnusableOffer(
        aBrief({
          segment: 'post-purchase',
          product: 'Cafeteira italiana',
          language: 'pt-BR',
          voucher: aVoucher({ text: voucher }),
        }),
      );
    expect(bought('25% OFF em cafeteiras')).toBe(true);
    expect(bought('25% OFF em xícaras')).toBe(false);
  });

  it('what a German voucher takes "auf" a thing is taken off it', () => {
    const bought = (voucher: string) =>
      isUnusableOffer(
        aBrief({
          segment: 'post-purchase',
          product: 'Akkuschrauber BX18',
          language: 'de-DE',
          voucher: aVoucher({ text: voucher }),
        }),
      );
    expect(bought('15 % auf den Akkuschrauber BX18')).toBe(true);
    expect(bought('15 % auf Bohrer')).toBe(false);
  });

  it('thanks for a first order beside an offer on the next one are no first-order offer', () => {
    expect(unusable('new-buyers', '10% off', 'en', 'Thanks for your first order. Take 10% off your next order.')).toBe(
      false,
    );
  });
});
