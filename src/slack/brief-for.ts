import { NO_SETTINGS, type Settings } from '../conversation/settings.ts';
import type { Brief } from '../domain/brief.ts';
import { type BriefContext, readBrief } from '../domain/read-brief.ts';
import { baseLanguage } from '../language/language-tag.ts';
import { type Draft, fieldsOf } from './draft.ts';

/** What was understood, read as a brief of a shop with these settings. Throws InputError for what the person must mend. */
export function briefFor(
  draft: Draft,
  settings: Settings,
  context: BriefContext,
  facts: readonly string[] = [],
): Brief {
  const { shop, tone, avoid, keep, language } = settings;
  return readBrief(
    { ...fieldsOf(draft), facts, brand: { shop, tone, avoid, keep } },
    { ...context, detectLanguage: (text) => languageFor(context.detectLanguage(text), language) },
  );
}

/** Shop and channel as the settings have them, where the text names none. */
export function withDefaults(draft: Draft, { merchant, channel }: Settings = NO_SETTINGS): Draft {
  return { ...draft, merchant: draft.merchant ?? merchant, channel: draft.channel ?? channel };
}

/**
 * The settings know the country that a text does not show: with `es-MX` set, Spanish is Mexican. They never make an English
 * text Spanish, nor a text that shows its country another country's.
 */
export function languageFor(detected: string, preferred: string | null): string {
  const isRefined = preferred !== null && detected === baseLanguage(preferred);
  return isRefined ? preferred : detected;
}
