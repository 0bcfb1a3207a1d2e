import fc from 'fast-check';
import { CHANNELS } from '../../src/domain/channel.ts';
import type { BriefFields } from '../../src/domain/read-brief.ts';
import { SEGMENTS } from '../../src/domain/segment.ts';
import { anyTemplateText, NASTY_TEXTS, TOKEN_SAMPLES } from '../domain/token-texts.ts';

/** What lexicons, figures, units and language detection react to; all made up. */
// biome-ignore format: a list
const WORDS = [
  'Hi {{1}},', 'Hello {{ name | default: "you" }},', 'Last chance!!!', 'we missed you', 'Buy now', '20% off', '£5', 'RM3',
  'code SAVE10', 'until 30 Nov', 'free', 'selected items', 'welcome back', 'thanks for your order', 'only 3 left',
  'Reply STOP to opt out', 'shop.example', '{% if x %}', '{% endif %}', '\n', '\n\n', '- item', 'T&Cs apply', '😭😭', '🎉', '👇',
  '"quoted words here and there"', 'your cart', 'order #{{no}}', 'SHOUT SHOUT SHOUT', '<p>', '</p>',
  '<a href="https://x.example">here</a>', '¡Hola!', '¿Sigues ahí?', 'Kak', 'gratis ongkir', 'diskon 20rb', 'giảm 40K', 'khách quen',
  'khach quen', 'kangen', 'troli anda', 'jom', '限时', '新客', '购物车', '満100円', '残りわずか', 'หมดเขตคืนนี้', 'ลูกค้าใหม่', 'นะคะ',
  '놓치지 마세요', 'Nur heute', 'jusqu’au 3 mai', 'até 50% OFF', 'нет', 'مرحبا', 'שלום', '你好，', '\u200b', '\u202e', '\ud83d', '\ud800',
  '(광고)', '[QC]', '【店】', '…', '!!!', '“', '|', '9'.repeat(40), 'soooo', 'hurry',
] as const;

const sentence = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom<string>(...WORDS, ...TOKEN_SAMPLES) },
      { weight: 2, arbitrary: fc.string({ maxLength: 12 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((parts) => parts.join(' '));
const long = fc
  .tuple(sentence, fc.integer({ min: 2, max: 60 }))
  .map(([text, times]) => text.repeat(times).slice(0, 8_000));

/** Texts up to 8,000 characters: real-looking pieces, tokens whole and broken, any Unicode, and what is slow to search. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 60, arbitrary: sentence },
  { weight: 20, arbitrary: anyTemplateText },
  { weight: 15, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
  { weight: 4, arbitrary: long },
  { weight: 1, arbitrary: fc.constantFrom(...NASTY_TEXTS) },
);

const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

/** Any template with any setting, as a person would hand it in. */
// biome-ignore format: a list
export const anyFields: fc.Arbitrary<BriefFields> = fc.record({
  title: orNull(sentence),
  body: anyText,
  segment: fc.constantFrom(...Object.keys(SEGMENTS)),
  channel: fc.constantFrom(...CHANNELS),
  language: fc.constantFrom(
    'en', 'en-MY', 'id', 'ms', 'vi', 'th', 'es-MX', 'es-ES', 'pt-BR', 'zh-CN', 'zh-TW', 'ja', 'ko', 'de', 'fr', 'it', 'ar',
  ),
  voucher: orNull(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom('RM3 off, min spend RM15', '20% off first order, code HI20', 'Envío gratis desde $450', '▢▢ off', 'X $5 (was $9)', '满100减20') },
      { weight: 1, arbitrary: sentence },
    ),
  ),
  product: orNull(fc.constantFrom('Linen shirt', 'Sambal bawang', '护手霜')),
  merchant: orNull(fc.constantFrom('Oak & Ash', 'm_42')),
  category: orNull(fc.constantFrom('Home > Candles', 'Makanan > Kopi')),
  facts: fc.constantFrom<readonly string[]>([], ['the discount is 20%'], ['item: Red mug']),
});
