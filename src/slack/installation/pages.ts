/** The few pages that somebody sees who installs the bot: plain, without script, and with nothing on them from elsewhere. */

/** Sent with each. An address here carries a code that is good once, so nothing may keep it or pass it on. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
  'Content-Type': 'text/html; charset=utf-8',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** `authorizeUrl`: Slack's own page, where somebody allows it. */
export function installPage(authorizeUrl: string): string {
  return page('Add CRM Agent to Slack', [
    'CRM Agent rewrites customer messages that did badly, and promises nothing that you did not.',
    'Slack shows you next what it asks for, and lets you choose the workspace. Somebody who may add apps there has to allow it.',
    link(authorizeUrl, 'Add to Slack'),
  ]);
}

/** `name`: of the workspace or organisation, as Slack tells it. `next`: where to go on. */
export function installedPage(name: string, next: Link | null, isOrganisation: boolean): string {
  return page('CRM Agent is installed', [
    isOrganisation
      ? `It is installed for the organisation ${bold(name)}. An administrator now adds it to the workspaces that should have it.`
      : `It is installed in ${bold(name)}. Type <code>/crm-rewrite</code> in any channel to begin, and <code>/invite @CRM Agent</code> where answers should stand in threads.`,
    ...(next === null ? [] : [link(next.url, next.label)]),
  ]);
}

export interface Link {
  readonly url: string;
  readonly label: string;
}

/** What went wrong, and what to do. */
export function notInstalledPage(sentence: string, installPath: string): string {
  return page('CRM Agent was not installed', [escaped(sentence), link(installPath, 'Start again')]);
}

function page(title: string, paragraphs: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
:root { color-scheme: light dark }
body { font: 1.0625rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 15vh auto; padding: 0 1.25rem }
h1 { font-size: 1.5rem; line-height: 1.25 }
a { display: inline-block; padding: .6rem 1rem; border: 1px solid; border-radius: .375rem; color: inherit; font-weight: 600; text-decoration: none }
a:focus-visible, a:hover { outline: 2px solid; outline-offset: 2px }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</main>
</body>
</html>
`;
}

function link(url: string, label: string): string {
  return `<a href="${escaped(url)}">${escaped(label)}</a>`;
}

function bold(text: string): string {
  return `<strong>${escaped(text)}</strong>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (letter) => ENTITIES[letter] ?? letter);
}
