/**
 * Composers and phones curl quotes as people type, in merge tags and HTML too, where a curly quote breaks the message:
 * `{{ name | default: “there” }}`, `<a href=”…”>`. There they are made straight again; in prose they are the writer's.
 */
export function straightQuotesInCode(text: string): string {
  return text.replace(CODE, (code) => code.replace(/[“”„‟]/gu, '"').replace(/[‘’‚‛]/gu, "'"));
}

/** Merge tags of the usual senders, and HTML tags. */
const CODE =
  /\{\{[^{}\n]{0,500}\}\}|\{%[^{}\n]{0,500}%\}|<%[^<>\n]{0,500}%>|<\/?[a-z][a-z0-9-]{0,20}(?:\s[^<>\n]{0,1000})?>/giu;
