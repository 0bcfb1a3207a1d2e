/** A person who can be played in the local workspace. All made up. */
export interface Person {
  readonly name: string;
  readonly realName: string;
  readonly token: string;
}

export const PEOPLE: readonly [Person, ...Person[]] = [
  { name: 'maya', realName: 'Maya Lim', token: 'xoxp-local-maya' },
  { name: 'tom', realName: 'Tom Okafor', token: 'xoxp-local-tom' },
];

export const BOT = {
  bot: 'B0CRMAGENT',
  user: 'U0CRMAGENT',
  app: 'A0CRMAGENT',
  name: 'crm-agent',
  realName: 'CRM Agent',
  token: 'xoxb-local-workspace',
} as const;

export interface ChannelSeed {
  readonly name: string;
  readonly topic: string;
  readonly isPrivate: boolean;
  readonly withBot: boolean;
  /** False: whoever runs the workspace lets only some people post in it. */
  readonly botMayPost: boolean;
}

/** One channel of each kind that decides where an answer may stand: with the bot, without it, private. */
export const CHANNELS: readonly ChannelSeed[] = [
  {
    name: 'crm',
    topic: 'Messages that did badly. CRM Agent is in here.',
    isPrivate: false,
    withBot: true,
    botMayPost: true,
  },
  {
    name: 'announcements',
    topic: 'CRM Agent is in here and may not post',
    isPrivate: false,
    withBot: true,
    botMayPost: false,
  },
  { name: 'shop-floor', topic: 'CRM Agent is not in here', isPrivate: false, withBot: false, botMayPost: true },
  { name: 'board', topic: 'Private, and CRM Agent is not in here', isPrivate: true, withBot: false, botMayPost: true },
];
