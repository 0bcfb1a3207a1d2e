import { describe, expect, it } from 'vitest';
import { splitUnits } from '../../../src/language/units.ts';

const kinds = (body: string, language: string) =>
  splitUnits({ title: null, body }, { language, shop: null, newsWords: [], subjectStems: [] }).map((unit) => [
    unit.kind,
    unit.text,
  ]);

describe('a name with its honorific opens a letter', () => {
  it('on a line of its own', () => {
    expect(kinds('{{ name }} 様\n\nご注文を承りました。', 'ja')[0]).toEqual(['greeting', '{{ name }} 様']);
  });

  it('before a comma', () => {
    expect(kinds('{{name}}님, 주문이 접수되었습니다.', 'ko')[0]).toEqual(['greeting', '{{name}}님,']);
  });

  it('not in the middle of a sentence', () => {
    expect(kinds('{{name}}様のご注文を承りました。', 'ja')[0]?.[0]).not.toBe('greeting');
  });
});

describe('a Thai line that ends in a polite particle', () => {
  it('is a sentence, no signature', () => {
    expect(kinds('ได้รับคำสั่งซื้อแล้ว\n\nขอบคุณมากนะคะ\n\nร้านผ้าไหม', 'th').at(-1)).toEqual(['sign-off', 'ร้านผ้าไหม']);
    expect(kinds('ได้รับคำสั่งซื้อแล้ว\n\nหากชำระแล้ว ข้ามข้อความนี้ได้เลยค่ะ\n\nร้านผ้าไหม', 'th').map(([kind]) => kind)).toContain(
      'already-paid',
    );
  });
});
