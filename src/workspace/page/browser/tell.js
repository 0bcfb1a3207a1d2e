export const at = (selector, root = document) => root.querySelector(selector);

/** Sends what a person does; gives back the answer, whose toast is shown. */
export async function tell(deed, asked) {
  const response = await fetch(`/do/${deed}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-workspace': 'yes' },
    body: JSON.stringify({ as: document.body.dataset.as, ...asked }),
  }).catch(() => null);
  const answer = response?.ok ? await response.json() : { toast: 'The local workspace has stopped. Start it again.' };
  if (answer.toast) toast(answer.toast);
  return answer;
}

let timer;
export function toast(text) {
  const place = at('#toast');
  place.textContent = text;
  clearTimeout(timer);
  timer = setTimeout(() => {
    place.textContent = '';
  }, 8000);
}
