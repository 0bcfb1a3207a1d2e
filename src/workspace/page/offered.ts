import { COMMAND, SHORTCUT } from '../../slack/ids.ts';
import { BOT } from '../cast.ts';

/** What the app offers, in the words of manifest.yml; a test holds the two equal. */
export const COMMANDS = [
  {
    command: COMMAND.rewrite,
    description: 'Improve a customer message',
    usage: '[--segment abandoned-cart-buyers] [your message], settings or help',
  },
] as const;

const SHORTCUT_NAMES: Readonly<Record<(typeof SHORTCUT)[keyof typeof SHORTCUT], string>> = {
  [SHORTCUT.improve]: 'Improve this message',
  [SHORTCUT.check]: 'Check this copy',
};

export const MESSAGE_SHORTCUTS = Object.entries(SHORTCUT_NAMES).map(([callback, name]) => ({ callback, name }));

/** What the composer completes: the app's commands, Slack's own `/invite`, and the app's name after an `@`. */
export const COMPLETIONS = [
  ...COMMANDS.map(({ command, description, usage }) => ({ text: command, about: description, usage })),
  { text: '/invite', about: `Bring ${BOT.realName} into this channel`, usage: '' },
  { text: `@${BOT.realName}`, about: 'Speak to the app', usage: '' },
];
