interface Tag {
  readonly kind: string;
  readonly text: string;
}

/** Opens, divides or closes a conditional or a loop; {% cart_items %} does none of these and may move freely. */
const STEERING =
  /^(?:\{%-?\s*(?:if|elsif|elif|elseif|else|unless|for|case|when|with|comment|raw|end\w*)\b|<%-?\s*(?:if|else|elsif|end|\}|InsertIf|Insert|for|foreach)|\{\{\{?~?\s*(?:[#/^]|else\b)|\*\|\s*(?:IFNOT|IF|ELSEIF|ELSE|END|INTERESTED)\b|%%\[\s*(?:if|else|elseif|endif|for|next)\b)/iu;
const OPENS =
  /^(?:\{%-?\s*(?:if|unless|for|case|with|comment|raw)\b|<%-?\s*(?:if|for|foreach|InsertIf)\b|\{\{\{?~?\s*[#^]|\*\|\s*(?:IFNOT|IF|INTERESTED)\b|%%\[\s*(?:if|for)\b)/iu;
const CLOSES = /^(?:\{%-?\s*end\w*|<%-?\s*(?:end|\}|\/)|\{\{\{?~?\s*\/|\*\|\s*END\b|%%\[\s*(?:endif|next)\b)/iu;

/**
 * What of a text's tokens must stay in place: the steering tags in their order, and for every other token the branch it
 * stands in. Two texts with the same result show the same pieces to the same people. Tokens outside all blocks are free.
 */
export function blockStructure(tokens: readonly Tag[]): string {
  if (!tokens.some((token) => token.kind === 'block' && STEERING.test(token.text))) return '';
  const tags: string[] = [];
  const inside: string[] = [];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === 'block' && STEERING.test(token.text)) {
      if (CLOSES.test(token.text)) depth = Math.max(0, depth - 1);
      else if (OPENS.test(token.text)) depth += 1;
      tags.push(token.text);
    } else if (depth > 0) {
      inside.push(`${tags.length}:${token.text}`);
    }
  }
  return [...tags, ...inside.sort()].join('\n');
}
