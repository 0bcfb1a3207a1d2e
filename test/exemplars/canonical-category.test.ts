import { beforeAll, describe, expect, it } from 'vitest';
import { canonicalCategory } from '../../src/exemplars/canonical-category.ts';
import { type CategoryTable, readCategoryTable } from '../../src/exemplars/category-table.ts';

let table: CategoryTable;
beforeAll(async () => {
  table = await readCategoryTable('data/categories.json');
});

const SKINCARE = ['Beauty & Personal Care', 'Skincare'];

describe('a category in English', () => {
  it.each([
    ['as the table has it', 'en', SKINCARE, SKINCARE],
    ['in any case and punctuation', 'en', ['BEAUTY and personal care', 'skin-care'], SKINCARE],
    ['by its narrow level alone', 'en', ['Skincare'], SKINCARE],
    ['in Indonesian', 'id', ['Kecantikan', 'Perawatan Kulit'], SKINCARE],
    ['in Thai', 'th', ['ความงาม', 'ดูแลผิวหน้า'], SKINCARE],
    ['in Chinese', 'zh-TW', ['護膚'], SKINCARE],
    ['in Spanish, of an English message', 'en', ['Belleza', 'Cuidado de la piel'], SKINCARE],
    ['with a level below those known', 'en', [...SKINCARE, 'Face Masks'], [...SKINCARE, 'Face Masks']],
    ['with an unknown level above a known one', 'en', ['Hot deals', 'Skincare'], SKINCARE],
    ['said twice', 'en', ['Skincare', 'skin care'], SKINCARE],
    ['under a parent that has one of this name', 'en', ['Fashion', 'Shoes'], ['Fashion', 'Shoes']],
    ['at the top where a tree has that name', 'en', ['Shoes'], ['Shoes']],
    ['under a parent of another tree', 'en', ['Electronics', 'Fishing'], ['Electronics', 'Fishing']],
    ['not known, of an English message', 'en-MY', ['Meteorites', 'Iron ones'], ['Meteorites', 'Iron ones']],
    ['not known, but English of another message', 'th', ['Garden gnomes'], ['Garden gnomes']],
  ])('%s', (_, language, path, canonical) => {
    expect(canonicalCategory(table, path, language)).toEqual(canonical);
  });

  it('leaves out a level that nobody knows in another language', () => {
    expect(canonicalCategory(table, ['Kecantikan', 'Pernak-pernik langka'], 'id')).toEqual(['Beauty & Personal Care']);
  });

  it.each([
    ['th', ['ของแปลก']],
    ['en', ['ของแปลก']],
    ['id', ['Pernak-pernik langka']],
    ['vi', ['Đồ lạ']],
    ['en', ['!!!']],
  ])('counts as missing when nothing of it can be read: %s %j', (language, path) => {
    expect(canonicalCategory(table, path, language)).toBeNull();
  });
});
