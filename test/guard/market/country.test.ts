import { describe, expect, test } from 'vitest';
import { marketOf } from '../../../src/guard/market/country.ts';
import { guardInput } from '../guard-case.ts';

const market = (language: string, original: string) =>
  marketOf(guardInput({ language, original, candidate: '' }).brief);

describe('the country of the customers', () => {
  test.each([
    ['es-MX', 'Pan: $80', 'MX', 'the language is Mexican Spanish'],
    ['en', 'Call +82 2 555 0101', 'KR', 'a phone number begins with +82'],
    ['en', 'Order at https://teashop.co.uk/tea', 'GB', 'a link ends in .uk'],
    ['en', 'Mugs for £9', 'GB', '“£9” is GBP'],
    ['fr', 'Des tasses à 9 €', 'FR', '“9 €” is EUR'],
    ['ko', '새 찻잔', 'KR', 'it is written in Korean'],
    ['vi', 'Trà mới', 'VN', 'it is written in Vietnamese'],
  ])('%s: %s → %s', (language, original, country, because) => {
    expect(market(language, original)).toEqual({ country, because });
  });

  test.each([
    ['en', 'Mugs for $9'],
    ['en', 'New mugs at shop.example'],
    ['de', 'Tassen für 9 €'],
    ['zh', '新品上架'],
    ['en', 'Call +82 2 555 0101 or +84 24 555 0101'],
  ])('is not guessed from %s: %s', (language, original) => {
    expect(market(language, original)).toBeNull();
  });
});
