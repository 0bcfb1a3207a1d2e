import { describe, expect, test } from 'vitest';
import { measure } from '../../src/domain/measure.ts';

describe('length against the channel', () => {
  test.each([
    ['push', 178],
    ['whatsapp', 1024],
    ['chat', 500],
    ['email', null],
  ] as const)('%s counts the body as written and has limit %s', (channel, limit) => {
    expect(measure({ title: 'A title', body: 'Hi {{name}}' }, channel)).toEqual({
      characters: 11,
      smsParts: null,
      limit,
    });
  });

  test('an SMS is counted as it will be sent: 12 characters for a placeholder, also inside a link', () => {
    const body = 'Order #{{order_no}}: pay at oak.example/p/{{id}}';
    expect(measure({ title: null, body }, 'sms')).toEqual({
      characters: 'Order #: pay at oak.example/p/'.length + 24,
      smsParts: 1,
      limit: null,
    });
  });

  test('filled placeholders may save a part, block tags cost nothing', () => {
    const body = `${'a'.repeat(130)}{% if customer_has_a_name %}{{ customer.first_name }}{% endif %}`;
    expect(measure({ title: null, body }, 'sms')).toEqual({ characters: 142, smsParts: 1, limit: null });
  });

  test('a sender in brackets is not a placeholder', () => {
    expect(measure({ title: null, body: '(광고)[달항아리] 찻잔' }, 'sms').characters).toBe(13);
  });

  test('one accented letter doubles the cost', () => {
    const parts = (body: string) => measure({ title: null, body }, 'sms').smsParts;
    expect([parts('a'.repeat(130)), parts(`${'a'.repeat(129)}ô`)]).toEqual([1, 2]);
  });
});
