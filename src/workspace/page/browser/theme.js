const root = document.documentElement;

function isDark() {
  const { theme } = root.dataset;
  return theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

export function switchLights() {
  root.dataset.theme = isDark() ? 'light' : 'dark';
  localStorage.setItem('theme', root.dataset.theme);
}

/** What was chosen here before goes before what the system prefers. */
export function rememberLights() {
  const theme = localStorage.getItem('theme');
  if (theme) root.dataset.theme = theme;
}
