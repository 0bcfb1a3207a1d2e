export const CHANNELS = ['push', 'sms', 'whatsapp', 'email', 'chat'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Other names people use. LINE, Zalo, Instagram, Messenger and in-app messages are chats. */
const ALIASES: Readonly<Record<string, Channel>> = {
  text: 'sms',
  txt: 'sms',
  'text message': 'sms',
  wa: 'whatsapp',
  mail: 'email',
  'e-mail': 'email',
  edm: 'email',
  newsletter: 'email',
  'push notification': 'push',
  notification: 'push',
  line: 'chat',
  zalo: 'chat',
  instagram: 'chat',
  messenger: 'chat',
  'in-app': 'chat',
  inapp: 'chat',
  'in app': 'chat',
  shopee: 'chat',
  broadcast: 'chat',
};

/** Undefined when the name is not a channel. */
export function resolveChannel(name: string): Channel | undefined {
  const wanted = name.trim().toLowerCase().replaceAll('_', '-');
  return CHANNELS.find((channel) => channel === wanted) ?? ALIASES[wanted] ?? ALIASES[wanted.replaceAll('-', ' ')];
}

/**
 * What a channel shows or accepts, in characters (UTF-16 units as the platforms count them); null: no limit known.
 * Sources: iOS lock screen shows four lines, about 178 characters, and titles up to 50 are safe (Braze message format guide);
 * WhatsApp templates take 1024 (Meta); Shopee chat broadcasts take 500 (LianLian Global 27-22749). SMS is counted in parts instead.
 */
export const CHANNEL_LIMITS: Readonly<
  Record<Channel, { readonly body: number | null; readonly title: number | null }>
> = {
  push: { body: 178, title: 50 },
  sms: { body: null, title: null },
  whatsapp: { body: 1024, title: 60 },
  email: { body: null, title: 60 },
  chat: { body: 500, title: null },
};
