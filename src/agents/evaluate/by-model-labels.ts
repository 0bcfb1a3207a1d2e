/** A bare "B" is a label; a bare "A" only where it acts or is compared with: elsewhere it is an article. */
const LABEL =
  /\b(?:[Mm]essage|[Oo]ption|[Vv]ersion) ([AB])\b|\b(B)\b|(?<=^|[.;:,] |\b(?:than|over|but|while) )(A)(?= (?:is|has|gives|names|says|states|opens|leads|puts|keeps|offers|uses|tells|only|presumes|invents)\b|['’]s\b|[.,;]|$)/gu;

/**
 * A reason without the letters of its prompt: they mean nothing outside of it, and the other order has them the other
 * way round. "Message B names the price" → "The better one names the price".
 */
export function withoutLabels(reason: string, preferred: 'A' | 'B' | 'tie'): string {
  return reason.replace(LABEL, (_label, named?: string, b?: string, a?: string, offset = 0) => {
    const letter = named ?? b ?? a ?? '';
    const name = nameOf(letter, preferred);
    return offset === 0 ? name.charAt(0).toUpperCase() + name.slice(1) : name;
  });
}

function nameOf(letter: string, preferred: 'A' | 'B' | 'tie'): string {
  if (preferred === 'tie') return letter === 'A' ? 'one' : 'the other';
  return letter === preferred ? 'the better one' : 'the other one';
}
