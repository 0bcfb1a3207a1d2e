import { findAgain } from './keep-focus.js';
import { at } from './tell.js';

/** Gives back where one was before the form. */
let opener = () => null;
/** The forms that were shown, by id: what was filled in comes back when one is on top again. */
const shown = new Map();

/** The form on top, as the server has it now. */
export function swapForm(old, next) {
  const [was, is] = [at('dialog', old), at('dialog', next)];
  if (was?.dataset.version === is?.dataset.version) return;
  if (!was && is) opener = findAgain(document.activeElement);
  const isSame = was !== null && was.dataset.view === is?.dataset.view;
  const [focused, scrolled] = [document.activeElement?.id, was && at('.blocks', was).scrollTop];
  if (was) shown.set(was.dataset.view, was);
  if (!is) shown.clear();
  else if (shown.has(is.dataset.view)) carry(shown.get(is.dataset.view), is);
  old.replaceChildren(...(is ? [document.adoptNode(is)] : []));
  showForm();
  if (isSame) {
    at('.blocks', is).scrollTop = scrolled;
    if (focused) document.getElementById(focused)?.focus();
  }
  if (was && !is) opener()?.focus();
}

export function showForm() {
  const dialog = at('#form dialog');
  if (!dialog) return;
  dialog.showModal();
  at('.blocks :is(textarea, input:not([type=hidden]), select)', dialog)?.focus();
}

/** As Slack does when an app changes an open form: a field of the same block and action keeps what is filled in. */
function carry(was, is) {
  for (const field of was.querySelectorAll('input, textarea, select')) {
    const [kind, value] = field.name ? ['name', field.name] : ['id', field.id];
    const same = [...is.querySelectorAll(`[${kind}="${CSS.escape(value)}"]`)];
    if (field.type === 'radio' || field.type === 'checkbox') {
      const choice = same.find((one) => one.value === field.value);
      if (choice) choice.checked = field.checked;
    } else if (same[0]) same[0].value = field.value;
  }
}
