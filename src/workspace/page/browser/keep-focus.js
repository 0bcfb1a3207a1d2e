const FOCUSABLE = 'a[href], button, summary, input, textarea, select, [tabindex]';

/** How to find an element again after its part of the page was drawn anew: by what it does, else by its place in its message. */
export function findAgain(element) {
  const { press, shortcut } = element.dataset;
  const message = element.closest('[data-ts]');
  const scope = () => (message === null ? document : document.querySelector(`[data-ts="${message.dataset.ts}"]`));
  const index = [...(message ?? document).querySelectorAll(FOCUSABLE)].indexOf(element);
  return () => {
    if (element.isConnected) return element;
    const all = [...(scope()?.querySelectorAll(FOCUSABLE) ?? [])];
    const same = all.find((one) => press !== undefined && one.dataset.press === press);
    return same ?? (press === undefined && shortcut === undefined ? all[index] : undefined) ?? null;
  };
}

/** Draws a part anew; who was in it with the keyboard still is. */
export function keepFocus(place, draw) {
  const now = document.activeElement;
  const again = now !== null && place.contains(now) ? findAgain(now) : null;
  draw();
  again?.()?.focus({ preventScroll: true });
}
