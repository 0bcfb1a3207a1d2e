/** An option of a select, a menu or a group of choices: https://docs.slack.dev/reference/block-kit/composition-objects/option-object */
export interface Option {
  readonly text: { readonly text: string };
  readonly value: string;
  readonly description?: { readonly text: string };
}

export type Element = Readonly<Record<string, unknown>>;

/** All options, those of groups included. */
export function optionsOf(element: Element): readonly Option[] {
  const groups = (element['option_groups'] as readonly { readonly options: readonly Option[] }[] | undefined) ?? [];
  const options = (element['options'] as readonly Option[] | undefined) ?? [];
  return [...options, ...groups.flatMap((group) => group.options)];
}

/** The values that are chosen from the beginning. */
export function chosenIn(element: Element): ReadonlySet<string> {
  const one = element['initial_option'] as Option | undefined;
  const many = (element['initial_options'] as readonly Option[] | undefined) ?? [];
  return new Set([...(one === undefined ? [] : [one]), ...many].map(({ value }) => value));
}
