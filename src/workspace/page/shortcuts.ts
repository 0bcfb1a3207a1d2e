import { SHORTCUT } from '../../slack/ids.ts';

/** As manifest.yml names them; a test holds the two equal. */
const NAMES: Readonly<Record<(typeof SHORTCUT)[keyof typeof SHORTCUT], string>> = {
  [SHORTCUT.improve]: 'Improve this message',
};

export const MESSAGE_SHORTCUTS = Object.entries(NAMES).map(([callback, name]) => ({ callback, name }));
