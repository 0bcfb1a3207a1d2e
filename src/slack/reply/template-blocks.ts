import type { types } from '@slack/bolt';
import type { Channel } from '../../domain/channel.ts';
import type { Template } from '../../domain/template.ts';
import { clip } from './clip.ts';
import { LIMITS } from './limits.ts';
import type { WholeText } from './message.ts';
import { context } from './plain.ts';
import { copyable } from './rich-text.ts';
import { words } from './sentence.ts';

/** Title and body, each in a box that is copied whole; a text too long for its box is clipped, with notice, and given out whole. */
export function templateBlocks(
  template: Template,
  channel: Channel,
): {
  readonly blocks: readonly types.KnownBlock[];
  readonly whole: readonly WholeText[];
} {
  const parts: readonly { readonly name: string; readonly text: string }[] = [
    ...(template.title === null || template.title === ''
      ? []
      : [{ name: channel === 'email' ? 'subject' : 'title', text: template.title }]),
    { name: 'body', text: template.body },
  ];
  const whole = parts.filter(({ text }) => text.length > LIMITS.shownText);
  const blocks = parts.map(({ name, text }) => copyable(words(name), clip(text, LIMITS.shownText)));
  const notices = whole.map(({ name, text }) =>
    context(
      `The ${name} is clipped here: it has ${text.length} characters. The whole ${name} comes with this message, ready to copy.`,
    ),
  );
  return { blocks: [...blocks, ...notices], whole };
}
