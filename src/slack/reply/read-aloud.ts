import type { types } from '@slack/bolt';
import { clip } from './clip.ts';
import { fallbackText } from './plain.ts';

/** Of one text to copy so much is read out, so that what stands below it is heard too. */
const READ_OF_EACH = 2_000;

/**
 * Blocks as top-level text, in their order: a screen reader reads it in their place, notifications show how it begins, and it is
 * all there is where blocks cannot be shown. What is pressed has its own names.
 */
export function readAloud(blocks: readonly types.KnownBlock[], lead: string | null = null): string {
  const lines = [lead, ...blocks.map(spoken)].filter((text) => text !== null && text !== '');
  return fallbackText(lines.join('\n'));
}

function spoken(block: types.KnownBlock): string {
  switch (block.type) {
    case 'rich_text':
      return block.elements.map(spokenPart).join('');
    case 'section':
      return block.text?.text ?? '';
    case 'context':
      return block.elements.map((element) => ('text' in element ? element.text : '')).join(' ');
    default:
      return '';
  }
}

/** A text to copy stands behind its label; the items of a list stand on lines of their own. */
function spokenPart(part: types.RichTextBlockElement): string {
  switch (part.type) {
    case 'rich_text_preformatted':
      return `: ${clip(words(part.elements), READ_OF_EACH)}`;
    case 'rich_text_list':
      return part.elements.map((item) => `• ${words(item.elements)}`).join('\n');
    default:
      return words(part.elements);
  }
}

/** People and channels are not named here: their names would have to be looked up, and a mention calls them. */
function words(elements: readonly types.RichTextElement[]): string {
  return elements
    .map((element) => {
      if (element.type === 'text') return element.text;
      if (element.type === 'link') return element.text ?? element.url;
      if (element.type === 'user') return 'somebody';
      return element.type === 'date' ? (element.fallback ?? '') : '';
    })
    .join('');
}
