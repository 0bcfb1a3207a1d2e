import { readFileSync } from 'node:fs';
import type { App } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Desk } from '../../src/slack/desk.ts';
import { ACTION, FIELD, FORM_ACTION, VIEW } from '../../src/slack/ids.ts';
import { registerUninstalled } from '../../src/slack/installation/register-uninstalled.ts';
import { registerListeners } from '../../src/slack/listeners/register.ts';

/** Every name that the bot listens to, by kind, as it registers them. */
function registered(): Readonly<Record<string, readonly string[]>> {
  const names: Record<string, string[]> = { command: [], shortcut: [], action: [], view: [], options: [], event: [] };
  const remember = (kind: string) => (name: string | { readonly callback_id: string }) =>
    names[kind]?.push(typeof name === 'string' ? name : name.callback_id);
  const app = Object.fromEntries(Object.keys(names).map((kind) => [kind, remember(kind)]));
  registerListeners(app as unknown as App, () => ({}) as Desk);
  registerUninstalled(app as unknown as App, {} as Parameters<typeof registerUninstalled>[1]);
  return names;
}

const manifest = parse(readFileSync('manifest.yml', 'utf8')) as {
  readonly features: {
    readonly slash_commands: readonly { readonly command: string }[];
    readonly shortcuts: readonly { readonly callback_id: string }[];
  };
  readonly settings: { readonly event_subscriptions: { readonly bot_events: readonly string[] } };
};

describe('listeners', () => {
  const names = registered();

  it('answer every command, shortcut and event of the manifest, and no others', () => {
    const { features, settings } = manifest;
    expect(names['command']).toEqual(features.slash_commands.map(({ command }) => command));
    expect(names['shortcut']).toEqual(features.shortcuts.map(({ callback_id }) => callback_id));
    const kinds = settings.event_subscriptions.bot_events.map((event) => event.replace(/^message\..*$/u, 'message'));
    expect(names['event']?.toSorted()).toEqual([...new Set(kinds)].toSorted());
  });

  it('answer every button and every choice of ours once', () => {
    expect(names['action']?.toSorted()).toEqual([...Object.values(ACTION), ...Object.values(FORM_ACTION)].toSorted());
    expect(names['options']).toEqual([FIELD.merchant]);
  });

  it('answer every form of ours that can be sent', () => {
    const windows: readonly string[] = [VIEW.details, VIEW.checked];
    expect(names['view']?.toSorted()).toEqual(
      Object.values(VIEW)
        .filter((view) => !windows.includes(view))
        .toSorted(),
    );
  });
});
