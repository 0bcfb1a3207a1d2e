import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rewriteByRule } from '../../../src/agents/template/by-rule.ts';
import { emojiIn } from '../../../src/agents/template/finish/marks.ts';
import { CHANNELS } from '../../../src/domain/channel.ts';
import { SEGMENTS } from '../../../src/domain/segment.ts';
import { findTokens } from '../../../src/domain/token.ts';
import { guard } from '../../../src/guard/guard.ts';
import { aTask, TODAY } from './a-task.ts';

const PIECES = [
  'Hi {{1}},',
  'Hello {{ name | default: "you" }},',
  'Last chance!!!',
  'we missed you',
  'Buy now',
  '20% off',
  '£5',
  'code SAVE10',
  'until 30 Nov',
  '{{link}}',
  'https://a.example/x?u={{id}}',
  'shop.example',
  'Reply STOP to opt out',
  '*|FNAME|*',
  '{% if x %}',
  '{% endif %}',
  '\n',
  '\n\n',
  '- item',
  'T&Cs apply',
  '😭😭',
  '🎉',
  '👇',
  '"quoted words here and there"',
  'your cart',
  'order #{{no}}',
  'SHOUT SHOUT SHOUT',
  '<p>',
  '</p>',
  '<a href="https://x.example">here</a>',
  '¡Hola!',
  'Kak',
  'gratis ongkir',
  'нет',
  'مرحبا',
  '你好，',
  '\u200b',
  '\ud83d',
  '%%X%%',
  '[product]',
  '{amount}%',
  'hurry',
  'New insoles',
  'soooo',
];
const text = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ maxLength: 12 })), {
        minLength: 1,
        maxLength: 14,
      })
      .map((parts) => parts.join(' ')),
  },
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 100 }),
);
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const given = fc.record({
  template: fc.record({ title: orNull(text), body: text }),
  segment: fc.constantFrom(...Object.keys(SEGMENTS)),
  channel: fc.constantFrom(...CHANNELS),
  language: fc.constantFrom('en', 'id', 'es-MX', 'en-MY', 'pt-BR', 'vi', 'th', 'zh-CN', 'ja', 'de', 'it'),
  voucher: orNull(
    fc.constantFrom(
      'RM3 off, min spend RM15',
      '20% off first order, code HI20',
      'Envío gratis desde $450',
      '▢▢ off',
      'X $5 (was $9)',
    ),
  ),
  product: orNull(fc.constantFrom('Linen shirt', 'Sambal bawang')),
  merchant: orNull(fc.constantFrom('Oak & Ash', 'm_42')),
  category: orNull(fc.constantFrom(['Home', 'Candles'], ['Makanan', 'Kopi'])),
  facts: fc.constantFrom<readonly string[]>([], ['the discount is 20%'], ['item: Red mug']),
});

const whole = ({ title, body }: { title: string | null; body: string }) => `${title ?? ''}\n${body}`;
const marks = (message: string) => message.match(/[!！]/gu)?.length ?? 0;
function tokensOf(message: string): readonly string[] {
  return findTokens(message)
    .filter((token) => ['placeholder', 'block', 'link', 'opt-out'].includes(token.kind))
    .map((token) => token.text)
    .toSorted();
}

describe('whatever the message', () => {
  it('tokens in are tokens out, nothing is louder, nothing fails the guard, and the output is kept', () => {
    fc.assert(
      fc.property(given, (one) => {
        const task = aTask(one);
        const { template } = task.brief;
        const { title, body } = rewriteByRule(task, TODAY);
        if (title === template.title && body === template.body) return;
        expect(tokensOf(whole({ title, body }))).toEqual(tokensOf(whole(template)));
        expect(marks(whole({ title, body }))).toBeLessThanOrEqual(Math.max(1, marks(whole(template))));
        for (const emoji of emojiIn(whole({ title, body }))) expect(whole(template)).toContain(emoji);
        const failed = guard({ brief: task.brief, candidate: { title, body }, references: [], today: TODAY }).filter(
          (check) => check.status === 'fail',
        );
        expect(failed).toEqual([]);
        const again = rewriteByRule(aTask({ ...one, template: { title, body } }), TODAY);
        expect([again.title, again.body]).toEqual([title, body]);
      }),
      { numRuns: 250 },
    );
  });

  it.each([
    ['spaces', ' a'.repeat(4000)],
    ['exclamation marks', '!'.repeat(8000)],
    ['open braces', '{{'.repeat(4000)],
    ['tags', '<b>'.repeat(2600)],
    ['sentences', 'Hurry now. '.repeat(727)],
    ['lines', 'a\n'.repeat(4000)],
    ['capitals', 'BUY NOW '.repeat(1000)],
    ['figures', '20% off '.repeat(1000)],
  ])('8,000 characters of %s are rewritten or kept', (_name, body) => {
    rewriteByRule(aTask({ channel: 'email', template: { title: null, body } }), TODAY);
  });
});
