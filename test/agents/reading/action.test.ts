import { describe, expect, it } from 'vitest';
import { reading, texts } from './a-setting.ts';

describe('action', () => {
  it('hears one request for words that stand together', () => {
    expect(reading('Shop now and choose your pair today.').action.calls).toHaveLength(1);
  });

  it('does not take an opt-out for a request', () => {
    expect(reading('The lamp is here. Reply STOP to opt out', { channel: 'sms' }).action.calls).toEqual([]);
  });

  it('knows links and placeholders that stand for one', () => {
    expect(texts(reading('Hi {{first_name}}, pay: {{pay_link}} or shop.example').action.destinations)).toEqual([
      '{{pay_link}}',
      'shop.example',
    ]);
  });

  it('hears a word inside a placeholder as no word', () => {
    expect(reading('The lamp: {{ shop now }}').action.calls).toEqual([]);
  });

  it('sees when too much is asked for', () => {
    const message =
      'Shop now. Leave us a review. Follow us on the app. Tell us what you think. Download the app. Refer a friend.';
    expect(reading(message).action.scattered).not.toBeNull();
    expect(reading('Shop now. Leave us a review.').action.scattered).toBeNull();
  });

  it('takes a minimum for a condition and not for a request', () => {
    const message = 'R$ 35 de desconto, compra mínima de R$ 180.';
    expect(reading(message, { language: 'pt-BR' }).action.calls).toEqual([]);
  });

  it('leads nowhere with a link to opt out', () => {
    expect(reading('{{ shop_link }} {{ abmeldelink }}').action.destinations.map(({ text }) => text)).toEqual([
      '{{ shop_link }}',
    ]);
  });
});
