import { valuesIn } from './filled-in.js';
import { hideOffers } from './offers.js';
import { at, tell, toast } from './tell.js';

async function say(form) {
  const field = at('textarea', form);
  const text = field.value.trim();
  if (text === '') return;
  field.value = '';
  hideOffers(form);
  const { toast: refused } = await tell('say', {
    channel: document.body.dataset.channel,
    thread: form.dataset.thread ?? null,
    text,
  });
  // A command that was refused comes back to be mended.
  if (refused && text.startsWith('/') && field.value === '') field.value = text;
}

async function submit(form) {
  for (const place of form.querySelectorAll('[data-error]')) place.textContent = '';
  const { errors = {} } = await tell('submit', { values: valuesIn(form) });
  // The first one is shown last, and is the one in view.
  for (const [block, sentence] of Object.entries(errors).toReversed()) {
    const place = at(`[data-error="${CSS.escape(block)}"]`, form);
    if (!place) {
      toast(sentence);
      continue;
    }
    place.textContent = sentence;
    at('input:not([type=hidden]), textarea, select', place.closest('.field'))?.focus();
    place.scrollIntoView({ block: 'center' });
  }
}

export function listenToSubmits() {
  document.addEventListener('submit', async (event) => {
    const form = event.target;
    if (form.method === 'dialog') return;
    event.preventDefault();
    const button = at('[type=submit]', form);
    button.disabled = true;
    await (form.dataset.say === undefined ? submit(form) : say(form));
    button.disabled = false;
  });
}
