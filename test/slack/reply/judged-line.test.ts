import { expect, it } from 'vitest';
import { judgedLine } from '../../../src/slack/reply/judged-line.ts';

const pick = <Side extends string>(winner: Side, margin: 'clear' | 'close') =>
  ({ winner, margin, reason: 'r', orders: [] }) as const;

it.each([
  [
    pick('rewrite', 'clear'),
    pick('rewrite', 'close'),
    'clearly better than yours, and slightly better than the version before it, compared blind.',
  ],
  [
    pick('original', 'close'),
    pick('tie', 'close'),
    'slightly weaker than yours, and as good as the version before it, compared blind.',
  ],
  [null, pick('previous', 'clear'), 'clearly weaker than the version before it, compared blind.'],
  [pick('rewrite', 'clear'), null, null],
])('%j %j', (pickOfTwo, pickOverPrevious, said) => {
  expect(judgedLine({ pick: pickOfTwo, pickOverPrevious })).toBe(said);
});
