import { describe, expect, it } from 'vitest';
import type { Comparison, Finding } from '../../../src/agents/content/content-agent.ts';
import { rewriteByRule } from '../../../src/agents/template/by-rule.ts';
import { anExemplar } from '../../fixtures/brief.ts';
import { aTask, type Given, rewritten, TODAY, text } from './a-task.ts';

const offered: Given = {
  segment: 'potential-new-customers',
  merchant: 'Loom',
  category: ['Bedding', 'Sheets'],
  voucher: '10% off first order, min. spend £60, code HELLO10',
  template: { title: 'Welcome back to Loom', body: 'Your favourite sheets are right where you left them! 🎉' },
};
const plain = rewritten(offered);

function found(...traits: readonly string[]): Comparison {
  const findings = traits.map(
    (trait): Finding => ({
      trait,
      strongShare: 0.8,
      weakShare: 0.2,
      sentence: `80 % of the strong ones do ${trait}, 20 % of the weak ones.`,
    }),
  );
  return { strong: [], weak: [], findings };
}

describe('angles give visibly different texts', () => {
  it('fact first, question, service', () => {
    expect([
      text(offered, { angle: 'fact-first' }),
      text(offered, { angle: 'question' }),
      text(offered, { angle: 'service' }),
    ]).toEqual([
      '10% off your first order of £60 or more | Code HELLO10: 10% off your first order of £60 or more. Browse our sheets and pick what suits you. 🎉',
      'Looking for sheets? | New to Loom? Get 10% off your first order of £60 or more with code HELLO10. Browse our sheets and pick what suits you. 🎉',
      'Your code: HELLO10 | New to Loom? Good to know: 10% off your first order of £60 or more with code HELLO10. Browse our sheets and pick what suits you. 🎉',
    ]);
  });
});

describe('follow-ups', () => {
  const previous = { title: plain.title, body: plain.body };

  it('shorter is shorter, with the whole offer', () => {
    const shorter = rewritten({ ...offered, instruction: 'shorter', previous });
    expect(shorter.body.length + (shorter.title?.length ?? 0)).toBeLessThan(
      plain.body.length + (plain.title?.length ?? 0),
    );
    expect(shorter.body).toContain('10% off your first order of £60 or more with code HELLO10');
  });

  it('another angle is another text', () => {
    const another = rewritten({ ...offered, instruction: 'another variant please', previous });
    expect(another.title).toBe('Looking for sheets?');
  });

  it('another language is declined in words, the text stays', () => {
    const { title, body, changes } = rewritten({ ...offered, instruction: 'in Spanish', previous });
    expect({ title, body }).toEqual(previous);
    expect(changes[0]?.why).toBe('A text in another language (es) needs a language model; this one stays in en.');
  });

  it('a wish that rules cannot grant is declined in words', () => {
    expect(rewritten({ ...offered, instruction: 'rhyme it', previous }).changes[0]?.why).toBe(
      'That wish needs a language model; the playbook can do “shorter”, “another angle” and confirmed facts.',
    );
  });
});

describe('what strong messages do is taken up, and said', () => {
  it('a calm tone and a short title', () => {
    const { title, body, changes } = rewritten(offered, { comparison: found('calm', 'short-title') });
    expect(`${title} ${body}`).not.toMatch(/[!🎉]/u);
    expect(changes[0]?.why).toContain(
      'Follows what strong messages do: 80 % of the strong ones do calm, 20 % of the weak ones.',
    );
    expect(changes[0]?.why).toContain('short-title');
  });

  it('a question', () => {
    expect(rewritten(offered, { comparison: found('question') }).title).toBe('Looking for sheets?');
  });

  it('a merchant’s own habit: no emoji where their strong messages have none', () => {
    const exemplars = [anExemplar(), anExemplar({ id: 'e2' })];
    const own = rewritten(offered, { route: 'in-group', exemplars });
    expect(`${own.title} ${own.body}`).not.toContain('🎉');
    expect(`${plain.title} ${plain.body}`).toContain('🎉');
  });
});

describe('safety', () => {
  it('on a repair round only cuts, and words nothing anew', () => {
    const template = { title: 'Winter teas', body: 'Our winter teas are in from £4. Hurry, last chance!' };
    const { body } = rewritten(
      { segment: 'active-old-followers', template },
      { repair: { rewrite: { title: 'x', body: 'y', changes: [] }, failures: [] } },
    );
    expect(body).toBe('Our winter teas are in from £4.');
  });

  it('gives the original when nothing passes the guard', () => {
    const task = aTask(offered);
    const refuse = () => [{ name: 'facts', status: 'fail', detail: 'no', found: [] }] as const;
    expect(rewriteByRule(task, TODAY, refuse)).toEqual({ ...task.brief.template, changes: [] });
  });
});
