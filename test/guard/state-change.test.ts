import { describe, expect, test } from 'vitest';
import { checkFacts } from '../../src/guard/facts.ts';
import { verdict } from './guard-case.ts';

const segment = 'unpaid-order-buyers';

describe('an order, its payment and its parcel stay what they were', () => {
  test.each([
    ['en', 'Order {no} is waiting for payment.', 'Order {no}: payment received.', 'fail | payment received'],
    [
      'de',
      'Bestellung {no} ist noch nicht bezahlt.',
      'Vielen Dank für Ihre Zahlung.',
      'fail | Vielen Dank für Ihre Zahlung',
    ],
    ['id', 'Pesanan {no} belum dibayar.', 'Pembayaran sudah diterima.', 'fail | Pembayaran sudah diterima'],
    ['zh-CN', '订单{no}待付款。', '订单{no}已付款。', 'fail | 已付款'],
    ['ja', 'ご注文{no}はお支払い待ちです。', 'お支払いが完了しました。', 'fail | お支払いが完了しました'],
    ['ko', '주문 {no} 결제 대기 중', '주문 {no} 결제가 완료됐어요', 'fail | 결제가 완료됐어요'],
    ['en', 'Order {no} is open.', 'If you have already paid, please ignore this.', 'pass'],
    ['en', 'Order {no} is open.', 'Once your payment is received, we pack it.', 'pass'],
  ])('%s: %s → %s: %s', (language, original, candidate, expected) => {
    expect(verdict(checkFacts, { segment, language, original, candidate })).toBe(expected);
  });

  test.each([
    ['en', 'Order by 3 pm and it ships the same day.', 'Order by 3 pm and it arrives the same day.', 'fail | arrives'],
    [
      'es-ES',
      'Pide antes de las 15:00 y sale hoy.',
      'Pide antes de las 15:00 y llega hoy.',
      'fail | llega hoy | llega',
    ],
    ['en', 'It ships the same day.', 'Sent the same day: it ships today.', 'pass'],
    ['en', 'It ships on Monday and arrives by Friday.', 'It arrives by Friday.', 'pass'],
  ])('%s: %s → %s: %s', (language, original, candidate, expected) => {
    expect(verdict(checkFacts, { language, original, candidate })).toBe(expected);
  });
});
