import { describe, expect, it } from 'vitest';
import { NO_SETTINGS } from '../../src/conversation/settings.ts';
import { briefFor, languageFor, withDefaults } from '../../src/slack/brief-for.ts';
import { EMPTY_DRAFT } from '../../src/slack/draft.ts';

describe('languageFor', () => {
  it.each([
    ['es', 'es-MX', 'es-MX'],
    ['pt', 'pt-BR', 'pt-BR'],
    ['en', 'es-MX', 'en'],
    ['es-ES', 'es-MX', 'es-ES'],
    ['zh-TW', 'zh-CN', 'zh-TW'],
    ['th', null, 'th'],
  ])('a text in %s with %s set is %s', (detected, preferred, expected) => {
    expect(languageFor(detected, preferred)).toBe(expected);
  });
});

describe('briefFor', () => {
  const draft = { ...EMPTY_DRAFT, body: 'Tu carrito', segment: 'new-buyers' };
  const settings = {
    ...NO_SETTINGS,
    shop: 'Loom',
    merchant: 'loom-mx',
    channel: 'sms',
    language: 'es-MX',
    avoid: ['gratis'],
  };

  it('takes brand and country from the settings, shop and channel only where the text names none', () => {
    const brief = briefFor(withDefaults(draft, settings), settings, { detectLanguage: () => 'es' });
    expect(brief).toMatchObject({
      merchant: 'loom-mx',
      channel: 'sms',
      language: 'es-MX',
      brand: { shop: 'Loom', tone: null, avoid: ['gratis'], keep: [] },
    });
    const named = { ...draft, merchant: 'other', channel: 'push', language: 'es-ES' };
    expect(briefFor(withDefaults(named, settings), settings, { detectLanguage: () => 'es' })).toMatchObject({
      merchant: 'other',
      channel: 'push',
      language: 'es-ES',
    });
  });

  it('refuses what readBrief refuses', () => {
    expect(() => briefFor(EMPTY_DRAFT, settings, { detectLanguage: () => 'en' })).toThrow(/no text/u);
  });
});
