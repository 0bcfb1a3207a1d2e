import type { Values } from '../compose/values.ts';

/** Small where a sentence goes on after a name or a greeting; names and codes keep their capital. */
export function smallFirst(text: string, values: Values): string {
  const named = Object.values(values).some((value) => /^\p{Lu}/u.test(value) && text.startsWith(value));
  // "Kettle K40: now €39": what stands before a colon is a name.
  if (named || /^I\b|^[^.!?\n]{2,60}[:：]\s/u.test(text)) return text;
  return text.replace(/^([¿¡]?)\p{Lu}(?=\p{Ll}|\s)/u, (letters) => letters.toLocaleLowerCase());
}
