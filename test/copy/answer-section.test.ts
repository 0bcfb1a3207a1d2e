import { expect, it } from 'vitest';
import { answerByRule } from './answer-by-rule.ts';
import { answerSection } from './answer-section.ts';
import type { WeakMessage } from './weak-messages.ts';

const HOSTILE: WeakMessage = {
  id: 'en-new-followers',
  merchant: 'Pipe | <b>Bold</b>',
  segment: 'new-followers',
  channel: 'push',
  language: 'en',
  title: '| **SALE** | <script>alert(1)</script>',
  body: '# Big\n\n- [click](https://a.example) `x` | y\n```\n</td></tr>\n| a | b |',
  voucher: '£5 off | <i>all</i>',
  category: null,
  product: null,
};

it('shows a hostile text as what was typed: one table of one row, no markup of its own', async () => {
  const section = answerSection({ message: HOSTILE, report: await answerByRule(HOSTILE) });
  const lines = section.split('\n');
  const rows = lines.filter((line) => line.startsWith('|'));
  expect(rows).toHaveLength(3);
  expect(rows.map((row) => row.match(/(?<!\\)\|/gu)?.length)).toEqual([3, 3, 3]);
  expect(section).not.toMatch(/<(?!br>|span>|\/span>)/u);
  expect(section).not.toMatch(/(?<!\\)\]\(/u);
  expect(lines.filter((line) => /^(?:#|```|\s)/u.test(line))).toEqual(['### New followers']);
});
