import type { Desk } from '../desk.ts';
import type { Pressed } from '../intake/pressed.ts';
import type { Receipt } from '../receipt.ts';
import { receiveWords } from './follow-up.ts';
import { receiveRemove } from './remove.ts';

/** The "⋯" menu: its values are `<entry> <report id>`. What is none of ours is ignored. */
export async function receiveMore(pressed: Pressed, desk: Desk): Promise<Receipt> {
  const [, entry, reportId = ''] = /^([a-z]+) (\S+)$/u.exec(pressed.value) ?? [];
  const chosen = { ...pressed, action: `${pressed.action}:${entry}`, value: reportId };
  if (entry === 'compare') return receiveWords(chosen, 'compare with the original', desk);
  return entry === 'remove' ? receiveRemove(chosen, desk) : {};
}
