import { describe, expect, test } from 'vitest';
import { checkFacts } from '../../../src/guard/facts.ts';
import type { CheckFunction } from '../../../src/guard/guard-input.ts';
import { checkLinks } from '../../../src/guard/links.ts';
import { checkOfferRoles } from '../../../src/guard/offer-roles.ts';
import { checkShouting } from '../../../src/guard/shouting.ts';
import { checkTerms } from '../../../src/guard/terms.ts';
import { checkTokens } from '../../../src/guard/tokens.ts';
import { type GuardCase, guardInput, verdict } from '../guard-case.ts';

/** The text unchanged: what a rewrite keeps is noted as well. */
const kept = (check: CheckFunction, text: GuardCase['original'], rest: Partial<GuardCase> = {}) =>
  verdict(check, { ...rest, original: text, candidate: text });

describe('a subject that pretends to answer', () => {
  test.each([
    ['Re: your order', 'warn | Re:'],
    ['FW: new mugs', 'warn | FW:'],
    ['回复：您的订单', 'warn | 回复：'],
    ['Regarding your order', 'pass'],
    ['Reading lamps: new in', 'pass'],
    ['Trở lại: trà mới', 'pass'],
  ])('%s: %s', (title, expected) => {
    expect(kept(checkFacts, { title, body: 'See them.' }, { channel: 'email' })).toBe(expected);
  });
});

describe('an old price alone', () => {
  test.each([
    ['en', 'The lamp was $56.', 'warn | $56'],
    ['en', 'The lamp was $56, now $42.', 'pass'],
    ['en', 'The lamp was $56, now 20% off.', 'pass'],
    ['id', 'Lampu ini sebelumnya Rp239.000.', 'warn | Rp239.000'],
    ['de', 'Die Lampe kostet jetzt 42 € statt 56 €.', 'pass'],
  ])('%s: %s %s', (language, text, expected) => {
    expect(kept(checkOfferRoles, text, { language })).toBe(expected);
  });
});

describe('“free” and its condition', () => {
  const filler = 'We roast in small batches, grind on the day and pack in paper. '.repeat(4);
  test('apart is noted, together is not', () => {
    expect(kept(checkTerms, `Free shipping for you. ${filler}On orders from £40.`)).toBe('warn | Free shipping');
    expect(kept(checkTerms, `${filler}Free shipping on orders from £40.`)).toBe('pass');
    expect(kept(checkTerms, { title: 'Free shipping', body: `On orders from £40. ${filler}` })).toBe('pass');
    expect(kept(checkTerms, `Free samples in the shop. ${filler}£5 off orders from £40.`)).toBe('pass');
  });
});

describe('a price without its fees', () => {
  test.each([
    ['en', 'Classes from £9 plus booking fee.', 'warn | plus booking fee'],
    ['en', 'Classes from £9, all in.', 'pass'],
    ['en-US', 'Classes from $9 plus booking fee.', 'pass'],
  ])('%s: %s %s', (language, text, expected) => {
    expect(kept(checkTerms, text, { language })).toBe(expected);
  });
});

describe('Portuguese spam phrases', () => {
  test.each([
    ['Última chance! As canecas voltaram.', 'warn | Última chance!'],
    ['É agora ou nunca', 'warn | É agora ou nunca'],
    ['A última página do catálogo', 'pass'],
  ])('%s: %s', (text, expected) => {
    expect(kept(checkShouting, text, { language: 'pt-BR' })).toBe(expected);
  });
});

describe('what WhatsApp refuses', () => {
  test('shortened links', () => {
    const text = 'New mugs: https://bit.ly/3x9';
    expect(kept(checkLinks, text, { channel: 'whatsapp' })).toBe('warn | https://bit.ly/3x9');
    expect(kept(checkLinks, text, { channel: 'chat' })).toBe('pass');
    expect(kept(checkLinks, 'New mugs: rabbit.ly/3x9', { channel: 'whatsapp' })).toBe('pass');
  });

  test.each([
    ['Hi {{1}}: {{2}}, ok', 'has too many variables for its few words'],
    ['The mugs are here.\n\n\n\n\nSee them, {{1}}, today.', 'has more than three line breaks in a row'],
    ['Hello dear {{#name}}, the mugs are here.', 'has #, $ or % inside a variable'],
  ])('%j', (body, fault) => {
    const { status, detail } = checkTokens(guardInput({ original: body, candidate: body, channel: 'whatsapp' }));
    expect([status, detail.split(', which')[0]]).toEqual(['warn', `The body ${fault}`]);
  });

  test('a body with words enough', () => {
    expect(kept(checkTokens, 'Hi {{1}}, your {{2}} is in the cart still.', { channel: 'whatsapp' })).toBe('pass');
    expect(
      kept(checkTokens, '{{1}}さん、カートの{{2}}がお待ちしています。', { channel: 'whatsapp', language: 'ja' }),
    ).toBe('warn');
  });
});
