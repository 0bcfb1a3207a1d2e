import { describe, expect, it } from 'vitest';
import { setOff } from '../../../../src/agents/template/offer/set-off.ts';

describe('Chinese text beside figures', () => {
  it.each([
    ['，滿{minimum}可用', { minimum: '500 元' }, '，滿 {minimum}可用'],
    ['，满{minimum}可用', { minimum: '100' }, '，满{minimum}可用'],
    ['現價{now}，原價{before}', { now: '1,680 元', before: '2,180 元' }, '現價 {now}，原價 {before}'],
    ['{item}降價了', { item: '茶壺 A2' }, '{item} 降價了'],
  ])('%s', (text, values, expected) => {
    expect(setOff(text, values)).toBe(expected);
  });
});
