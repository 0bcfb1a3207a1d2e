import { describe, expect, it } from 'vitest';
import {
  keptForm,
  NO_SETTINGS,
  scopeKey,
  settingsFor,
  settingsFrom,
  wordsOf,
} from '../../src/conversation/settings.ts';
import { openSqliteState } from '../../src/state/sqlite-state.ts';

const HERE = { team: 'T1', channel: 'C1', user: 'U1' };

describe('settings', () => {
  it('of a channel go before the workspace’s, a person’s before both; words to avoid and to keep add up', async () => {
    const store = openSqliteState(':memory:');
    const workspace = {
      ...NO_SETTINGS,
      shop: 'Loom',
      merchant: 'loom',
      tone: 'warm',
      avoid: ['cheap'],
      keep: ['Loom'],
    };
    const channel = { ...NO_SETTINGS, shop: 'Loom México', language: 'es-MX', channel: 'sms', avoid: ['barato'] };
    const person = { ...NO_SETTINGS, tone: 'formal', channel: 'email', avoid: ['cheap', 'gratis'] };
    await store.saveSettings('team:T1', keptForm(workspace));
    await store.saveSettings('channel:T1:C1', keptForm(channel));
    await store.saveSettings('user:T1:U1', keptForm(person));
    expect(await settingsFor(HERE, store)).toEqual({
      shop: 'Loom México',
      merchant: 'loom',
      channel: 'email',
      language: 'es-MX',
      tone: 'formal',
      avoid: ['cheap', 'barato', 'gratis'],
      keep: ['Loom'],
    });
    expect((await settingsFor({ ...HERE, channel: null, user: 'U2' }, store)).shop).toBe('Loom');
    expect(await settingsFor({ ...HERE, team: 'T2' }, store)).toEqual(NO_SETTINGS);
    await store.close();
  });

  it('are read back as they were kept', () => {
    const settings = { ...NO_SETTINGS, shop: 'Loom', avoid: ['cheap', 'last chance'] };
    const kept = Object.fromEntries(Object.entries(keptForm(settings)).filter(([, value]) => value !== ''));
    expect(settingsFrom(kept)).toEqual(settings);
  });

  it('take words listed in any way as words of their own, also those that were kept in one', () => {
    expect(wordsOf('blankets, wool; last chance\n1,000 thanks,cheap')).toEqual([
      'blankets',
      'wool',
      'last chance',
      '1,000 thanks',
      'cheap',
    ]);
    expect(wordsOf('免费、最后机会，赶快')).toEqual(['免费', '最后机会', '赶快']);
    expect(settingsFrom({ avoid: 'blankets, wool' }).avoid).toEqual(['blankets', 'wool']);
  });

  it('of a channel are nowhere where there is no channel', () => {
    expect(scopeKey('channel', { ...HERE, channel: null })).toBeNull();
  });
});
