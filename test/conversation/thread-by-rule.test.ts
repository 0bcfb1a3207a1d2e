import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/conversation/answer.ts';
import type { Asked } from '../../src/conversation/conversation.ts';
import type { Brief } from '../../src/domain/brief.ts';
import { parseVoucher } from '../../src/domain/voucher.ts';
import { aBrief } from '../fixtures/brief.ts';
import { playbookPipeline } from '../fixtures/playbook-pipeline.ts';
import { ADDRESS, aConversation } from './fakes.ts';

const pipeline = playbookPipeline();

const LAMPS = aBrief({
  segment: 'lapsing-buyers',
  merchant: 'Lumen Home',
  template: { title: 'Hey 👋', body: 'We miss you! Shop: lumen.example/new' },
  voucher: parseVoucher('20% off, code SHIP20', 'en'),
});

/** A whole thread with the playbook: what it answers to the brief and to each reply, as a person would read it. */
async function thread(brief: Brief, replies: readonly string[]): Promise<readonly string[]> {
  const { conversation, answers } = aConversation({ parts: { pipeline } });
  const first: Asked = { ask: { kind: 'rewrite', brief }, address: ADDRESS, dedupeKey: 'first', threadId: null };
  const request = await conversation.accept(first);
  if (request === null) throw new Error('not accepted');
  conversation.work(request);
  await conversation.idle();
  for (const [index, text] of replies.entries()) {
    const next = await conversation.accept({
      ...first,
      ask: { kind: 'words', text, parentId: null },
      dedupeKey: `reply-${index}`,
      threadId: request.threadId,
    });
    if (next !== null) conversation.work(next);
    await conversation.idle();
  }
  return answers().map(said);
}

function said(answer: Answer): string {
  if (answer.kind === 'notice') return `notice: ${answer.text}`;
  if (answer.kind !== 'report') return answer.kind;
  const { rewrite } = answer.report;
  const text = [rewrite?.title, rewrite?.body].filter((part) => part !== null).join(' | ');
  return answer.note === null ? text : `${text} (${answer.note})`;
}

describe('wishes of a thread', () => {
  it('add up, a new one replaces what it contradicts, and "start over" forgets them', async () => {
    const replies = ['shorter', 'no emoji', 'open with a question', 'longer', 'with emoji', 'start over'];
    expect(await thread(LAMPS, replies)).toEqual([
      "20% off at Lumen Home 👋 | It's been a while. Here is 20% off with code SHIP20. Shop: lumen.example/new",
      '20% off at Lumen Home 👋 | Here is 20% off with code SHIP20. Shop: lumen.example/new',
      '20% off at Lumen Home | Here is 20% off with code SHIP20. Shop: lumen.example/new',
      'Time for another look? | Here is 20% off with code SHIP20. Shop: lumen.example/new',
      "Time for another look? | It's been a while. Here is 20% off with code SHIP20. Shop: lumen.example/new",
      "Time for another look? 👋 | It's been a while. Here is 20% off with code SHIP20. Shop: lumen.example/new",
      "20% off at Lumen Home 👋 | It's been a while. Here is 20% off with code SHIP20. Shop: lumen.example/new (I have forgotten the wishes so far; what you confirmed stays. Without them I would send what version 1 says.)",
    ]);
  });

  it('that bring a fact which is not in the text are told why, once, and what to do', async () => {
    const [, contradicting, shorter] = await thread(LAMPS, ['the discount is 25%', 'shorter']);
    expect(contradicting).toBe(
      "20% off at Lumen Home 👋 | It's been a while. Here is 20% off with code SHIP20. Shop: lumen.example/new (I have noted the fact. “25%” is not in the text: the offer already says “20% off, code SHIP20”. Change the offer if the fact is right. For that, open the form again (/crm-rewrite, or “Improve this message” on it) and write the right offer there.)",
    );
    expect(shorter).toBe('20% off at Lumen Home 👋 | Here is 20% off with code SHIP20. Shop: lumen.example/new');
  });

  it('are told why of a fact that waits for an offer', async () => {
    const [, ends] = await thread({ ...LAMPS, voucher: null }, ['the offer ends tomorrow']);
    expect(ends).toContain('“tomorrow” is not in the text: there is no offer yet that it belongs to.');
  });

  it('stand while a fact comes in, and the fact gets its room', async () => {
    const brief = { ...LAMPS, voucher: null, facts: ['the discount is 20%'] };
    expect(await thread(brief, ['shorter', 'the code is SHIP20'])).toEqual([
      "20% off at Lumen Home 👋 | It's been a while. Shop: lumen.example/new",
      '20% off at Lumen Home 👋 | Shop: lumen.example/new',
      '20% off at Lumen Home 👋 | Here is 20% off with code SHIP20. Shop: lumen.example/new',
    ]);
  });

  it('"another variant" gives texts that differ until there is none, and then says so', async () => {
    const [first, second, third, fourth, fifth] = await thread(LAMPS, Array(4).fill('another variant'));
    expect(new Set([first, second, third, fourth]).size).toBe(4);
    expect(fifth).toMatch(/^notice: I have no other honest way to say it with what I know\./u);
  });

  it('a tone that rules do not have is refused and does not stand', async () => {
    const [, refused, shorter] = await thread(LAMPS, ['warmer', 'shorter']);
    expect(refused).toMatch(/^notice: Another tone needs a language model; by rule I can only make it calmer/u);
    expect(shorter).toBe('20% off at Lumen Home 👋 | Here is 20% off with code SHIP20. Shop: lumen.example/new');
  });
});
