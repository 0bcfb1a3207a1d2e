import type { CategoryPath } from '../domain/category.ts';
import { baseLanguage } from '../language/language-tag.ts';
import { type CategoryTable, categoryKey } from './category-table.ts';

/**
 * A category in English, so that translations of one category meet: known levels by the table, English ones it does not know as
 * they are written, the rest left out. Null when nothing is left: the category then counts as missing.
 */
export function canonicalCategory(table: CategoryTable, path: CategoryPath, language: string): CategoryPath | null {
  const known = path.map((level) => table.byName.get(categoryKey(level)) ?? []);
  const firstKnown = known.findIndex((paths) => paths.length > 0);
  let canonical: CategoryPath = [];
  for (const [index, level] of path.entries()) {
    const paths = known[index] ?? [];
    // A broad level that nobody knows says less than the tree of a known one below it.
    if (paths.length === 0 && index < firstKnown) continue;
    if (paths.length === 0) canonical = isEnglish(table, level, language) ? [...canonical, level] : canonical;
    else canonical = continued(canonical, paths);
  }
  return canonical.length > 0 ? canonical : null;
}

/** The path of that name which lies below `canonical`; else, under a parent of another tree, the English name alone. */
function continued(canonical: CategoryPath, paths: readonly CategoryPath[]): CategoryPath {
  const below = paths.find((path) => canonical.every((level, index) => path[index] === level));
  if (below !== undefined) return below;
  const name = paths[0]?.at(-1);
  return name === undefined || canonical.includes(name) ? canonical : [...canonical, name];
}

/** By script, then by the message's language; in a message of another language, by half of the words being known English ones. */
function isEnglish(table: CategoryTable, level: string, language: string): boolean {
  if (/[^\p{Script=Latin}\P{L}]/u.test(level)) return false;
  const words = categoryKey(level)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return false;
  if (baseLanguage(language) === 'en') return true;
  return words.filter((word) => table.englishWords.has(word)).length * 2 >= words.length;
}
