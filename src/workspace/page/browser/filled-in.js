/** What is filled in, as Slack sends it: values[block][action]. */
export function valuesIn(root) {
  const values = {};
  for (const input of root.querySelectorAll('[name][data-type]')) {
    const [block, action] = input.name.split('|');
    values[block] ??= {};
    values[block][action] = withInput(input, values[block][action] ?? { type: input.dataset.type });
  }
  return values;
}

/** The value of one input; choices add to what the ones before them gave. */
function withInput(input, before) {
  switch (input.dataset.type) {
    case 'radio_buttons':
      return { ...before, selected_option: input.checked ? JSON.parse(input.value) : (before.selected_option ?? null) };
    case 'checkboxes': {
      const chosen = input.checked ? [JSON.parse(input.value)] : [];
      return { ...before, selected_options: [...(before.selected_options ?? []), ...chosen] };
    }
    case 'static_select':
      return { ...before, selected_option: chosenIn(input) };
    case 'external_select':
      return { ...before, selected_option: input.value === '' ? null : JSON.parse(input.value) };
    default:
      return { ...before, value: input.value === '' ? null : input.value };
  }
}

export function chosenIn(select) {
  return JSON.parse(select.selectedOptions[0]?.dataset.option ?? 'null');
}

/** Where a click happened: in a form, on the Home tab, or under a message. */
export function whereOf(target) {
  const view = target.closest('[data-view]');
  const message = target.closest('.message');
  return {
    channel: document.body.dataset.channel,
    ts: message?.dataset.ts ?? null,
    whisper: message?.dataset.whisper ?? null,
    view: view?.dataset.view ?? null,
    values: valuesIn(view ?? message ?? document.body),
  };
}
