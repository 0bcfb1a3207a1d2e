import { type Draft, EMPTY_DRAFT } from '../draft.ts';
import { FIELD } from '../ids.ts';
import { named, type Payload, record, string } from './payload.ts';

export interface FormValues extends Omit<Draft, 'product' | 'language'> {
  /** Null where the form did not ask. */
  readonly audience: 'channel' | 'person' | null;
}

/** The values of a submitted view, by field (`view.state.values`: block → action → value). */
export function readForm(view: Payload): FormValues {
  const values = record(record(view['state'])['values']);
  const typed = (name: string) => named(stateOf(values, name)['value']);
  const chosen = (name: string) => named(record(stateOf(values, name)['selected_option'])['value']);
  const audience = chosen(FIELD.audience);
  const { product: _product, language: _language, ...empty } = EMPTY_DRAFT;
  return {
    ...empty,
    title: typed(FIELD.title),
    body: string(stateOf(values, FIELD.body)['value']),
    segment: chosen(FIELD.segment),
    merchant: typed(FIELD.merchant),
    voucher: typed(FIELD.voucher),
    category: typed(FIELD.category),
    channel: chosen(FIELD.channel),
    audience: audience === 'channel' || audience === 'person' ? audience : null,
  };
}

/** What was typed into one field of any of our forms; empty when nothing was. */
export function typedValue(view: Payload, name: string): string {
  return string(stateOf(record(record(view['state'])['values']), name)['value']);
}

/** True when the view has the field, typed into or not. */
export function hasField(view: Payload, name: string): boolean {
  return name in record(record(view['state'])['values']);
}

function stateOf(values: Payload, name: string): Payload {
  return record(record(values[name])[name]);
}
