import { VOUCHER_KINDS, type VoucherKind } from '../domain/voucher.ts';
import { type OfferShape, readCanonicalMetadata } from './canonical-metadata.ts';
import type { Embedder } from './embedder.ts';

/**
 * The parts of the vector: how many places each has, and its share of the similarity (what a string lacks falls to the rest).
 * The category weighs more than the offer, the broad level more than the narrow one, the kind of offer more than its amount.
 */
const PARTS = {
  broad: { places: 128, share: 0.26 },
  narrow: { places: 128, share: 0.18 },
  below: { places: 32, share: 0.08 },
  words: { places: 64, share: 0.14 },
  kind: { places: VOUCHER_KINDS.length, share: 0.2 },
  value: { places: 48, share: 0.07 },
  minimum: { places: 25, share: 0.04 },
  currency: { places: 16, share: 0.03 },
} as const;
type Part = keyof typeof PARTS;

/** Where each part begins. */
const STARTS = new Map<Part, number>();
let dimensions = 0;
for (const part of Object.keys(PARTS) as Part[]) {
  STARTS.set(part, dimensions);
  dimensions += PARTS[part].places;
}

/**
 * The built-in embedder: needs no download, and reads the fields of the canonical string instead of its words. Each feature is
 * hashed to a few places of its part, so the cosine of two vectors is close to the share of what they have in common.
 */
export const metadataEmbedder: Embedder = {
  name: 'metadata-fields v1',
  dimensions,
  embed: async (texts) => texts.map(vectorOf),
};

/** Something that a string says, in a part of the vector, with its weight there. */
type Feature = readonly [part: Part, name: string, weight: number];

function vectorOf(text: string): readonly number[] {
  const vector = new Array<number>(dimensions).fill(0);
  const { category, voucher } = readCanonicalMetadata(text);
  for (const [part, name, weight] of [...categoryFeatures(category ?? []), ...offerFeatures(voucher)]) {
    const places = placesOf(part, name);
    const size = Math.sqrt((PARTS[part].share * weight) / places.length);
    for (const { place, sign } of places) vector[place] = (vector[place] ?? 0) + sign * size;
  }
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((number) => number / length);
}

function categoryFeatures(category: readonly string[]): readonly Feature[] {
  const levels = category.map((level) => level.toLowerCase());
  const words = [...new Set(levels.join(' ').match(/[\p{L}\p{M}\p{N}]{3,}/gu) ?? [])];
  const paths = (['broad', 'narrow', 'below'] as const).slice(0, levels.length);
  return [
    ...paths.map((part, index): Feature => [part, levels.slice(0, index + 1).join('>'), 1]),
    ...words.map((word): Feature => ['words', word, 1 / words.length]),
  ];
}

function offerFeatures(offer: OfferShape | null): readonly Feature[] {
  if (offer === null) return [];
  const { kind, value, currency, minSpend } = offer;
  const features: Feature[] = [['kind', kind, 1]];
  if (currency !== null) features.push(['currency', currency, 1]);
  if (value !== null && kind === 'percent-off') features.push(...smoothed('value', '%', Math.round(value / 10)));
  else if (value !== null) features.push(...smoothed('value', currency ?? '', doublings(value)));
  if (minSpend === null) features.push(['minimum', 'none', 1]);
  else features.push(...smoothed('minimum', currency ?? '', doublings(minSpend)));
  return features;
}

/** Amounts are alike when one is about the other, not when they differ by one unit: 3 and 4, 3000 and 4000. */
function doublings(amount: number): number {
  return Math.round(Math.log2(Math.max(amount, 0.01)));
}

/** A bucket and its two neighbours, so that amounts on either side of a border still resemble each other. */
function smoothed(part: Part, unit: string, bucket: number): readonly Feature[] {
  return [-1, 0, 1].map((step): Feature => [part, `${unit}:${bucket + step}`, step === 0 ? 4 / 6 : 1 / 6]);
}

/** Many places for a name, so that two names that share some by chance become only a little alike. Each kind of offer has one to itself. */
function placesOf(part: Part, name: string): readonly { readonly place: number; readonly sign: 1 | -1 }[] {
  const start = STARTS.get(part) ?? 0;
  if (part === 'kind') return [{ place: start + VOUCHER_KINDS.indexOf(name as VoucherKind), sign: 1 }];
  return [1, 2, 3, 4, 5, 6].map((nth) => {
    const bits = hash(`${nth}${name}`);
    return { place: start + ((bits >>> 1) % PARTS[part].places), sign: bits % 2 === 0 ? 1 : -1 };
  });
}

/** FNV-1a over UTF-16 units, with a last mix: without it the low bits hardly depend on the first letters. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
  return (state ^ (state >>> 13)) >>> 0;
}
