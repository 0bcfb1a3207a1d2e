import type { types } from '@slack/bolt';
import type { KnownMerchant } from '../../conversation/setup.ts';
import { FIELD } from '../ids.ts';
import { clip } from './clip.ts';
import { lookup, option } from './inputs.ts';
import { LIMITS } from './limits.ts';

/** The shop whose own best messages are learnt from: looked up in the table while typing, or any other name. */
export function merchantField(merchant: string | null): types.InputBlock {
  return lookup(FIELD.merchant, 'Shop to learn from', {
    chosen: merchant === null || merchant.trim() === '' ? null : merchantOption(merchant),
    placeholder: 'Type a name',
    hint: 'Its own best messages come first; without one, those of other shops.',
  });
}

/** What the field shows of a name, and sends back for it. */
export function shownMerchant(merchant: string): string {
  return clip(merchant.trim().toWellFormed(), LIMITS.optionValue);
}

/** What to offer for what was typed so far: the merchants it fits, and itself, for the table does not know every shop. */
export function merchantOptions(typed: string, known: readonly KnownMerchant[]): readonly types.PlainTextOption[] {
  const wanted = typed.trim().toLowerCase();
  const fitting = known
    .filter(({ name }) => name.length <= LIMITS.optionValue && name.toLowerCase().includes(wanted))
    .slice(0, LIMITS.options - 1);
  const isKnown = fitting.some(({ name }) => name.toLowerCase() === wanted);
  return [
    ...fitting.map(({ name, isExample }) => merchantOption(name, isExample ? 'Made-up example' : undefined)),
    ...(wanted === '' || isKnown ? [] : [merchantOption(typed, 'No messages of this shop yet')]),
  ];
}

function merchantOption(merchant: string, description?: string): types.PlainTextOption {
  const shown = shownMerchant(merchant);
  return option(shown, shown, description);
}
