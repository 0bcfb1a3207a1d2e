import { smsSize } from '../../../domain/sms.ts';
import type { Reading } from '../reading/reading.ts';

const PLAIN: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  '•': '-',
  '\u00a0': ' ',
  đ: 'd',
  Đ: 'D',
};

/**
 * An SMS that was written in the cheap alphabet (GSM 03.38) stays in it: what is not in it loses its accent ("código" →
 * "codigo"), as senders do; letters that are in it (ñ, é, ü) keep theirs, unless the text was written without any marks, as Vietnamese often is.
 */
export function inSmsAlphabet(body: string, reading: Reading): string {
  const { template, channel, language } = reading.brief;
  if (channel !== 'sms' || smsSize(template.body).encoding !== 'GSM-7') return body;
  const unmarked = /^vi/u.test(language) && !/\p{M}/u.test(template.body.normalize('NFD'));
  if (!unmarked && smsSize(body).encoding === 'GSM-7') return body;
  const folded = Array.from(body, (character) => {
    if (!unmarked && smsSize(character).encoding === 'GSM-7') return character;
    return (
      PLAIN[character] ??
      (/\p{Script=Latin}/u.test(character) ? character.normalize('NFD').replace(/\p{M}/gu, '') : character)
    );
  }).join('');
  // Letters of another script cannot be had cheaply, and half a folding helps nobody.
  return smsSize(folded).encoding === 'GSM-7' ? folded : body;
}
