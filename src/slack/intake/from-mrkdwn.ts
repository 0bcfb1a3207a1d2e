/**
 * Slack's message text → what the person typed. Slack wraps links, mentions and channels in angle brackets and escapes the
 * brackets (and ampersands) of people; so the wrapped ones are read first, and only these three entities are undone, once.
 */
export function fromMrkdwn(text: string): string {
  return unescapeEntities(text.replace(/<([^<>\n]+)>/gu, (whole, inner: string) => readWrapped(inner) ?? whole));
}

/** `&amp;lt;` is what somebody typed as `&lt;`, so ampersands come last. */
export function unescapeEntities(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** Null when it is none of Slack's forms: then a person typed the brackets (commands are not escaped). */
function readWrapped(inner: string): string | null {
  const bar = inner.indexOf('|');
  const target = bar < 0 ? inner : inner.slice(0, bar);
  const label = bar < 0 ? null : inner.slice(bar + 1);
  if (/^(?:https?|ftp|mailto|tel):/iu.test(target)) return linkText(target, label);
  if (/^#C[A-Z0-9]+$/u.test(target)) return label === null ? null : `#${label}`;
  if (/^!(?:channel|here|everyone)$/u.test(target)) return `@${target.slice(1)}`;
  if (/^!date\^/u.test(target)) return label;
  return null;
}

/** A bare domain that Slack linked by itself is given back bare; a link behind other words keeps both. */
export function linkText(url: string, label: string | null): string {
  const bare = url.replace(/^(?:mailto|tel):/iu, '');
  if (label === null || label === '') return bare;
  const same = [url, bare, url.replace(/^https?:\/\//iu, ''), url.replace(/^https?:\/\//iu, '').replace(/\/$/u, '')];
  return same.includes(label) ? label : `${label} ${bare}`;
}
