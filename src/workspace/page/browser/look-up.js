import { at, tell } from './tell.js';

// Selects whose options the app looks up: what is typed is shown, what is chosen is in the hidden input beside it.

let asking = 0;
async function lookUp(place, value) {
  const [block, action] = place.dataset.suggest.split('|');
  asking += 1;
  const turn = asking;
  const { options = [] } = await tell('suggest', { block, action, value });
  if (turn === asking) offer(place, options);
}

function offer(place, options) {
  const typed = at('input:not([type=hidden])', place);
  const choose = (option) => {
    at('input[type=hidden]', place).value = JSON.stringify(option);
    typed.value = option.text.text;
    offer(place, []);
    typed.focus();
  };
  at('.options', place).replaceChildren(...options.map((option) => button(option, choose)));
  typed.ariaExpanded = String(options.length > 0);
}

function button(option, choose) {
  const made = document.createElement('button');
  made.type = 'button';
  made.setAttribute('role', 'option');
  made.textContent = option.text.text;
  if (option.description) {
    const about = document.createElement('span');
    about.className = 'hint';
    about.textContent = option.description.text;
    made.append(about);
  }
  made.addEventListener('click', () => choose(option));
  return made;
}

export function listenToLookUps() {
  document.addEventListener('input', (event) => {
    const place = event.target.closest('.external');
    if (!place || event.target.type === 'hidden') return;
    at('input[type=hidden]', place).value = '';
    lookUp(place, event.target.value);
  });
  document.addEventListener('focusin', ({ target }) => {
    for (const place of document.querySelectorAll('.external')) if (!place.contains(target)) offer(place, []);
    const place = target.closest('.external[data-from="0"]');
    if (place && target.value === '' && target.type === 'text') lookUp(place, '');
  });
}
