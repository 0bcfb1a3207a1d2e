import { expect, it } from 'vitest';
import type { Recognised } from '../../../src/conversation/recognised.ts';
import { progressMessage } from '../../../src/slack/reply/progress-message.ts';
import { validateBlocks } from '../../../src/slack/reply/validate-blocks.ts';

const NOTHING: Recognised = {
  links: [],
  codes: [],
  mergeTags: [],
  offer: null,
  minimum: [],
  until: [],
  past: [],
  optOut: [],
  vagueOffer: null,
};
const said = (seen: Recognised | null, alone = false) => progressMessage({ requestId: 'r', seen, alone }).text;

it('says what was recognised, a labelled line each', () => {
  const seen = {
    ...NOTHING,
    links: ['a.example', 'b.example'],
    codes: ['X1'],
    mergeTags: ['{{n}}'],
    offer: 'RM5 off,\nmin spend RM50',
    minimum: ['RM50'],
    until: ['Sunday', '11pm'],
    past: ['1 March'],
    optOut: ['STOP'],
  };
  expect(said({ ...seen, vagueOffer: 'a special\nsurprise' })).toBe(
    [
      'Reading your message and writing a better one…',
      'Offer: RM5 off, min spend RM50',
      'Terms in the message: minimum spend RM50; ends Sunday, 11pm',
      'Stays as it is: the links a.example and b.example, the code X1, 1 merge tag and the opt-out',
      'Already past: “1 March”',
      'Vague: “a special surprise” says less than the offer does',
    ].join('\n'),
  );
});

it('of an offer that nobody gave says that it is not said', () => {
  expect(said({ ...NOTHING, vagueOffer: 'great deals' })).toMatch(
    /\nVague: “great deals” does not say what the offer is$/u,
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
