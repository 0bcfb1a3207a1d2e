// The page's own behaviour. Everything that is shown comes from the server as HTML; this swaps it in, and sends what people do.
const body = document.body;
const at = (selector, root = document) => root.querySelector(selector);

async function tell(deed, asked) {
  const response = await fetch(`/do/${deed}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-workspace': 'yes' },
    body: JSON.stringify({ as: body.dataset.as, ...asked }),
  });
  const answer = await response.json();
  if (answer.toast) toast(answer.toast);
  return answer;
}

let toastTimer;
function toast(text) {
  const place = at('#toast');
  place.textContent = text;
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => {
    place.textContent = '';
  }, 8000);
}

/** Fetches the page again and swaps what changed; composers keep what is typed, an open form stays as it is. */
let loading = null;
let again = false;
async function refresh() {
  if (loading) {
    again = true;
    return loading;
  }
  loading = (async () => {
    const html = await (await fetch(location.href)).text();
    const next = new DOMParser().parseFromString(html, 'text/html');
    for (const id of ['messages', 'replies']) swap(at(`#${id}`), at(`#${id}`, next));
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
  if (!old || !next || old.innerHTML === next.innerHTML) return;
  const atEnd = old.scrollHeight - old.scrollTop - old.clientHeight < 80;
  old.innerHTML = next.innerHTML;
  if (atEnd) old.scrollTop = old.scrollHeight;
}

let opener = null;
function swapForm(old, next) {
  const [was, is] = [at('dialog', old), at('dialog', next)];
  if (was?.dataset.version === is?.dataset.version) return;
  if (!was && is) opener = document.activeElement;
  old.innerHTML = next.innerHTML;
  showForm();
  if (was && !is && opener?.isConnected) opener.focus();
}

function showForm() {
  const dialog = at('#form dialog');
  if (!dialog) return;
  dialog.showModal();
  at('textarea, input:not([type=hidden]), select', dialog)?.focus();
}

/** What is filled in, as Slack sends it: values[block][action]. */
function valuesIn(root) {
  const values = {};
  for (const input of root.querySelectorAll('[name][data-type]')) {
    const [block, action] = input.name.split('|');
    const type = input.dataset.type;
    values[block] ??= {};
    const kept = values[block][action] ?? { type };
    if (type === 'radio_buttons') {
      kept.selected_option ??= null;
      if (input.checked) kept.selected_option = JSON.parse(input.value);
    } else if (type === 'checkboxes') {
      kept.selected_options ??= [];
      if (input.checked) kept.selected_options.push(JSON.parse(input.value));
    } else if (type === 'static_select') {
      kept.selected_option = JSON.parse(input.selectedOptions[0]?.dataset.option ?? 'null');
    } else if (type === 'external_select') {
      kept.selected_option = input.value === '' ? null : JSON.parse(input.value);
    } else {
      kept.value = input.value === '' ? null : input.value;
    }
    values[block][action] = kept;
  }
  return values;
}

/** Where a click happened: in a form, on the Home tab, or under a message. */
function whereOf(target) {
  const view = target.closest('[data-view]');
  const message = target.closest('.message');
  return {
    channel: body.dataset.channel,
    ts: message?.dataset.ts ?? null,
    whisper: message?.dataset.whisper ?? null,
    view: view?.dataset.view ?? null,
    values: valuesIn(view ?? message ?? body),
  };
}

document.addEventListener('click', async (event) => {
  const target = event.target.closest(
    '[data-press], [data-shortcut], [data-close], [data-command], [data-pane], #theme',
  );
  for (const open of document.querySelectorAll('details.menu[open]'))
    if (!open.contains(event.target) || (target && open.contains(target))) open.open = false;
  if (!target) return;
  if (target.dataset.press) {
    if (target.dataset.confirm && !confirm(target.dataset.confirm)) return;
    target.disabled = true;
    await tell('press', { ...whereOf(target), action: JSON.parse(target.dataset.press) });
    target.disabled = false;
  } else if (target.dataset.shortcut) {
    await tell('shortcut', {
      callback: target.dataset.shortcut,
      channel: body.dataset.channel,
      ts: target.dataset.ts,
    });
  } else if (target.dataset.close !== undefined) {
    await tell('close', {});
  } else if (target.dataset.command) {
    const text = at('textarea', target.form);
    text.value = `${target.dataset.command} ${text.value}`;
    text.focus();
  } else if (target.dataset.pane) {
    event.preventDefault();
    body.classList.add('show-sidebar');
  } else if (target.id === 'theme') {
    const dark = getComputedStyle(document.documentElement).colorScheme.includes('dark');
    setTheme(dark ? 'light' : 'dark');
  }
});

document.addEventListener('change', async (event) => {
  const target = event.target.closest('[data-choose]');
  const option = target?.selectedOptions[0]?.dataset.option;
  if (!option) return;
  const action = { ...JSON.parse(target.dataset.choose), selected_option: JSON.parse(option) };
  await tell('press', { ...whereOf(target), action });
});

document.addEventListener('submit', async (event) => {
  event.preventDefault();
  const form = event.target;
  if (form.dataset.send !== undefined) {
    const field = at('textarea', form);
    const text = field.value.trim();
    if (text === '') return;
    field.value = '';
    const { toast: refused } = await tell('send', {
      channel: body.dataset.channel,
      thread: form.dataset.thread ?? null,
      text,
    });
    if (refused) field.value = text;
    return;
  }
  for (const place of form.querySelectorAll('[data-error]')) place.textContent = '';
  const { errors } = await tell('submit', { values: valuesIn(form) });
  for (const [block, sentence] of Object.entries(errors ?? {})) {
    const place = at(`[data-error="${CSS.escape(block)}"]`, form);
    if (!place) toast(sentence);
    else {
      place.textContent = sentence;
      place.scrollIntoView({ block: 'center' });
      at('input, textarea, select', place.parentElement)?.focus();
    }
  }
});

document.addEventListener('keydown', (event) => {
  const field = event.target.closest?.('.composer textarea');
  if (field && event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    field.form.requestSubmit();
  }
  if (event.key === 'Escape') for (const open of document.querySelectorAll('details.menu[open]')) open.open = false;
  const item = event.target.closest?.('[role=menuitem]');
  if (item && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    event.preventDefault();
    const items = [...item.parentElement.querySelectorAll('[role=menuitem]')];
    items.at((items.indexOf(item) + (event.key === 'ArrowDown' ? 1 : -1)) % items.length).focus();
  }
  if (event.key === 'ArrowDown' && event.target.matches?.('details.menu[open] > summary')) {
    event.preventDefault();
    at('[role=menuitem]', event.target.parentElement)?.focus();
  }
});

// The browser closes a dialog on Escape by itself; the app must hear of it.
document.addEventListener(
  'cancel',
  (event) => {
    event.preventDefault();
    tell('close', {});
  },
  true,
);

let asking = 0;
document.addEventListener('input', async (event) => {
  const place = event.target.closest('.external');
  if (!place || event.target.type === 'hidden') return;
  const [block, action] = place.dataset.suggest.split('|');
  const turn = ++asking;
  const { options } = await tell('suggest', { block, action, value: event.target.value });
  if (turn !== asking) return;
  const list = at('.options', place);
  list.replaceChildren(
    ...(options ?? []).map((option) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.setAttribute('role', 'option');
      button.textContent = option.text.text;
      button.addEventListener('click', () => {
        at('input[type=hidden]', place).value = JSON.stringify(option);
        at('input:not([type=hidden])', place).value = option.text.text;
        list.replaceChildren();
        event.target.setAttribute('aria-expanded', 'false');
      });
      return button;
    }),
  );
  at('input[type=hidden]', place).value = '';
  event.target.setAttribute('aria-expanded', String((options ?? []).length > 0));
});

function setTheme(theme) {
  document.documentElement.dataset.theme = theme;
  localStorage.setItem('theme', theme);
}
const theme = localStorage.getItem('theme');
if (theme) setTheme(theme);

new EventSource('/changes').addEventListener('message', refresh);
showForm();
for (const id of ['messages', 'replies']) {
  const place = at(`#${id}`);
  if (place && !place.classList.contains('home')) place.scrollTop = place.scrollHeight;
}
if (body.dataset.channel === 'home') tell('home', {});
body.dataset.ready = 'yes';
