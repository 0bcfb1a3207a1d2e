/** A reason as the pipeline gives it ("the rewrite was preferred in both orders") → a sentence that can stand alone. */
export function sentence(text: string): string {
  const whole = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?…。！？]["”’)]?$/u.test(whole) ? whole : `${whole}.`;
}

/** "weak-call-to-action" → "Weak call to action". */
export function words(id: string): string {
  const text = id.replaceAll('-', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** 1 → "1 link", 2 → "2 links". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** Words of a message inside a sentence of ours: its line ends would break the sentence. */
export function inOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** "a", "a and b", "a, b and c"; of more than five the rest is counted. */
export function listed(items: readonly string[]): string {
  const shown = items.length > 5 ? [...items.slice(0, 4), `${items.length - 4} more`] : items;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
