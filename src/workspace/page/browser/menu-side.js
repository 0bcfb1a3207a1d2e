import { at } from './tell.js';

/** A menu opens to the side and the height where there is room for it: none of it may hide behind the edge of its pane. */
function place(menu) {
  const list = at('[role=menu]', menu);
  const pane = menu.closest('#messages, #replies, dialog .blocks');
  if (!list || !pane) return;
  list.classList.remove('leftward', 'upward');
  const [room, taken, from] = [pane, list, menu].map((one) => one.getBoundingClientRect());
  list.classList.toggle('leftward', taken.right > room.right);
  list.classList.toggle('upward', taken.bottom > room.bottom && from.top - taken.height > room.top);
}

export function placeMenus() {
  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (target.matches('details.menu[open]')) place(target);
    },
    true,
  );
}
