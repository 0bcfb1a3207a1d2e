/** The paper's eleven segments (its Table of counts), each with what it means. */
export const SEGMENTS = {
  'potential-new-customers': 'Never bought from you, but added or favourited your products in the last 30 days.',
  'new-buyers': 'Placed their first order recently.',
  'lapsing-buyers': 'Bought before, but not lately.',
  'abandoned-cart-buyers': 'Have items in their cart and have not ordered them.',
  'unpaid-order-buyers': 'Placed an order that is not paid yet.',
  'post-purchase': 'Bought recently; the message is about using, reviewing or adding to it.',
  'price-drop': 'Saved or watched an item whose price has changed.',
  'active-old-followers': 'Have followed the shop for long and still look; nothing says that they bought.',
  'frequent-buyers': 'Buy often.',
  'new-followers': 'Started to follow the shop recently; nothing says that they bought.',
  'repeat-buyers': 'Bought more than once.',
} as const satisfies Readonly<Record<string, string>>;

export type PaperSegment = keyof typeof SEGMENTS;
/** One of the paper's, or an id that configuration adds (it then behaves like the segment it is based on). */
export type SegmentId = PaperSegment | (string & {});

/** A segment the host added: who is in it, and which of the paper's segments says what may be said to them. */
export interface ConfiguredSegment {
  readonly id: string;
  readonly definition: string;
  readonly basedOn: PaperSegment;
}

const ALIASES: Readonly<Record<string, PaperSegment>> = {
  'post-purchase-group': 'post-purchase',
  'post-purchase-users': 'post-purchase',
  'post-purchase-buyers': 'post-purchase',
  'price-drop-group': 'price-drop',
  'price-drop-seekers': 'price-drop',
  'potential-new-customer': 'potential-new-customers',
  'potential-new-buyers': 'potential-new-customers',
  'old-active-followers': 'active-old-followers',
  'abandoned-cart': 'abandoned-cart-buyers',
  'cart-abandoners': 'abandoned-cart-buyers',
  'unpaid-order': 'unpaid-order-buyers',
  'unpaid-orders': 'unpaid-order-buyers',
  'new-customers': 'new-buyers',
  'lapsed-buyers': 'lapsing-buyers',
  'repeat-customers': 'repeat-buyers',
  'frequent-customers': 'frequent-buyers',
};

export type SegmentLookup = { readonly found: SegmentId } | { readonly found: null; readonly nearest: SegmentId };

/**
 * Resolves what people write: any case; spaces, hyphens or underscores; a leading `crm_`; the paper's other names;
 * a singular. A miss names the nearest id by edit distance, for the error message.
 */
export function resolveSegment(name: string, configured: readonly ConfiguredSegment[] = []): SegmentLookup {
  const wanted = name
    .trim()
    .toLowerCase()
    .replace(/[\s_–—-]+/gu, '-')
    .replace(/^crm-/u, '')
    .replace(/^-+|-+$/gu, '');
  const ids = segmentIds(configured);
  const found = ids.find((id) => id === wanted) ?? ALIASES[wanted] ?? ids.find((id) => id === `${wanted}s`);
  if (found !== undefined) return { found };
  const names = [...ids.map((id) => [id, id] as const), ...Object.entries(ALIASES)];
  const [, nearest] = names.reduce((best, next) =>
    distance(wanted, next[0]) < distance(wanted, best[0]) ? next : best,
  );
  return { found: null, nearest };
}

export function segmentIds(configured: readonly ConfiguredSegment[] = []): readonly string[] {
  return [...Object.keys(SEGMENTS), ...configured.map(({ id }) => id)];
}

/** Which of the paper's segments decides what may be said to the readers of this one. */
export function licenceSegment(id: SegmentId, configured: readonly ConfiguredSegment[] = []): PaperSegment {
  if (Object.hasOwn(SEGMENTS, id)) return id as PaperSegment;
  return configured.find((segment) => segment.id === id)?.basedOn ?? 'potential-new-customers';
}

/** "abandoned-cart-buyers" → "Abandoned cart buyers". */
export function segmentName(id: SegmentId): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Levenshtein distance in characters. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
