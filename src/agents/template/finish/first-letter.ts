import type { Values } from '../compose/values.ts';

/** "Para clientes frecuentes: …" names for whom an offer is, not a thing. */
const FOR_SOME = /^(?:Para|Khusus|Untuk|Pour|For)\s/u;

/** Four words at most stand for a name before a colon; more are a sentence. */
const LISTED = /^[^\s.!?,:]{1,30}(?:\s[^\s.!?,:]{1,30}){0,3}[:：]\s(.*)/u;

/** Small where a sentence goes on after a name or a greeting; names and codes keep their capital. */
export function smallFirst(text: string, values: Values): string {
  const named = Object.values(values).some((value) => /^\p{Lu}/u.test(value) && text.startsWith(value));
  // "Kettle K40: now €39": what stands before a colon is a name; in "still in your basket: …" the name stands behind it.
  const listed = LISTED.exec(text)?.[1];
  const leads =
    listed !== undefined && Object.values(values).some((value) => value.length > 1 && listed.startsWith(value));
  if (named || /^(?:I|Ihre?)\b/u.test(text) || (listed !== undefined && !leads && !FOR_SOME.test(text))) return text;
  return text.replace(/^([¿¡]?)\p{Lu}(?=\p{Ll}|\s)/u, (letters) => letters.toLocaleLowerCase());
}
