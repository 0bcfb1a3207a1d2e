import { at } from './tell.js';

/** Asks as Slack does before a button acts that was given a question; true when there was none. */
export function confirmed(question) {
  if (!question) return true;
  const { title, text, yes, no } = JSON.parse(question);
  const dialog = at('#ask');
  at('h2', dialog).textContent = title;
  at('p', dialog).textContent = text;
  at('[value=yes]', dialog).textContent = yes;
  at('[value=no]', dialog).textContent = no;
  dialog.returnValue = 'no';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true });
  });
}
