import { showOffers, steerOffers } from './offers.js';
import { at, tell } from './tell.js';

/** Enter sends, Shift and Enter begins a line; the list of offers goes before. */
function inComposer(event, field) {
  if (steerOffers(field, event.key)) event.preventDefault();
  else if (event.key === 'Enter' && !event.shiftKey) {
    event.preventDefault();
    field.form.requestSubmit();
  }
}

function inMenu(event, menu) {
  if (event.key === 'Escape') {
    menu.open = false;
    at('summary', menu).focus();
  }
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  event.preventDefault();
  const items = [...menu.querySelectorAll('[role=menuitem]')];
  const now = items.indexOf(event.target);
  const step = event.key === 'ArrowDown' ? 1 : now < 0 ? 0 : -1;
  items.at((now + step) % items.length).focus();
}

export function listenToKeys() {
  document.addEventListener('keydown', (event) => {
    const field = event.target.closest('.composer textarea');
    const menu = event.target.closest('details.menu[open]');
    if (field && !event.isComposing) inComposer(event, field);
    else if (menu) inMenu(event, menu);
  });
  document.addEventListener('input', ({ target }) => {
    if (target.matches('.composer textarea')) showOffers(target);
  });
  // The browser closes a dialog on Escape by itself; the app must hear of it.
  document.addEventListener(
    'cancel',
    (event) => {
      if (!event.target.closest('#form')) return;
      event.preventDefault();
      tell('close', {});
    },
    true,
  );
}
