import { type Draft, EMPTY_DRAFT } from '../draft.ts';
import { FIELD } from '../ids.ts';
import { named, type Payload, record, string } from './payload.ts';
import { straightQuotesInCode } from './straight-quotes.ts';

export interface FormValues extends Omit<Draft, 'product' | 'language'> {
  /** Null where the form did not ask. */
  readonly audience: 'channel' | 'person' | null;
}

/** The values of our form, sent or still open (`view.state.values`: block → action → value). */
export function readForm(view: Payload): FormValues {
  const value = (name: string) => named(typedValue(view, name));
  const audience = value(FIELD.audience);
  const { product: _product, language: _language, ...empty } = EMPTY_DRAFT;
  return {
    ...empty,
    title: named(straightQuotesInCode(typedValue(view, FIELD.title))),
    body: straightQuotesInCode(typedValue(view, FIELD.body)),
    segment: value(FIELD.segment),
    merchant: value(FIELD.merchant),
    voucher: value(FIELD.voucher),
    category: value(FIELD.category),
    channel: value(FIELD.channel),
    audience: audience === 'channel' || audience === 'person' ? audience : null,
  };
}

/** What was typed into or chosen in one field of any of our forms; empty when nothing was. */
export function typedValue(view: Payload, name: string): string {
  const state = stateOf(view, name);
  return string(state['value']) || string(record(state['selected_option'])['value']);
}

/** True when the view has the field, typed into or not. */
export function hasField(view: Payload, name: string): boolean {
  return blocksOf(view).some(([, block]) => name in block);
}

/** The block that holds a field, for a sentence beside it: its id carries the form's edition. */
export function fieldBlock(view: Payload, name: string): string {
  return blocksOf(view).find(([, block]) => name in block)?.[0] ?? name;
}

function stateOf(view: Payload, name: string): Payload {
  const [, block = {}] = blocksOf(view).find(([, one]) => name in one) ?? [];
  return record(block[name]);
}

function blocksOf(view: Payload): readonly (readonly [id: string, block: Payload])[] {
  return Object.entries(record(record(view['state'])['values'])).map(([id, block]) => [id, record(block)]);
}
