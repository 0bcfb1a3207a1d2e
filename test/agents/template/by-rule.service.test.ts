import { describe, expect, it } from 'vitest';
import { rewritten } from './a-task.ts';

const step = (language: string, merchant: string, category: string[], voucher: string, text: string) =>
  rewritten({
    segment: 'lapsing-buyers',
    channel: 'chat',
    language,
    merchant,
    category,
    voucher,
    template: { title: null, body: text },
  }).body;

describe('the step of a business whose work is booked', () => {
  it.each([
    [
      'en',
      'CoolBreeze Aircon',
      ['Services', 'Aircon servicing'],
      'S$20 off chemical wash (2 units & above), till 15 Dec',
      'Hi dear customer, long time no see! We have a special promo for you, contact us now!!',
      'Book when it suits you.',
    ],
    [
      'de',
      'Schuhreparatur Anders',
      ['Dienstleistungen', 'Schuhreparatur'],
      '5 € Rabatt auf neue Absätze, bis 15.12.',
      'Hallo, wir vermissen dich so sehr! Komm doch endlich zurück!!!',
      'Vereinbare einfach einen Termin.',
    ],
    [
      'pt-BR',
      'Barbearia do Tonho',
      ['Serviços', 'Barbearia'],
      'R$ 15 de desconto no corte, até 20/12',
      'Oi, você sumiu! Estamos morrendo de saudade, volta logo!!!',
      'Agende seu horário quando quiser.',
    ],
    [
      'th',
      'ช่างหมูซ่อมมือถือ',
      ['บริการ', 'ซ่อมมือถือ'],
      'ลด 100 บาท ถึง 15 ธ.ค.',
      'คิดถึงลูกค้ามากๆ เลยค่ะ แวะมาหากันหน่อยน้า',
      'จองคิวได้เลยค่ะ',
    ],
    [
      'zh-CN',
      '快修手机维修',
      ['生活服务', '手机维修'],
      '换屏立减30元，12月15日前有效',
      '亲，好久不见，我们好想您啊，快来吧！',
      '预约',
    ],
  ])('%s: %s', (language, merchant, category, voucher, text, expected) => {
    expect(step(language, merchant, category, voucher, text)).toContain(expected);
  });

  it('is not for a shop that sells goods', () => {
    const text = step(
      'en',
      'Copper & Pine',
      ['Home', 'Bike repair kits'],
      '10% off repair kits, till 15 Dec',
      'We miss you so much! Come back, please!!!',
    );
    expect(text).not.toContain('Book');
  });
});
