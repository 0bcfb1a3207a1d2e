import { readFile } from 'node:fs/promises';
import type { CategoryPath } from '../domain/category.ts';
import { fold } from '../language/fold.ts';

/** The usual marketplace trees (data/categories.json): English paths, each with the names its last level goes by in several languages. */
export interface CategoryTable {
  readonly paths: readonly CategoryPath[];
  /** Paths by the key of a name; several when trees share a name, the broadest and first in the file first. */
  readonly byName: ReadonlyMap<string, readonly CategoryPath[]>;
  /** Every word of the English paths: what shows that a category not listed here is English all the same. */
  readonly englishWords: ReadonlySet<string>;
}

interface CategoryFile {
  readonly categories: readonly { readonly path: CategoryPath; readonly names: readonly string[] }[];
}

/** Reads `{"categories": [{"path": […], "names": […]}]}`. Throws when the file is missing or not JSON: it is part of the product. */
export async function readCategoryTable(file: string): Promise<CategoryTable> {
  const { categories }: CategoryFile = JSON.parse(await readFile(file, 'utf8'));
  const byName = new Map<string, CategoryPath[]>();
  for (const { path, names } of categories.toSorted((a, b) => a.path.length - b.path.length)) {
    for (const key of new Set([path.at(-1) ?? '', ...names].map(categoryKey))) {
      byName.set(key, [...(byName.get(key) ?? []), path]);
    }
  }
  const paths = categories.map(({ path }) => path);
  return { paths, byName, englishWords: new Set(paths.flat().flatMap((level) => categoryKey(level).split(' '))) };
}

/** What is left of a category's name when case, punctuation and the choice between "&" and "and" do not count. */
export function categoryKey(name: string): string {
  return fold(name)
    .text.replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
