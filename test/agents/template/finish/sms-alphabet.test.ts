import { expect, it } from 'vitest';
import { inSmsAlphabet } from '../../../../src/agents/template/finish/sms-alphabet.ts';
import { readMessage } from '../../../../src/agents/template/reading/read-message.ts';
import { aTask, TODAY } from '../a-task.ts';

const from = (body: string) =>
  readMessage(aTask({ channel: 'sms', language: 'es-MX', template: { title: null, body } }).brief, TODAY);

it('takes only the accents that cost, and only where the original paid for none', () => {
  expect(inSmsAlphabet('Mañana: código “X”', from('Oferta en tienda.example'))).toBe('Mañana: codigo "X"');
  expect(inSmsAlphabet('Mañana: código “X”', from('Código aquí'))).toBe('Mañana: código “X”');
});

it('leaves another script whole', () => {
  expect(inSmsAlphabet('カートが', from('cart'))).toBe('カートが');
});

it('leaves Vietnamese without any marks where the original had none', () => {
  const plain = (body: string) =>
    readMessage(aTask({ channel: 'sms', language: 'vi', template: { title: null, body } }).brief, TODAY);
  expect(inSmsAlphabet('Tra Sen: Dùng cho đơn tiếp theo nhé', plain('Tra Sen: uu dai cho ban'))).toBe(
    'Tra Sen: Dung cho don tiep theo nhe',
  );
});
