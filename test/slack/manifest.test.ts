import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ACTION, COMMAND, EVENT, FIELD, FORM_ACTION, MESSAGE_EVENTS, SHORTCUT, VIEW } from '../../src/slack/ids.ts';
import { SCOPES } from '../../src/slack/installation/scopes.ts';

interface Manifest {
  readonly display_information: {
    readonly name: string;
    readonly description: string;
    readonly long_description: string;
  };
  readonly features: {
    readonly bot_user: { readonly display_name: string };
    readonly slash_commands: readonly {
      readonly command: string;
      readonly url?: string;
      readonly should_escape: boolean;
    }[];
    readonly shortcuts: readonly {
      readonly callback_id: string;
      readonly type: string;
      readonly name: string;
      readonly description: string;
    }[];
  };
  readonly oauth_config: {
    readonly scopes: { readonly bot: readonly string[]; readonly bot_optional: readonly string[] };
  };
  readonly settings: {
    readonly event_subscriptions: { readonly bot_events: readonly string[]; readonly request_url?: string };
    readonly interactivity: { readonly is_enabled: boolean; readonly request_url?: string };
    readonly socket_mode_enabled: boolean;
  };
}

const manifest = parse(readFileSync('manifest.yml', 'utf8')) as Manifest;

describe('manifest.yml', () => {
  it('names the commands, shortcuts and events by our ids', () => {
    expect(manifest.features.slash_commands.map(({ command }) => command)).toEqual(Object.values(COMMAND));
    expect(manifest.features.shortcuts.map(({ callback_id, type }) => [callback_id, type])).toEqual([
      [SHORTCUT.improve, 'message'],
      [SHORTCUT.check, 'message'],
    ]);
    expect(manifest.settings.event_subscriptions.bot_events.toSorted()).toEqual(
      [EVENT.home, EVENT.mention, EVENT.uninstalled, EVENT.revoked, ...MESSAGE_EVENTS].toSorted(),
    );
  });

  it('asks for the scopes that those need', () => {
    const needs: Readonly<Record<string, string>> = {
      app_mention: 'app_mentions:read',
      'message.channels': 'channels:history',
      'message.groups': 'groups:history',
      'message.im': 'im:history',
      'message.mpim': 'mpim:history',
    };
    const { bot, bot_optional } = manifest.oauth_config.scopes;
    expect(bot).toEqual(expect.arrayContaining(['commands', 'chat:write', ...Object.values(needs)]));
    // Opening the Home tab needs no scope, and taking the app out neither.
    const free: readonly string[] = [EVENT.home, EVENT.uninstalled, EVENT.revoked];
    const events = manifest.settings.event_subscriptions.bot_events.filter((event) => !free.includes(event));
    expect(Object.keys(needs).toSorted()).toEqual(events.toSorted());
    expect(bot).toEqual(expect.arrayContaining([...bot_optional]));
  });

  it('asks for the same as the install link of many workspaces', () => {
    expect(manifest.oauth_config.scopes.bot).toEqual(SCOPES);
  });

  it('explains every scope in docs/slack.md', () => {
    const docs = readFileSync('docs/slack.md', 'utf8');
    expect(manifest.oauth_config.scopes.bot.filter((scope) => !docs.includes(`\`${scope}\``))).toEqual([]);
  });

  it('is for Socket Mode as it stands: no address of a server in it', () => {
    expect(manifest.settings.socket_mode_enabled).toBe(true);
    expect(manifest.settings.interactivity).toEqual({ is_enabled: true });
    expect(JSON.stringify(manifest)).not.toMatch(/https?:\/\//u);
  });

  it('takes messages as they were typed', () => {
    expect(manifest.features.slash_commands.every(({ should_escape }) => should_escape)).toBe(false);
  });

  it('keeps to Slack’s lengths (docs.slack.dev/reference/app-manifest)', () => {
    const { name, description, long_description } = manifest.display_information;
    expect(name.length).toBeLessThanOrEqual(35);
    expect(description.length).toBeLessThanOrEqual(140);
    expect(long_description.length).toBeGreaterThanOrEqual(174);
    expect(long_description.length).toBeLessThanOrEqual(4_000);
    expect(manifest.features.bot_user.display_name.length).toBeLessThanOrEqual(80);
    expect(manifest.features.shortcuts.every((shortcut) => shortcut.name.length <= 24)).toBe(true);
    expect(manifest.features.shortcuts.every((shortcut) => shortcut.description.length <= 150)).toBe(true);
  });
});

describe('ids', () => {
  it('are all different and short enough for Slack', () => {
    const all = [...Object.values(ACTION), ...Object.values(FORM_ACTION), ...Object.values(VIEW)];
    expect(new Set(all).size).toBe(all.length);
    expect([...all, ...Object.values(FIELD)].every((id) => id.length <= 255)).toBe(true);
  });
});
