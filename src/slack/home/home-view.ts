import type { types } from '@slack/bolt';
import type { ChannelSettings } from '../../conversation/channel-settings.ts';
import type { LastChange, Settings } from '../../conversation/settings.ts';
import type { Installed } from '../../conversation/setup.ts';
import { ACTION } from '../ids.ts';
import { LIMITS } from '../reply/limits.ts';
import { button, context, plain } from '../reply/plain.ts';
import { line, list } from '../reply/rich-text.ts';
import { channelBlocks } from './channel-blocks.ts';
import { day } from './day.ts';
import { installedLines } from './installed-lines.ts';
import { type RecentAnswer, recentBlocks } from './recent-blocks.ts';
import { settingsLines } from './settings-lines.ts';
import { teachBlocks } from './teach-blocks.ts';

export interface HomeShown {
  /** Newest first. Nothing answered yet: the page teaches. */
  readonly recent: readonly RecentAnswer[];
  /** The first words of what is being worked on. */
  readonly waiting: readonly string[];
  /** As they hold for this person, outside any channel. */
  readonly settings: Settings;
  /** Who changed the workspace's last. */
  readonly changed: LastChange | null;
  /** Those that this person knows. */
  readonly channels: readonly ChannelSettings[];
  readonly installed: Installed;
}

/** The Home tab of one person. */
export function homeView({ recent, waiting, settings, changed, channels, installed }: HomeShown): types.HomeView {
  return {
    type: 'home',
    blocks: [
      ...(recent.length === 0 ? teachBlocks() : []),
      { type: 'actions', elements: beginnings(recent.length === 0) },
      ...part('Being written', waiting.length === 0 ? [] : [list(waiting)]),
      ...part('Your last messages', recentBlocks(recent)),
      ...part('Settings', [
        list(settingsLines(settings)),
        ...(changed === null
          ? []
          : [
              line(
                'The workspace’s were changed last by ',
                { user: changed.by },
                ` on ${day(Date.parse(changed.on))}.`,
              ),
            ]),
        { type: 'actions', elements: [button('Change settings', ACTION.openSettings, 'home')] },
        ...channelBlocks(channels),
        context(
          'A channel can have settings of its own: type /crm-rewrite settings in it. They stand here once you have used the command there.',
        ),
      ]),
      ...part('How I work here', [list(installedLines(installed))]),
    ],
  };
}

function beginnings(isFirstVisit: boolean): types.Button[] {
  const own = button('Improve a message', ACTION.newForm, 'home', 'primary');
  return isFirstVisit ? [button('Try this example', ACTION.tryExample, 'home'), own] : [own];
}

/** A heading and what stands under it; nothing at all when there is nothing. */
function part(title: string, blocks: readonly types.KnownBlock[]): readonly types.KnownBlock[] {
  if (blocks.length === 0) return [];
  return [{ type: 'divider' }, { type: 'header', text: plain(title, LIMITS.headerText) }, ...blocks];
}

/** Where something could not be read, the tab says so instead of standing still. */
export function brokenHomeView(): types.HomeView {
  return {
    type: 'home',
    blocks: [line('Something broke on my side, and it has been logged. Please come back in a minute.')],
  };
}
