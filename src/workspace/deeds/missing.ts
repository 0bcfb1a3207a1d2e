import { record } from '../../slack/intake/payload.ts';

/** The required fields that are empty, as Slack itself refuses them before the app hears of the form. */
export function missingIn(view: object, values: object): Readonly<Record<string, string>> {
  const { blocks = [] } = view as { readonly blocks?: readonly Readonly<Record<string, unknown>>[] };
  const empty = blocks
    .filter((block) => block['type'] === 'input' && block['optional'] !== true)
    .map((block) => ({ id: String(block['block_id']), action: String(record(block['element'])['action_id']) }))
    .filter(({ id, action }) => isEmpty(record(record(record(values)[id])[action])));
  return Object.fromEntries(empty.map(({ id }) => [id, 'Please complete this required field.']));
}

function isEmpty(given: Readonly<Record<string, unknown>>): boolean {
  const { value, selected_option: one, selected_options: many } = given;
  return (
    !(typeof value === 'string' && value !== '') && (one ?? null) === null && !(Array.isArray(many) && many.length > 0)
  );
}
