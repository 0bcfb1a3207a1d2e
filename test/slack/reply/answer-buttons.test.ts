import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/domain/report.ts';
import { answerButtons, type Sharing } from '../../../src/slack/reply/answer-buttons.ts';
import { aBrief } from '../../fixtures/brief.ts';
import { aReport } from '../../fixtures/report.ts';

/** What the row shows, and what its menu holds, as a marketer reads them. */
function labels(report: Report, sharing: Sharing, isUsed = false) {
  const { elements } = answerButtons(report, sharing, isUsed);
  const menu = elements.flatMap((one) => (one.type === 'overflow' ? one.options : []));
  return [elements.flatMap((one) => (one.type === 'button' ? [one.text.text] : [])), menu.map(({ text }) => text.text)];
}

const unasked: Partial<Report> = { questions: [] };
const original: Partial<Report> = { rewrite: { ...aBrief().template, changes: [] } };
const many: Partial<Report> = {
  questions: ['a', 'b', 'c'].flatMap((id) => aReport().questions.map((one) => ({ ...one, id }))),
};

describe('the buttons of an answer', () => {
  it.each<[string, Partial<Report>, Sharing, string[], string[]]>([
    [
      'a rewrite',
      unasked,
      null,
      ['Use this', 'Edit & check', 'Adjust…', 'Another angle'],
      ['Shorter', 'Show details', 'Ask the team', 'Remove this answer'],
    ],
    [
      'a rewrite that a question stands above',
      {},
      null,
      ['Use this', 'Edit & check', 'Adjust…'],
      ['Another angle', 'Shorter', 'Show details', 'Ask the team', 'Remove this answer'],
    ],
    [
      'a rewrite that only one person sees',
      unasked,
      'channel',
      ['Use this', 'Edit & check', 'Share in channel', 'Adjust…'],
      ['Another angle', 'Shorter', 'Show details', 'Ask the team', 'Remove this answer'],
    ],
    [
      'a rewrite that only one person sees, with a question',
      {},
      'channel',
      ['Use this', 'Edit & check', 'Share in channel'],
      ['Adjust…', 'Another angle', 'Show details', 'Ask the team', 'Remove this answer'],
    ],
    [
      '"yours is fine" with another wording',
      { verdict: 'keep-original' },
      'thread',
      ['Use this', 'Another angle', 'Show details'],
      ['Edit & check', 'Adjust…', 'Share in thread', 'Ask the team', 'Remove this answer'],
    ],
    [
      '"yours is fine" with nothing else to send',
      { verdict: 'keep-original', ...original },
      null,
      ['Another angle', 'Show details'],
      ['Edit & check', 'Adjust…', 'Remove this answer'],
    ],
    [
      '"I need one fact" with what can be said until then',
      { verdict: 'needs-facts', ...many },
      'thread',
      ['Use this', 'Show details'],
      ['Edit & check', 'Adjust…', 'Share in thread', 'Remove this answer'],
    ],
    [
      '"I need one fact" with nothing to send',
      { verdict: 'needs-facts', rewrite: null },
      'thread',
      ['Show details'],
      ['Adjust…', 'Remove this answer'],
    ],
  ])('%s', (_name, changes, sharing, shown, behind) => {
    expect(labels(aReport(changes), sharing)).toEqual([shown, behind]);
  });

  it('mark once what was sent, and take it back', () => {
    expect(labels(aReport(unasked), null, true)).toEqual([
      ['Edit & check', 'Adjust…', 'Another angle'],
      ['Shorter', 'Show details', 'Not chosen after all', 'Remove this answer'],
    ]);
  });

  it('urge only where the rewrite is better', () => {
    const styles = (['send-rewrite', 'keep-original', 'needs-facts'] as const).map((verdict) =>
      answerButtons(aReport({ verdict }), null).elements.map((one) => ('style' in one ? one.style : undefined)),
    );
    expect(styles.map((one) => one.includes('primary'))).toEqual([true, false, false]);
  });
});
