import { keepFocus } from './keep-focus.js';
import { swapForm } from './open-form.js';
import { at, toast } from './tell.js';

let loading = null;
let again = false;
let late = false;
const PARTS = ['sidebar', 'messages', 'replies'];
/** Each part as the server sent it; what stands in the page has been touched since. */
const served = new Map();

/** Fetches the page once more and swaps what changed; composers keep what is typed. */
export async function refresh() {
  if (loading) {
    again = true;
    return loading;
  }
  loading = (async () => {
    const html = await (await fetch(location.href)).text();
    const next = new DOMParser().parseFromString(html, 'text/html');
    for (const id of PARTS) swap(at(`#${id}`), at(`#${id}`, next));
    swapForm(at('#form'), at('#form', next));
  })();
  await loading.catch(() => {});
  loading = null;
  if (again) {
    again = false;
    await refresh();
  }
}

function swap(old, next) {
  if (!old || !next || served.get(old.id) === next.innerHTML) return;
  if (isBusy(old)) {
    late = true;
    return;
  }
  const follows = old.id !== 'sidebar' && old.scrollHeight - old.scrollTop - old.clientHeight < 80;
  take(old, next.innerHTML);
  if (follows) toEnd(old);
}

function take(place, html) {
  served.set(place.id, html);
  if (place.innerHTML !== html)
    keepFocus(place, () => {
      place.innerHTML = html;
    });
  showTimes(place);
}

/** Who is in an open menu or in a field is not disturbed: what changed meanwhile comes after. */
function isBusy(place) {
  return at('details[open]', place) !== null || at('[name]:focus', place) !== null;
}

function catchUp() {
  if (!late) return;
  late = false;
  setTimeout(refresh);
}

function toEnd(place) {
  if (!place.classList.contains('home')) place.scrollTop = place.scrollHeight;
}

/** Hours as this browser's clock shows them. */
function showTimes(root) {
  for (const time of root.querySelectorAll('time'))
    time.textContent = new Date(time.dateTime).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
}

export function follow() {
  document.addEventListener('focusout', catchUp);
  document.addEventListener('toggle', catchUp, true);
  const changes = new EventSource('/changes');
  // What changed before it was open, or while it was broken, is fetched as well.
  changes.addEventListener('open', refresh);
  changes.addEventListener('changed', refresh);
  changes.addEventListener('told', (event) => toast(JSON.parse(event.data)));
  for (const place of PARTS.map((id) => at(`#${id}`)).filter(Boolean)) {
    take(place, place.innerHTML);
    if (place.id !== 'sidebar') toEnd(place);
  }
}
