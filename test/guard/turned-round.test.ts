import { describe, expect, test } from 'vitest';
import { checkFacts } from '../../src/guard/facts.ts';
import { guardInput } from './guard-case.ts';

const status = (language: string, original: string, candidate: string) =>
  checkFacts(guardInput({ language, original, candidate })).status;

describe('what the original denies is not asserted', () => {
  test.each([
    ['en', 'Assembly is not included.', 'Assembly is included.'],
    ['en', 'Please do not put the pan in the dishwasher.', 'You may put the pan in the dishwasher.'],
    ['de', 'Die Batterien sind nicht enthalten.', 'Die Batterien sind enthalten.'],
    ['fr', 'Ce pull ne se lave pas en machine.', 'Ce pull se lave en machine.'],
    ['es-ES', 'Las pilas no están incluidas.', 'Las pilas están incluidas.'],
    ['pt-BR', 'A instalação não está inclusa.', 'A instalação está inclusa.'],
    ['id', 'Kainnya jangan dicuci dengan mesin.', 'Kainnya aman dicuci dengan mesin.'],
    ['ms', 'Harga tidak termasuk pemasangan.', 'Harga termasuk pemasangan.'],
    ['vi', 'Giá không bao gồm lắp đặt.', 'Giá bao gồm lắp đặt.'],
    ['th', 'ราคานี้ไม่รวมค่าติดตั้ง', 'ราคานี้รวมค่าติดตั้ง'],
    ['zh-CN', '本品不含安装。', '本品含安装。'],
    ['zh-TW', '這件毛衣不可機洗。', '這件毛衣可機洗。'],
    ['ja', 'このセーターは洗濯機で洗えません。', 'このセーターは洗濯機で洗えます。'],
    ['ko', '조립은 포함되지 않습니다.', '조립은 포함됩니다.'],
  ])('%s: %s → %s', (language, original, candidate) => {
    expect(status(language, original, candidate)).toBe('fail');
  });

  test.each([
    [
      'en',
      'said in other words',
      'Please do not put the pan in the dishwasher.',
      'Keep the pan out of the dishwasher.',
    ],
    ['en', 'not yet done', 'You haven’t finished your order.', 'You can finish your order here.'],
    ['en', 'a figure of speech', 'Don’t miss the new candles.', 'The new candles are here.'],
    ['en', 'a condition', 'If you do not love the lamp, send the lamp back.', 'Love the lamp? Send the lamp back.'],
    ['de', 'not yet done', 'Deine Bestellung ist noch nicht abgeschlossen.', 'Deine Bestellung abschließen'],
    ['es-ES', 'a reminder', 'No olvides usar tu cupón.', 'Usa tu cupón.'],
    ['zh-CN', 'no denial', '不错的新茶到了，不妨来看看。', '新茶到了，来看看。'],
    ['zh-CN', 'a reminder', '别忘了使用您的优惠券。', '使用您的优惠券。'],
    ['ja', 'a figure of speech', 'お見逃しのないようご覧ください。', 'ぜひご覧ください。'],
  ])('%s, %s: %s → %s', (language, _, original, candidate) => {
    expect(status(language, original, candidate)).toBe('pass');
  });

  test('names both clauses and where the new one stands', () => {
    const { detail, found } = checkFacts(
      guardInput({ original: 'Assembly is not included.', candidate: 'Good news. Assembly is included.' }),
    );
    expect(detail).toBe(
      '“Assembly is included” says the opposite of “Assembly is not included”: say it as you gave it.',
    );
    expect(found).toEqual([{ field: 'body', start: 11, end: 31, text: 'Assembly is included' }]);
  });

  test('is quick on a long text of denials', () => {
    const long = 'not in a, no b '.repeat(500);
    checkFacts(guardInput({ original: long, candidate: `${long}.` }));
  });
});
