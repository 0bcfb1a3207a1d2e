import fc from 'fast-check';
import { expect, test } from 'vitest';
import { automaton, NOWHERE, step } from '../../src/language/automaton.ts';
import { addForm, emptyTree, type MatchTree, SPACE } from '../../src/language/match-tree.ts';
import { match } from '../../src/language/matcher.ts';
import { parseEntry } from '../../src/language/parse-entry.ts';

function treeOf(entries: readonly string[], first = 0): MatchTree {
  const tree = emptyTree();
  for (const [index, entry] of entries.entries())
    for (const form of parseEntry(entry)) addForm(tree, form, first + index);
  return tree;
}

function found(trees: readonly MatchTree[], text: string): readonly string[] {
  const all = new Set<string>();
  match(automaton(trees), text, (term, start, end) => all.add(`${term} ${text.slice(start, end)}`));
  return [...all].sort();
}

test('several trees are read as one', () => {
  const trees = [treeOf(['last (chance|call)', 'last']), treeOf(['call now'], 2)];
  expect(found(trees, 'last call now')).toEqual(['0 last call', '1 last', '2 call now']);
});

test('what is equal from here on is one state', () => {
  const read = automaton([treeOf(['(a|b) c', 'x'])]);
  const behind = (unit: string) => step(read, step(read, read.start, unit.charCodeAt(0)), SPACE);
  expect(behind('a')).toBe(behind('b'));
  expect(behind('a')).not.toBe(NOWHERE);
  expect(behind('x')).toBe(NOWHERE);
});

test('one reading finds what every entry finds alone', () => {
  const word = fc.constantFrom('a', 'b', 'ab', '半', 'a*', '(a|b)', '(ab|)');
  const entry = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => `a ${words.join(' ')}`);
  const text = fc.array(fc.constantFrom('a', 'b', 'ab', '半', '1', ',', '-'), { maxLength: 12 });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 4 }), text, (entries, words) => {
      const whole = words.join(' ');
      const alone = entries.flatMap((one, index) => found([treeOf([one], index)], whole));
      expect(found([treeOf(entries)], whole)).toEqual([...new Set(alone)].sort());
    }),
  );
});
