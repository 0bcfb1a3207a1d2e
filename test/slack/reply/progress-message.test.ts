import { expect, it } from 'vitest';
import type { Recognised } from '../../../src/conversation/recognised.ts';
import { progressMessage } from '../../../src/slack/reply/progress-message.ts';
import { validateBlocks } from '../../../src/slack/reply/validate-blocks.ts';

const NOTHING: Recognised = { links: [], codes: [], mergeTags: [], terms: [], optOut: [], vagueOffer: null };
const said = (seen: Recognised | null, alone = false) => progressMessage({ requestId: 'r', seen, alone }).text;

it('says what was recognised in one line, and what is vague in another', () => {
  const seen = {
    ...NOTHING,
    links: ['a.example', 'b.example'],
    codes: ['X1'],
    mergeTags: ['{{n}}'],
    terms: ['until Sunday'],
    optOut: ['STOP'],
  };
  expect(said({ ...seen, vagueOffer: 'a special\nsurprise' })).toBe(
    'Reading your message and writing a better one…\nI keep the links a.example and b.example, the code X1, 1 merge tag, the terms “until Sunday” and the opt-out.\n“a special surprise” does not say what the offer is.',
  );
});

it('says no more than that it has begun where nothing was recognised', () => {
  expect([said(NOTHING), said(null), said(null, true)]).toEqual([
    'Reading your message and writing a better one…',
    'Reading your message and writing a better one…',
    'Reading your message and writing a better one. The answer comes here, only to you.',
  ]);
});

it('can always be cancelled, and stays short whatever the message holds', () => {
  const many = Array.from({ length: 300 }, (_one, index) => `https://x.example/${'y'.repeat(300)}${index}`);
  const { blocks } = progressMessage({ requestId: 'r', seen: { ...NOTHING, links: many }, alone: false });
  expect(validateBlocks(blocks, 'message')).toEqual([]);
  expect(blocks.at(-1)).toMatchObject({ elements: [{ action_id: 'crm_cancel', value: 'r' }] });
});
