import type { types } from '@slack/bolt';
import { CHANNELS, type Channel, resolveChannel } from '../../domain/channel.ts';
import { FIELD } from '../ids.ts';
import { choice, option } from './inputs.ts';

export const CHANNEL_NAMES: Readonly<Record<Channel, string>> = {
  push: 'Push notification',
  sms: 'SMS',
  whatsapp: 'WhatsApp',
  email: 'E-mail',
  chat: 'Chat',
};

const DESCRIPTIONS: Partial<Readonly<Record<Channel, string>>> = { chat: 'LINE, Zalo, Messenger, in-app' };

/** Where the message is sent. `channel`: a name that people use for one, or null. */
export function channelField(channel: string | null, setting: { readonly optional: boolean }): types.InputBlock {
  const options = CHANNELS.map((one) => option(one, CHANNEL_NAMES[one], DESCRIPTIONS[one]));
  const known = channel === null ? undefined : resolveChannel(channel);
  return choice(FIELD.channel, 'Channel', options, {
    chosen: known ?? (setting.optional ? null : 'push'),
    placeholder: 'Where is it sent?',
    optional: setting.optional,
  });
}
