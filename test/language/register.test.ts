import { expect, test } from 'vitest';
import { registerOf } from '../../src/language/register.ts';

test.each([
  ['es-MX', '¿Cómo está usted? Su pedido le espera.', 'formal', 'usted', true],
  ['es-ES', 'Tu pedido te espera', 'informal', 'tú', false],
  ['es-MX', '¿Qué esperás? Comprá y llevate tu regalo vos', 'informal', 'vos', true],
  ['fr', 'Votre panier vous attend', 'formal', 'vous', false],
  ['fr', 'Ton panier t’attend, tu viens ?', 'informal', 'tu', false],
  ['de', 'Ihre Bestellung wartet auf Sie: holen Sie sie ab', 'formal', 'Sie', false],
  ['de', 'Dein Warenkorb wartet auf dich', 'informal', 'du', false],
  ['id', 'Kak, barangnya masih ada', 'neutral', 'Kak', true],
  ['id', 'Pesananmu menunggu kamu', 'informal', 'kamu', true],
  ['id', 'Pesanan Anda menunggu', 'formal', 'Anda', true],
  ['vi', 'Cảm ơn quý khách', 'formal', 'quý khách', true],
  ['vi', 'Cam on Quy khach da mua hang', 'formal', 'quý khách', false],
  ['vi', 'Cảm ơn bạn nhé', 'informal', 'bạn', true],
  ['th', 'ขอบคุณนะคะ', 'neutral', 'ค่ะ', true],
  ['th', 'ขอบคุณครับ', 'neutral', 'ครับ', true],
  ['pt-BR', 'Seu pedido te espera', 'neutral', 'você', false],
  ['pt-PT', 'A tua encomenda espera-te, tu queres?', 'informal', 'tu', false],
  ['zh-CN', '您的订单待付款', 'formal', '您', true],
  ['zh-CN', '你的购物车', 'informal', '你', true],
  ['ja', 'ご確認いただけますと幸いでございます', 'formal', '敬語', true],
  ['ja', 'カートに入っています', 'neutral', 'です・ます', true],
  ['ko', '주문이 접수되었습니다', 'formal', '하십시오', true],
  ['ko', '지금 확인해 보세요', 'neutral', '해요', true],
  ['en', 'Winter socks', 'neutral', null, true],
  ['xx', 'Winter socks', 'neutral', null, true],
])('%s: %s', (language, text, address, form, diacritics) => {
  expect(registerOf(text, language)).toEqual({ address, form, diacritics });
});
