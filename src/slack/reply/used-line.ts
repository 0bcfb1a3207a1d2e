import type { types } from '@slack/bolt';
import type { Use } from '../../conversation/state-store.ts';
import { line } from './rich-text.ts';

/** Who sent this version to customers, and when; the day stands in the reader's own time zone. */
export function usedLine({ user, at }: Pick<Use, 'user' | 'at'>): types.RichTextBlock {
  return line({ bold: 'Sent to customers' }, ', says ', { user }, ', ', { date: at });
}
