import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitUnits, type UnitContext } from '../../src/language/units.ts';

const context: UnitContext = { language: 'en', shop: 'Tally Tea', newsWords: ['new arrivals'], subjectStems: ['tea'] };
const kinds = (body: string, rest: Partial<UnitContext> = {}, title: string | null = null) =>
  splitUnits({ title, body }, { ...context, ...rest }).map((unit) => [unit.kind, unit.text]);

describe('splitUnits', () => {
  it('takes an SMS apart: sender, step, offer, opt-out', () => {
    expect(
      kinds(
        'Tally Tea: code TALLY10 takes 10% off any tea, valid to 18 Dec. Order at tallytea.example Reply STOP to opt out',
      ),
    ).toEqual([
      ['brand-prefix', 'Tally Tea:'],
      ['offer', 'code TALLY10 takes 10% off any tea, valid to 18 Dec.'],
      ['destination', 'Order at tallytea.example'],
      ['opt-out', 'Reply STOP to opt out'],
    ]);
  });

  it('takes a letter apart: greeting, paragraphs, list, link, signature, way out', () => {
    const body =
      'Hi *|FNAME|*,\n\nThe winter teas are here.\n\n- Assam\n- Sencha\n\nPick yours: *|SHOP_URL|*\n\nBest wishes,\nThe Tally Tea team\n\n*|UNSUB|*';
    expect(kinds(body).map(([kind]) => kind)).toEqual([
      'greeting',
      'product',
      'product',
      'product',
      'call-to-action',
      'sign-off',
      'sign-off',
      'opt-out',
    ]);
  });

  it.each([
    ['Hi {{1}}, the {{2}} is still in your basket.', 'Hi {{1}},'],
    ['Hola, {{1}}: hace tiempo que no pasas.', 'Hola, {{1}}:'],
    ['Hey {{1}} 👋 your cart misses you.', 'Hey {{1}} 👋'],
    ['Dear Valued Customer,\n\nWe hereby confirm.', 'Dear Valued Customer,'],
  ])('finds the greeting of %j', (body, greeting) => {
    const language = body.startsWith('Hola') ? 'es-ES' : 'en';
    expect(kinds(body, { language })[0]).toEqual(['greeting', greeting]);
  });

  it.each([
    [
      'en',
      'Namaste {{ customer.first_name | capitalize }},\n\nYour cart is waiting.',
      'Namaste {{ customer.first_name | capitalize }},',
    ],
    ['id', 'WOYY {nama_pembeli}!!! Udah beli casing.', 'WOYY {nama_pembeli}!!!'],
    ['es-MX', '¡Quiubo {{1}}! Le escribe Don Chuy.', '¡Quiubo {{1}}!'],
    ['vi', 'Hé lô {{ten_khach}}, nhà Lá cảm ơn bạn.', 'Hé lô {{ten_khach}},'],
    ['zh-TW', '親愛的{{姓名}}～ 訂單已成立。', '親愛的{{姓名}}～'],
    ['ja', '{{name}}ちゃん\n\nお元気ですか。', '{{name}}ちゃん'],
    ['en', 'How far {{1}}! Come chop.', 'How far {{1}}!'],
  ])('finds a greeting that no list has (%s): %j', (language, body, greeting) => {
    expect(kinds(body, { language })[0]).toEqual(['greeting', greeting]);
  });

  it.each([
    'Order {{order_no}}, placed today, is unpaid.',
    'Thank you {{name}}! It is on its way.',
    'Save {{amount}}! Today only.',
    'Your {{product_name}}, reserved.',
  ])('does not take what happened for a greeting: %j', (body) => {
    expect(kinds(body)[0]?.[0]).not.toBe('greeting');
  });

  it('takes any words above a name for the close of a letter', () => {
    const body =
      "Dear {name},\n\nCome and see us.\n\nForever yours (even if you're not ours),\nTally & Tea\n\n[Shop Link]";
    expect(kinds(body).slice(-3)).toEqual([
      ['sign-off', "Forever yours (even if you're not ours),"],
      ['sign-off', 'Tally & Tea'],
      ['product', '[Shop Link]'],
    ]);
  });

  it('does not take the line that leads to a link for the close', () => {
    const body = 'Bonjour {{ prenom }},\n\nOn est là.\n\nÀ très vite : {{ lien }}\n\nBisous,\nCamille';
    expect(
      kinds(body, { language: 'fr' })
        .map(([kind]) => kind)
        .slice(-3),
    ).toEqual(['rest', 'sign-off', 'sign-off']);
  });

  it('does not take a sentence for a greeting', () => {
    expect(kinds('Hello from Barley Row and everyone who bakes here today')[0]?.[0]).not.toBe('greeting');
  });

  it('never ends a sentence inside a token or after an abbreviation', () => {
    expect(kinds('See {{ shop.url? }} now. Min. spend £5 at a.example/x?y=1.').map(([, text]) => text)).toEqual([
      'See {{ shop.url? }} now.',
      'Min. spend £5 at a.example/x?y=1.',
    ]);
  });

  it('keeps the words that lead to an opt-out keyword with it', () => {
    expect(
      kinds('Entra en candil.example y mira. Si no quieres más mensajes, responde BAJA.', { language: 'es-ES' }).at(-1),
    ).toEqual(['opt-out', 'Si no quieres más mensajes, responde BAJA.']);
  });

  it('ends a Thai sentence at its polite particle', () => {
    expect(kinds('ขอบคุณที่อุดหนุนร้านเรานะคะ ว่าง ๆ แวะมาดูได้นะคะ', { language: 'th' }).map(([, text]) => text)).toEqual([
      'ขอบคุณที่อุดหนุนร้านเรานะคะ',
      'ว่าง ๆ แวะมาดูได้นะคะ',
    ]);
  });

  it.each([
    ['th', 'ออเดอร์ยังไม่ได้โอนเลยค่ะ ยอด 640 บาท', ['ออเดอร์ยังไม่ได้โอนเลยค่ะ', 'ยอด 640 บาท']],
    ['th', 'ราคาถูกมากจริง ๆ รีบสั่งนะคะ', ['ราคาถูกมากจริง ๆ', 'รีบสั่งนะคะ']],
    ['th', 'ลด 100 บาท ถึง 15 ธ.ค. จองคิวได้เลย', ['ลด 100 บาท ถึง 15 ธ.ค.', 'จองคิวได้เลย']],
    ['th', 'ถึง 15 ธ.ค. 2569 นะคะ', ['ถึง 15 ธ.ค. 2569 นะคะ']],
    ['de', 'Du bist der Hammer 💚 Wir nähen Taschen.', ['Du bist der Hammer 💚', 'Wir nähen Taschen.']],
    ['en', 'We ❤️ Kyoto and its tea.', ['We ❤️ Kyoto and its tea.']],
    ['ko', '입금이 안 됐어요ㅠㅠ 오늘까지입니다.', ['입금이 안 됐어요ㅠㅠ', '오늘까지입니다.']],
    ['es', '¡Mil gracias! 💕 Tu comal llega pronto.', ['¡Mil gracias! 💕', 'Tu comal llega pronto.']],
  ])('ends a sentence where %s does: %s', (language, body, sentences) => {
    expect(kinds(body, { language }).map(([, text]) => text)).toEqual(sentences);
  });

  it.each([
    ['ko', '안녕하세요, #{name}님. 감사합니다.', '안녕하세요, #{name}님.'],
    ['ko', '{{1}}님~ 봄날꽃집이에요!', '{{1}}님~'],
    ['ja', '山田様\n\nご注文ありがとうございます。', '山田様'],
    ['vi', '{{1}} ơi, giỏ hàng còn đây.', '{{1}} ơi,'],
  ])('takes a name and its honorific as the greeting (%s)', (language, body, greeting) => {
    expect(kinds(body, { language })[0]).toEqual(['greeting', greeting]);
  });

  it('keeps a preposition with the keyword it leads to', () => {
    expect(kinds('Jetzt ansehen: klinge.example/r Stopp mit STOP', { language: 'de' }).at(-1)).toEqual([
      'opt-out',
      'Stopp mit STOP',
    ]);
  });

  it('ignores lexicon words inside placeholders', () => {
    expect(kinds('{{ shop.url }}')).toEqual([['product', '{{ shop.url }}']]);
  });

  it('holds every visible character exactly once, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(
          fc.constantFrom(
            'Hi {{1}},',
            'Tally Tea:',
            '\n',
            '- x',
            'Reply STOP',
            'a.example',
            '. ',
            '😀',
            '{% if %}',
            '*|UNSUB|*',
          ),
          { maxLength: 12 },
        )
        .map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(text, (body) => {
        const units = splitUnits({ title: null, body }, context);
        expect(
          units
            .map((unit) => unit.text)
            .join('')
            .replace(/\s/gu, ''),
        ).toBe(body.replace(/\s/gu, ''));
        for (const unit of units) expect(body.slice(unit.start, unit.end)).toBe(unit.text);
      }),
    );
  });
});
