import { describe, expect, test } from 'vitest';
import type { PaperSegment } from '../../src/domain/segment.ts';
import { checkRelationship } from '../../src/guard/relationship.ts';
import { type GuardCase, guardInput, verdict } from './guard-case.ts';

const said = (segment: PaperSegment, language: string, candidate: string, rest: Partial<GuardCase> = {}) =>
  verdict(checkRelationship, { segment, language, original: 'x', candidate, ...rest });

describe('a past that the segment does not have', () => {
  test.each<[PaperSegment, string, string, string]>([
    ['potential-new-customers', 'en', 'Welcome back! We missed you.', 'We missed you'],
    ['potential-new-customers', 'en', 'Thank you for your order.', 'Thank you for your order'],
    ['potential-new-customers', 'id', 'Terima kasih sudah belanja, kami kangen kamu', 'Terima kasih sudah belanja'],
    ['potential-new-customers', 'zh-CN', '感谢您的惠顾，老朋友', '老朋友'],
    ['potential-new-customers', 'ja', 'お買い上げありがとうございます', 'お買い上げありがとう'],
    ['potential-new-customers', 'pt-BR', 'Sentimos sua falta! Bem-vinda de volta', 'Bem-vinda de volta'],
    ['new-followers', 'en', 'Thanks for your purchase, loyal customer', 'loyal customer'],
    ['new-followers', 'es-MX', 'Gracias por tu compra', 'Gracias por tu compra'],
    ['active-old-followers', 'fr', 'Merci pour votre commande', 'Merci pour votre commande'],
    ['active-old-followers', 'de', 'Danke für Ihre Bestellung', 'Danke für Ihre Bestellung'],
    ['abandoned-cart-buyers', 'en', 'We reserved it for you', 'reserved it for you'],
    ['unpaid-order-buyers', 'en', 'Thank you for your purchase', 'Thank you for your purchase'],
    ['post-purchase', 'th', 'สินค้าถึงมือแล้ว', 'สินค้าถึงมือ'],
    ['frequent-buyers', 'en', 'As a Gold member you shop first', 'As a Gold member'],
    ['repeat-buyers', 'ko', '다 쓰셨네요. 다시 주문하세요', '다 쓰셨네요'],
    ['lapsing-buyers', 'vi', 'Cảm ơn bạn đã đánh giá 5 sao', 'Cảm ơn bạn đã đánh giá 5 sao'],
    ['new-buyers', 'ms', 'Pelanggan setia kami', 'Pelanggan setia'],
  ])('%s, %s: %s', (segment, language, candidate, found) => {
    const check = checkRelationship(guardInput({ segment, language, original: 'x', candidate }));
    expect(check.status).toBe('fail');
    expect(check.found.map((span) => span.text)).toContain(found);
  });
});

describe('what the segment allows', () => {
  test.each<[PaperSegment, string, string]>([
    ['potential-new-customers', 'en', 'New to Fern & Fathom? Find the one for you.'],
    ['potential-new-customers', 'en', 'For new customers: 10% off your first order. Add it to your cart.'],
    ['new-buyers', 'en', 'Thanks for your first order.'],
    ['lapsing-buyers', 'en', "It's been a while. Come back and see what's new since your last order."],
    ['abandoned-cart-buyers', 'en', 'Your cart is waiting. Return to your cart.'],
    ['abandoned-cart-buyers', 'id', 'Barang masih di keranjangmu'],
    ['unpaid-order-buyers', 'en', 'Your order is placed and waiting for payment.'],
    ['post-purchase', 'es-ES', 'Gracias por tu compra. ¿Nos cuentas tu experiencia?'],
    ['price-drop', 'de', 'Ein Artikel auf Ihrer Merkliste ist günstiger.'],
    ['active-old-followers', 'pt-BR', 'Obrigada por seguir a gente'],
    ['frequent-buyers', 'en', 'You order from us often: thank you for your loyalty.'],
    ['new-followers', 'ja', 'フォローありがとうございます'],
    ['repeat-buyers', 'zh-CN', '感谢您再次下单'],
    ['abandoned-cart-buyers', 'zh-CN', '茶杯还没结算，回购物车看看'],
    ['unpaid-order-buyers', 'zh-TW', '您忘了什麼嗎？訂單尚未付款'],
    ['lapsing-buyers', 'vi', 'Chúc bạn và gia đình một tuần bình an'],
    ['new-followers', 'en', 'Tuck it into your bag and go.'],
  ])('%s, %s: %s', (segment, language, candidate) => {
    expect(said(segment, language, candidate)).toBe('pass');
  });
});

test('whoever is given points has points', () => {
  const candidate = 'Use your points on filters.';
  expect([
    said('frequent-buyers', 'en', candidate, { voucher: 'Every 500 points = $5 off filters' }),
    said('frequent-buyers', 'en', candidate),
  ]).toEqual(['pass', 'fail | your points']);
});

test('the voucher or a confirmed fact allows a claim', () => {
  const candidate = 'As a Gold member you get 10% off';
  expect([
    said('frequent-buyers', 'en', candidate, { voucher: '10% off for Gold members' }),
    said('frequent-buyers', 'en', candidate, { facts: ['They are our Gold members'] }),
    said('frequent-buyers', 'en', candidate, { instruction: 'call them Gold members' }),
  ]).toEqual(['pass', 'pass', 'fail | As a Gold member']);
});

test('a question assumes nothing, unless it presumes what it asks about', () => {
  expect([
    said('repeat-buyers', 'en', 'Has it run out? Your coffee must be finished? Reorder.'),
    said('post-purchase', 'id', 'Paketnya sudah sampai? Tulis ulasan ya.'),
    said('potential-new-customers', 'en', 'Ready to come back?'),
  ]).toEqual(['pass', 'pass', 'fail | come back']);
});

test('what the original says too is a warning, as are hopes and uncanny knowledge', () => {
  expect([
    said('potential-new-customers', 'en', 'Welcome back!', { original: 'Welcome back to Loom' }),
    said('post-purchase', 'en', 'We hope you love it'),
    said('lapsing-buyers', 'en', 'We noticed you have not ordered for some time'),
  ]).toEqual(['warn | Welcome back', 'warn | hope you love', 'warn | We noticed you']);
});

test('a configured segment is judged as a stranger, unless it says otherwise', () => {
  expect(verdict(checkRelationship, { segment: 'vip-club', original: 'x', candidate: 'Thanks for your order' })).toBe(
    'fail | Thanks for your order',
  );
});
