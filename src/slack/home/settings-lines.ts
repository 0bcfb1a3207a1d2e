import type { Settings } from '../../conversation/settings.ts';
import { resolveChannel } from '../../domain/channel.ts';
import { languageName } from '../../domain/instruction/language-names.ts';
import { CHANNEL_NAMES } from '../reply/channel-field.ts';
import { clip } from '../reply/clip.ts';

/** Settings in words, a line each; what is not set says what is done instead. */
export function settingsLines({ shop, merchant, channel, language, tone, avoid, keep }: Settings): readonly string[] {
  const sent = channel === null ? undefined : resolveChannel(channel);
  return [
    `Shop name: ${shop ?? 'not set'}`,
    `Shop to learn from: ${merchant ?? 'chosen in each form'}`,
    `Channel: ${sent === undefined ? 'chosen in each form' : CHANNEL_NAMES[sent]}`,
    `Language: ${language === null ? 'found out from each message' : languageName(language)}`,
    `Tone: ${tone ?? 'as in each message'}`,
    `Words to avoid: ${words(avoid)}`,
    `Words to keep: ${words(keep)}`,
  ];
}

function words(list: readonly string[]): string {
  return list.length === 0 ? 'none' : clip(list.map((word) => `“${word}”`).join(', '), 300);
}
