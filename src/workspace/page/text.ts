/** A text object of Slack, or a bare string where one stands. */
export function textOf(text: unknown): string {
  return typeof text === 'object' && text !== null ? String((text as { readonly text?: unknown }).text ?? '') : '';
}

export function isPlain(text: unknown): boolean {
  return typeof text === 'object' && text !== null && (text as { readonly type?: unknown }).type === 'plain_text';
}

/** Top-level text as it is read: a link is its label, and Slack's three escapes are undone. */
export function unescaped(text: string): string {
  return text
    .replace(/<[^<>|\s]+\|([^<>|]+)>/gu, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
