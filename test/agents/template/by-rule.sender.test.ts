import { describe, expect, it } from 'vitest';
import { senderIn } from '../../../src/agents/template/compose/sender.ts';
import { type Given, rewritten } from './a-task.ts';

const body = (given: Given) => rewritten(given).body;
const chat = (given: Given, text: string) => body({ ...given, template: { title: null, body: text } });

describe('who writes', () => {
  it.each([
    ['Pasalubong ni Lola Nena', 'Lola Nena has a surprise', 'Lola Nena'],
    ['Ferretería El Tornillo Feliz', 'le saludamos de Ferreteria El Tornillo Feliz', 'Ferretería El Tornillo Feliz'],
    ['Livraria Ponto e Vírgula', 'Aqui e da Ponto e Virgula.', 'Ponto e Vírgula'],
    ['喫茶と焼菓子 こぐま', 'こぐまは待っています', 'こぐま'],
    ['Nasi Lemak Wangi', 'our nasi lemak is hot', null],
    ['Tumble & Build Toys', 'Build a train', 'Build'],
    ['Ah Huat Durian', 'Come and see', null],
  ])('of %s: %s', (shop, text, sender) => {
    expect(senderIn(text, { shop, subject: { item: null, noun: null, stems: [] } })).toBe(sender);
  });

  it('stands in front of an SMS whose sentence with the name goes', () => {
    const given: Given = { segment: 'lapsing-buyers', channel: 'sms', merchant: 'Pasalubong ni Lola Nena' };
    expect(
      chat(
        given,
        'Hi Mam/Sir! Its been a while po. Lola Nena has a SPECIAL SURPRISE discount for you on your next order. Dont miss it! Message our page for details. Text STOP to end',
      ),
    ).toMatch(/^Lola Nena: Hi Mam\/Sir! Its been a while po\./u);
  });

  it('stands in front of an SMS that never said it, where it costs no part', () => {
    const given: Given = { segment: 'unpaid-order-buyers', channel: 'sms', merchant: 'Kiwi Kids Shoes' };
    expect(
      chat(given, 'FINAL WARNING!!! Order {order_no} unpaid. Pay now or else: kiwikids.example Txt STOP to opt out'),
    ).toMatch(/^Kiwi Kids Shoes: /u);
  });

  it.each([
    [
      'es-MX',
      'Ferretería El Tornillo Feliz',
      'Hola {{1}}, le saludamos de Ferretería El Tornillo Feliz. Notamos que tiene productos en su carrito: {{2}}. Quedamos a sus órdenes para cualquier aclaración. Saludos cordiales.',
      'Hola {{1}}, le saludamos de Ferretería El Tornillo Feliz. Quedaron productos en su carrito. Puede terminar su pedido aquí: {{2}} Saludos cordiales.',
    ],
    [
      'zh-TW',
      '日日麵包',
      '親愛的{{1}}～ 日日麵包的購物車寶寶在哭哭，快帶它回家嘛😭😭',
      '你好，{{1}}，日日麵包的購物車裡還有商品。回到購物車就能完成下單。',
    ],
  ])('keeps its place behind the greeting of a chat (%s)', (language, merchant, text, expected) => {
    expect(chat({ segment: 'abandoned-cart-buyers', channel: 'whatsapp', language, merchant }, text)).toBe(expected);
  });

  it.each([
    [
      'Special offer for our loyal customers only. Come and see, you will love it!!!',
      'Here is RM15 off when you spend RM80 or more. Use the offer on your next order.',
    ],
    [
      'Boss!! Dah lama tak order ni, ada something special tau. Jom cepat-cepat tengok!!!',
      'Terima kasih sebab selalu order. Ada RM15 off bila spend RM80 ke atas. Jom pilih order seterusnya.',
    ],
  ])('speaks plain English to those who wrote it, also in Malaysia: %s', (text, expected) => {
    const given: Given = {
      segment: 'frequent-buyers',
      channel: 'chat',
      language: 'en-MY',
      voucher: 'RM15 off min spend RM80',
    };
    expect(chat(given, text)).toBe(expected);
  });

  it('is said once', () => {
    const given: Given = {
      segment: 'frequent-buyers',
      channel: 'chat',
      merchant: 'Ah Huat Durian',
      voucher: 'Regulars: buy 3 boxes D24, get 1 box free, till 6 Dec, order with code HUAT4',
    };
    expect(
      chat(
        given,
        'Dear valued customer, thank you for your continuous support all this while. We truly appreciate your patronage and look forward to serving you. Warmest regards, Ah Huat Durian.',
      ),
    ).toBe(
      'This is Ah Huat Durian. Thank you for your continuous support all this while. For regulars: buy 3 boxes D24, get 1 box free, till 6 Dec, order with code HUAT4. Use the offer on your next order.',
    );
  });
});
