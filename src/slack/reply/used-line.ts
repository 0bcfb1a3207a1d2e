import type { types } from '@slack/bolt';
import type { Use } from '../../conversation/state-store.ts';
import { line } from './rich-text.ts';

/** Who chose this version to be sent, and when: nobody here sees it go out. The day stands in the reader's own time zone. */
export function usedLine({ user, at }: Pick<Use, 'user' | 'at'>): types.RichTextBlock {
  return line({ bold: 'Chosen to send' }, ' by ', { user }, ', ', { date: at });
}
