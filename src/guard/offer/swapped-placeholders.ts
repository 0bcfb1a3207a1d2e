import { rememberedOf } from '../../domain/remembered.ts';
import type { Template } from '../../domain/template.ts';
import { type PlaceholderPart, placeholderPart } from '../../domain/token/placeholder-part.ts';
import { findTokens } from '../../domain/token.ts';
import { type Finding, fieldsOf, quoted } from './answer.ts';

type Parts = ReadonlyMap<string, ReadonlySet<PlaceholderPart>>;

/** Placeholders that are all there, but one stands where another belongs: the order's number as the sum to pay. */
export function swappedPlaceholders(original: Template, candidate: Template): readonly Finding[] {
  const before = partsIn(original);
  if (before.size < 2) return [];
  const now = partsIn(candidate);
  const swapped = [...before].filter(([name, parts]) => {
    const others = [...(now.get(name) ?? [])].filter((part) => !parts.has(part));
    return others.some((part) => parts.size > 0 || belongsToAnother(part, name, before, now));
  });
  if (swapped.length === 0) return [];
  const names = quoted(swapped.map(([name]) => name));
  const detail = `${names} stands where another value belongs: put every placeholder back in its place.`;
  return [{ status: 'fail', detail, found: [] }];
}

function belongsToAnother(part: PlaceholderPart, name: string, before: Parts, now: Parts): boolean {
  return [...before].some(([other, parts]) => other !== name && parts.has(part) && now.get(other)?.has(part) !== true);
}

const partsIn: (template: Template) => Parts = rememberedOf((template) => {
  const parts = new Map<string, Set<PlaceholderPart>>();
  for (const { text } of fieldsOf(template)) {
    for (const { kind, text: name, start, end } of findTokens(text)) {
      if (kind !== 'placeholder') continue;
      const known = parts.get(name) ?? new Set();
      parts.set(name, known);
      const part = placeholderPart(text, start, end);
      if (part !== null) known.add(part);
    }
  }
  return parts;
});
