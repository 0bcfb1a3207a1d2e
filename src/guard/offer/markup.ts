const TAG = /<(\/?)([a-z][a-z0-9-]{0,20})((?:\s[^<>]{0,2000})?)(\/?)>/giu;
/** Elements that have no end tag. */
const VOID = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'col', 'wbr', 'source', 'area', 'base']);

/**
 * What a rewrite broke in the markup of an HTML e-mail: a tag with attributes (a link, an image, a table) that is gone
 * or changed, or an element left open or closed twice that the original had in order.
 */
export function brokenMarkup(original: string, candidate: string): readonly string[] {
  if (!/<[a-z][^<>]{0,2000}>/iu.test(original)) return [];
  const before = tagsOf(original);
  const after = tagsOf(candidate);
  const carriers = before.filter((tag) => tag.attributes !== '').map((tag) => tag.text);
  const rest = after.map((tag) => tag.text);
  const lost = carriers.filter((text) => {
    const at = rest.indexOf(text);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  const balance = openness(before);
  const unbalanced = [...openness(after)]
    .filter(([name, open]) => open !== (balance.get(name) ?? 0))
    .map(([name]) => `<${name}>`);
  return [...new Set([...lost, ...unbalanced])];
}

interface Tag {
  readonly text: string;
  readonly name: string;
  readonly attributes: string;
  readonly closes: boolean;
}

function tagsOf(text: string): readonly Tag[] {
  return [...text.matchAll(TAG)].map(([whole, slash, name = '', attributes = '']) => ({
    text: whole,
    name: name.toLowerCase(),
    attributes: attributes.trim(),
    closes: slash === '/',
  }));
}

/** By element: start tags minus end tags. */
function openness(tags: readonly Tag[]): ReadonlyMap<string, number> {
  const open = new Map<string, number>();
  for (const { name, closes } of tags) {
    if (!VOID.has(name)) open.set(name, (open.get(name) ?? 0) + (closes ? -1 : 1));
  }
  return open;
}
