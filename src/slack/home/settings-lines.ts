import type { Settings } from '../../conversation/settings.ts';
import { resolveChannel } from '../../domain/channel.ts';
import { languageName } from '../../domain/instruction/language-names.ts';
import { CHANNEL_NAMES } from '../reply/channel-field.ts';
import { clip } from '../reply/clip.ts';

/** Settings in words, a line each; what is not set says what is done instead. */
export function settingsLines(settings: Settings): readonly string[] {
  return named(settings).map(([name, value, otherwise]) => `${name}: ${value ?? otherwise}`);
}

/** Only what is set. */
export function setLines(settings: Settings): readonly string[] {
  return named(settings).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]));
}

function named({ shop, merchant, channel, language, tone, avoid, keep }: Settings) {
  const sent = channel === null ? undefined : resolveChannel(channel);
  return [
    ['Shop name', shop, 'not set'],
    ['Shop to learn from', merchant, 'chosen in each form'],
    ['Channel', sent === undefined ? null : CHANNEL_NAMES[sent], 'chosen in each form'],
    ['Language', language === null ? null : languageName(language), 'found out from each message'],
    ['Tone', tone, 'as in each message'],
    ['Words to avoid', words(avoid), 'none'],
    ['Words to keep', words(keep), 'none'],
  ] as const;
}

function words(list: readonly string[]): string | null {
  return list.length === 0 ? null : clip(list.map((word) => `“${word}”`).join(', '), 300);
}
