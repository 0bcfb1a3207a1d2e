import { describe, expect, it } from 'vitest';
import { NO_SETTINGS } from '../../src/conversation/settings.ts';
import { guard } from '../../src/guard/guard.ts';
import { briefFor } from '../../src/slack/brief-for.ts';
import { EXAMPLE_DRAFT, EXAMPLE_REWRITE } from '../../src/slack/example-draft.ts';
import { teachBlocks } from '../../src/slack/home/teach-blocks.ts';

describe('the example that the Home tab teaches by', () => {
  it('passes every check: it promises nothing that the made-up shop did not give', () => {
    const brief = briefFor(EXAMPLE_DRAFT, NO_SETTINGS, { detectLanguage: () => 'en' });
    const checks = guard({ brief, candidate: EXAMPLE_REWRITE, references: [], today: '2026-11-24' });
    expect(checks.filter(({ status }) => status !== 'pass')).toEqual([]);
  });

  it('says nothing that the quoted message and what is told beside it do not', () => {
    const quoted = teachBlocks().map((block) => JSON.stringify(block));
    const shown = quoted
      .slice(
        0,
        quoted.findIndex((block) => block.includes(EXAMPLE_REWRITE.title)),
      )
      .join('\n');
    const told = [EXAMPLE_DRAFT.title, EXAMPLE_DRAFT.voucher, EXAMPLE_DRAFT.product];
    expect(told.filter((one) => !shown.includes(one ?? ''))).toEqual([]);
    expect(EXAMPLE_REWRITE.body).toContain(EXAMPLE_DRAFT.product);
  });
});
