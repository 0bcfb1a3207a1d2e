const PAIRS: readonly (readonly [string, string])[] = [
  ['{', '}'],
  ['[', ']'],
  ['【', '】'],
];

/** A tag that begins and never ends: "<markdown-blocked, no image". A heart "<3" and "< 5 kg" are none. */
const BROKEN_TAG = /<[a-z][^<>]{0,200}$/iu;

/**
 * Brackets that the candidate opens and does not close, or the other way round, where the original had them in order: a text
 * that broke off, or a piece of some other format. Smileys use round ones, so those are not looked at.
 */
export function unfinishedBrackets(original: string, candidate: string): readonly string[] {
  const broken = PAIRS.filter(([open, close]) => {
    const surplus = (text: string) => count(text, open) - count(text, close);
    return surplus(original) === 0 && surplus(candidate) !== 0;
  }).map(([open, close]) => (candidate.includes(open) ? open : close));
  return candidate.includes('<') && BROKEN_TAG.test(candidate) && !BROKEN_TAG.test(original)
    ? [...broken, '<']
    : broken;
}

function count(text: string, mark: string): number {
  let found = 0;
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) found += 1;
  return found;
}
