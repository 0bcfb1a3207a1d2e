import { at } from './tell.js';

function offersOf(form) {
  return [...form.querySelectorAll('[data-offer]')];
}

/** The last word when it begins a command or a name; null when nothing is to be offered. */
function begun(field) {
  const typed = field.value.slice(0, field.selectionStart);
  return /^\/\S*$/u.exec(typed)?.[0] ?? /(?:^|\s)(@[\w ]{0,9})$/u.exec(typed)?.[1] ?? null;
}

function select(field, offer) {
  for (const one of offersOf(field.form)) one.ariaSelected = String(one === offer);
  if (offer) field.setAttribute('aria-activedescendant', offer.id);
  else field.removeAttribute('aria-activedescendant');
}

export function showOffers(field) {
  const word = begun(field)?.toLowerCase();
  const offers = offersOf(field.form);
  for (const offer of offers) offer.hidden = !word || !offer.dataset.offer.toLowerCase().startsWith(word);
  const first = offers.find((offer) => !offer.hidden);
  at('.offers', field.form).hidden = !first;
  select(field, first);
}

export function hideOffers(form) {
  at('.offers', form).hidden = true;
  at('textarea', form).removeAttribute('aria-activedescendant');
}

export function take(offer) {
  const form = offer.closest('form');
  const field = at('textarea', form);
  const place = field.selectionStart;
  field.setRangeText(`${offer.dataset.offer} `, place - (begun(field) ?? '').length, place, 'end');
  hideOffers(form);
  field.focus();
}

/** True when the key was for the list of offers. */
export function steerOffers(field, key) {
  if (at('.offers', field.form).hidden) return false;
  const shown = offersOf(field.form).filter((offer) => !offer.hidden);
  const now = shown.findIndex((offer) => offer.ariaSelected === 'true');
  if (key === 'ArrowDown' || key === 'ArrowUp')
    select(field, shown.at((now + (key === 'ArrowDown' ? 1 : -1)) % shown.length));
  else if (key === 'Escape') hideOffers(field.form);
  else if (key === 'Tab' || (key === 'Enter' && begun(field) !== shown[now].dataset.offer)) take(shown[now]);
  else return false;
  return true;
}
