/** A text object of Slack, or a bare string where one stands. */
export function textOf(text: unknown): string {
  return typeof text === 'object' && text !== null ? String((text as { readonly text?: unknown }).text ?? '') : '';
}

export function isPlain(text: unknown): boolean {
  return typeof text === 'object' && text !== null && (text as { readonly type?: unknown }).type === 'plain_text';
}

/** Slack's three escapes, undone for reading. */
export function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
