import { confirmed } from './ask.js';
import { chosenIn, whereOf } from './filled-in.js';
import { take } from './offers.js';
import { at, tell, toast } from './tell.js';
import { switchLights } from './theme.js';

/** What a click does, by the data attribute of what is clicked. */
const CLICKS = {
  press,
  shortcut: ({ dataset }) =>
    tell('shortcut', { callback: dataset.shortcut, channel: document.body.dataset.channel, ts: dataset.ts }),
  close: () => tell('close', {}),
  offer: take,
  pane: () => document.body.classList.add('show-sidebar'),
  copy: ({ dataset }) => navigator.clipboard.writeText(dataset.copy).then(() => toast('Copied')),
  lights: switchLights,
};
const CLICKABLE = Object.keys(CLICKS)
  .map((name) => `[data-${name}]`)
  .join();

/** A button that is pressed keeps the focus, which `disabled` would take from it. */
async function press(target) {
  if (target.ariaDisabled === 'true') return;
  if (!(await confirmed(target.dataset.confirm))) return;
  if (target.dataset.link) open(target.dataset.link, '_blank', 'noopener');
  target.ariaDisabled = 'true';
  await tell('press', { ...whereOf(target), action: JSON.parse(target.dataset.press) });
  target.ariaDisabled = null;
}

/** A choice that the app hears of at once. */
function choose(target) {
  const action = JSON.parse(target.dataset.choose);
  const where = whereOf(target);
  const chosen =
    target.tagName === 'SELECT'
      ? { selected_option: chosenIn(target) }
      : where.values[action.block_id][action.action_id];
  if (chosen.selected_option !== null) tell('press', { ...where, action: { ...action, ...chosen } });
}

/** A menu closes when something in it is chosen, and when one clicks elsewhere. */
function closeMenus(clicked, target) {
  for (const menu of document.querySelectorAll('details.menu[open]')) {
    const isIn = menu.contains(clicked);
    if (isIn && !target) continue;
    if (isIn) at('summary', menu).focus();
    menu.open = false;
  }
}

/** A permalink opens in this window, for the person one is. */
function followPermalink(event) {
  const link = event.target.closest('a[href*="/archives/"]');
  if (link?.origin !== location.origin) return;
  event.preventDefault();
  const asked = new URLSearchParams(link.search);
  asked.set('as', document.body.dataset.as);
  location.href = `${link.pathname}?${asked}`;
}

export function listenToClicks() {
  document.addEventListener('click', (event) => {
    const target = event.target.closest(CLICKABLE);
    closeMenus(event.target, target);
    followPermalink(event);
    if (!target) return;
    if (target.tagName === 'A') event.preventDefault();
    const name = Object.keys(CLICKS).find((one) => target.dataset[one] !== undefined);
    CLICKS[name](target);
  });
  document.addEventListener('change', (event) => {
    const target = event.target.closest('[data-choose]');
    if (target) choose(target);
  });
}
