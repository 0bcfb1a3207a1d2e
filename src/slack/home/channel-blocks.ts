import type { types } from '@slack/bolt';
import type { ChannelSettings } from '../../conversation/channel-settings.ts';
import { ACTION } from '../ids.ts';
import { clip } from '../reply/clip.ts';
import { LIMITS } from '../reply/limits.ts';
import { button, context, escapeMrkdwn } from '../reply/plain.ts';
import { count } from '../reply/sentence.ts';
import { setLines } from './settings-lines.ts';

/** As many as one looks through. */
const SHOWN = 12;

/** The channels that have settings of their own, with what is set there and the way to change it. */
export function channelBlocks(channels: readonly ChannelSettings[]): readonly types.KnownBlock[] {
  const left = channels.length - SHOWN;
  return [
    ...channels.slice(0, SHOWN).flatMap(channelBlock),
    ...(left > 0 ? [context(`And ${count(left, 'channel')} more: type /crm-rewrite settings in them.`)] : []),
  ];
}

function channelBlock({ channel, settings }: ChannelSettings): readonly types.KnownBlock[] {
  return [
    {
      type: 'section',
      // The one place for mrkdwn: only in it does Slack put a channel's name, or hide it, beside a button.
      text: { type: 'mrkdwn', text: `In <#${escapeMrkdwn(channel)}>` },
      accessory: {
        ...button('Edit', ACTION.channelSettings, channel),
        accessibility_label: 'Edit the settings of this channel',
      },
    },
    context(clip(setLines(settings).join(' · '), LIMITS.sentence)),
  ];
}
