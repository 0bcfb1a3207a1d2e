import { describe, expect, test } from 'vitest';
import { checkUrgency } from '../../src/guard/urgency.ts';
import { verdict } from './guard-case.ts';

const said = (language: string, original: string, candidate: string, rest: object = {}) =>
  verdict(checkUrgency, { language, original, candidate, ...rest });

describe('an end or a shortage that nobody gave', () => {
  test.each([
    ['en', 'See our mugs.', 'Limited time: see our mugs.', 'Limited time'],
    ['en', 'See our mugs.', 'Hurry, these sell out fast!', 'Hurry | sell out fast'],
    ['en', 'See our mugs.', 'Only 3 left. See our mugs.', 'Only 3 left'],
    ['en', 'See our mugs.', 'Your discount is about to expire', 'about to expire'],
    ['en', 'See our mugs.', 'Grab yours before they’re gone', 'Grab yours before | before they’re gone'],
    ['en', 'Your order is unpaid.', 'Pay now or it will be cancelled.', 'will be cancelled'],
    ['id', 'Lihat koleksi kami.', 'Buruan, stok terbatas!', 'Buruan | stok terbatas'],
    [
      'id',
      'Lihat koleksi kami.',
      'Promo segera berakhir, jangan sampai kehabisan',
      'Promo segera berakhir | jangan sampai kehabisan',
    ],
    ['ms', 'Lihat koleksi kami.', 'Tawaran hampir tamat, stok terhad', 'hampir tamat | stok terhad'],
    ['vi', 'Xem mẫu mới.', 'Nhanh tay lên, sắp hết hàng rồi!', 'Nhanh tay lên | sắp hết hàng'],
    ['vi', 'Xem mau moi.', 'Chi hom nay, so luong co han', 'Chi hom nay | so luong co han'],
    ['th', 'ดูสินค้าใหม่', 'รีบเลย เหลือแค่ 5 ชิ้น หมดเขตคืนนี้', 'รีบเลย | หมดเขตคืนนี้ | เหลือแค่ 5 ชิ้น'],
    ['es-MX', 'Mira los modelos.', '¡Corre! Últimas piezas, solo hoy', '¡Corre | solo hoy | Últimas piezas'],
    ['es-ES', 'Mira los modelos.', 'Date prisa: quedan pocas unidades', 'Date prisa | pocas unidades'],
    ['pt-BR', 'Veja os modelos.', 'Últimas unidades! A oferta acaba hoje.', 'oferta acaba hoje | Últimas unidades'],
    ['zh-CN', '看看新品。', '仅剩3件，今晚截止，手慢无！', '今晚截止 | 手慢无 | 仅剩3件'],
    ['zh-TW', '看看新品。', '限時優惠，即將售完！', '限時優惠 | 即將售完'],
    ['ja', '新商品をご覧ください。', '本日限り！残りわずかです。', '本日限り | 残りわずか | 残りわずか'],
    ['ko', '새 상품을 만나 보세요.', '오늘만 특가! 곧 품절돼요.', '오늘만 특가 | 곧 품절돼요'],
    ['de', 'Sehen Sie die Modelle.', 'Nur noch heute! Fast ausverkauft.', 'Nur noch heute | Fast ausverkauft'],
    ['fr', 'Voir les modèles.', 'Dernière chance, stock limité !', 'Dernière chance | stock limité'],
  ])('%s: %s → %s', (language, original, candidate, found) => {
    expect(said(language, original, candidate)).toBe(`fail | ${found}`);
  });
});

describe('no end is claimed', () => {
  test.each([
    ['en', 'Shop now and see it today.'],
    ['en', 'No rush: take your time. Built to last longer.'],
    ['en', 'One step left: pay here.'],
    ['en', 'Our palette: rush, clay and dusk.'],
    ['id', 'Belanja sekarang. Pengiriman cepat.'],
    ['ms', 'Beli sekarang. Penghantaran pantas.'],
    ['vi', 'Mua ngay hôm nay nhé.'],
    ['th', 'ช้อปเลยวันนี้'],
    ['es-MX', 'Compra ahora. Sin prisas.'],
    ['pt-BR', 'Compre agora mesmo.'],
    ['zh-CN', '现在就去看看吧。'],
    ['ja', '今すぐご覧ください。'],
    ['ko', '지금 확인하세요.'],
    ['de', 'Jetzt ansehen.'],
    ['fr', 'Commandez dès maintenant. À très vite !'],
  ])('%s: %s', (language, candidate) => {
    expect(said(language, 'Hello', candidate)).toBe('pass');
  });
});

describe('what the marketer gave', () => {
  test('the same claim in the original, the voucher or a fact backs it, in other words and another language too', () => {
    expect([
      said('en', 'Last chance: 20% off', 'Last call for 20% off'),
      said('en', '20% off', 'Flash sale: 20% off', { voucher: '20% off, flash sale' }),
      said('id', 'Diskon 20%', 'Diskon 20%, stok terbatas', { facts: ['only 12 left'] }),
      said('vi', 'Hàng có hạn', 'Số lượng có hạn'),
    ]).toEqual(['pass', 'pass', 'pass', 'pass']);
  });

  test('a louder original covers a softer word, not the other way round', () => {
    expect([
      said('en', 'Final hours: 20% off', 'Hurry: 20% off'),
      said('en', 'Limited time: 20% off', 'Last chance: 20% off'),
    ]).toEqual(['pass', 'fail | Last chance']);
  });

  test('a stated end makes “ends soon” true and “hurry” a matter of taste; “today only” still is not', () => {
    const until = { voucher: '10% off until 30 November' };
    expect([
      said('en', '10% off', 'Ends soon: 10% off', until),
      said('en', '10% off', 'Hurry: 10% off', until),
      said('en', '10% off', 'Today only: 10% off', until),
    ]).toEqual(['pass', 'warn | Hurry', 'fail | Today only']);
  });

  test('“don’t miss out” names no end: a warning', () => {
    expect(said('en', '10% off', 'Don’t miss out on 10% off')).toBe('warn | Don’t miss out');
  });
});
