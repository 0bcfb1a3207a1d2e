import { describe, expect, test } from 'vitest';
import { namelessGifts } from '../../src/language/nameless-gift.ts';

describe('a gift that nobody names', () => {
  test.each([
    ['en', "There's a gift waiting for you. Come and see.", 'gift'],
    ['id', 'Ada hadiah buat Kakak, yuk mampir!', 'hadiah'],
    ['ms', 'Ada hadiah menanti awak!', 'hadiah'],
    ['vi', 'Theo dõi lâu vậy phải có quà cho bạn rồi nè', 'có quà'],
    ['th', 'มีของขวัญรออยู่ค่ะ', 'ของขวัญ'],
    ['es', 'Tenemos un regalo para ti', 'un regalo para ti'],
    ['pt-BR', 'Tem presente pra você, {{nome}} 🍻', 'presente pra você'],
    ['zh-CN', '晒图好评有礼物哦', '礼物'],
    ['zh-TW', '禮物等你來領', '禮物'],
    ['ja', 'フォロワー様にプレゼントがあります', 'プレゼント'],
    ['ko', '단골 고객님께 선물이 있어요', '선물이'],
    ['de', 'Auf dich wartet ein Geschenk.', 'ein Geschenk'],
    ['fr', 'Un cadeau vous attend chez nous', 'Un cadeau'],
    ['en', 'A gift for regulars: come and see', 'gift'],
    ['fr', 'Un cadeau vous attend : https://quenouille.example', 'Un cadeau'],
  ])('%s: %s', (language, text, gift) => {
    expect(namelessGifts(text, language).map((term) => term.text.trim())).toEqual([gift]);
  });

  test.each([
    ['named behind a colon', 'en', 'Your gift: one linen pouch'],
    ['named behind its readers', 'en', 'A gift for regulars: one tea towel'],
    ['named by a verb', 'en', 'Your gift is a linen pouch'],
    ['named by a verb, in Vietnamese', 'vi', 'Quà là khăn len tự đan'],
    ['a thing, given free', 'en', 'A free tote with your name on it'],
    ['a thing, given as a gift', 'es', 'Una toalla de regalo'],
    ['a thing, in Japanese', 'ja', 'ミニタオルをプレゼント'],
    ['a thing, in Korean', 'ko', '텀블러를 선물로 드려요'],
    ['a box one can hold', 'en', 'A gift box is inside'],
    ['with every order', 'en', 'Free gift with every order'],
    ['with a purchase', 'de', 'Zu jeder Bestellung ein Geschenk'],
    ['with a purchase, in Chinese', 'zh-CN', '下单有礼物'],
    ['from an amount', 'fr', 'Un cadeau dès 40 €'],
    ['what one gives to others', 'en', 'The perfect gift for Dad'],
  ])('not %s (%s)', (_, language, text) => {
    expect(namelessGifts(text, language)).toEqual([]);
  });
});
