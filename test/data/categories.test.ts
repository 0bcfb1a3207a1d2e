import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonicalCategory } from '../../src/exemplars/canonical-category.ts';
import { categoryKey, readCategoryTable } from '../../src/exemplars/category-table.ts';
import { exampleLines } from './example-records.ts';

interface Category {
  readonly path: readonly string[];
  readonly names: readonly string[];
}
const { categories }: { readonly categories: readonly Category[] } = JSON.parse(
  readFileSync('data/categories.json', 'utf8'),
);
const table = await readCategoryTable('data/categories.json');

describe('the category names', () => {
  it('are about 25 trees with their second level, each below a tree of its own', () => {
    const trees = categories.filter(({ path }) => path.length === 1).map(({ path }) => path[0]);
    const below = categories.filter(({ path }) => path.length === 2);
    expect(trees.length).toBeGreaterThanOrEqual(25);
    expect(below.length).toBeGreaterThanOrEqual(150);
    expect(below.filter(({ path }) => !trees.includes(path[0]))).toEqual([]);
  });

  it('mean one category inside a tree', () => {
    const clashes = [...Map.groupBy(categories, ({ path }) => path.slice(0, -1).join(' > '))].flatMap(
      ([parent, siblings]) => {
        const owners = Map.groupBy(
          siblings.flatMap(({ path, names }) => [...new Set(names.map(categoryKey))].map((key) => ({ key, path }))),
          ({ key }) => key,
        );
        return [...owners].filter(([, owned]) => owned.length > 1).map(([key]) => `${parent}: ${key}`);
      },
    );
    expect(clashes).toEqual([]);
  });

  it('hold the English name first and at least one name in Thai and in Chinese characters', () => {
    const wrong = categories.filter(
      ({ path, names }) =>
        names[0] !== path.at(-1) ||
        !names.some((name) => /\p{Script=Thai}/u.test(name)) ||
        !names.some((name) => /\p{Script=Han}/u.test(name)),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it.each([
    [['Kecantikan & Perawatan Diri', 'Perawatan Wajah'], 'id', ['Beauty & Personal Care', 'Skincare']],
    [['Kecantikan dan Penjagaan Diri', 'Penjagaan Kulit'], 'ms', ['Beauty & Personal Care', 'Skincare']],
    [['Sắc đẹp', 'Chăm sóc da mặt'], 'vi', ['Beauty & Personal Care', 'Skincare']],
    [['ความงาม', 'ดูแลผิวหน้า'], 'th', ['Beauty & Personal Care', 'Skincare']],
    [['BELLEZA Y CUIDADO PERSONAL', 'Cuidado facial'], 'es-MX', ['Beauty & Personal Care', 'Skincare']],
    [['Beleza e Cuidado Pessoal', 'Cuidados com a Pele'], 'pt-BR', ['Beauty & Personal Care', 'Skincare']],
    [['美妆护肤', '面部护肤'], 'zh-CN', ['Beauty & Personal Care', 'Skincare']],
    [['美妝保養', '臉部保養'], 'zh-TW', ['Beauty & Personal Care', 'Skincare']],
    [['Calzado', 'Tenis'], 'es-MX', ['Shoes', 'Sneakers']],
    [['Deportes', 'Tenis'], 'es-MX', ['Sports & Outdoor', 'Ball & Racket Sports']],
    [['Kasut', 'But'], 'ms', ['Shoes', 'Boots']],
    [['Văn phòng phẩm', 'Bút'], 'vi', ['Books & Stationery', 'Pens']],
  ])('%j (%s) is %j', (path, language, canonical) => {
    expect(canonicalCategory(table, path, language)).toEqual(canonical);
  });

  it('know every category of the example records', () => {
    const known = new Set(table.paths.map((path) => path.join(' > ')));
    const unknown = exampleLines()
      .map(({ record }) => record)
      .filter(({ category, language }) => {
        const canonical = category === null ? null : canonicalCategory(table, category, language);
        return category !== null && !known.has(canonical?.join(' > ') ?? '');
      });
    expect(unknown.map(({ category }) => category)).toEqual([]);
  });
});
