import { describe, expect, it } from 'vitest';
import { followUpOf, NO_FOLLOW_UP } from '../../../src/agents/template/follow-up.ts';
import { aBrief } from '../../fixtures/brief.ts';
import { rewritten, text } from './a-task.ts';

describe('followUpOf', () => {
  it.each([
    ['shorter', { shorter: true, short: true }],
    ['without emoji; keep it short', { withoutEmoji: true, short: true }],
    ['another variant; open with a question', {}],
    ['another variant', { anotherAngle: true }],
    ['open with a question', {}],
    ['without emoji', { withoutEmoji: true }],
    ['calmer; shorter', { calmer: true, shorter: true, short: true }],
    ['with emoji', { cannot: ['The playbook adds no emoji to a text; a language model can, or put them in by hand.'] }],
  ])('%s', (instruction, expected) => {
    expect(followUpOf(aBrief({ instruction }))).toEqual({ ...NO_FOLLOW_UP, ...expected });
  });
});

it('"without emoji" takes them out by rule', () => {
  const said = text({
    template: { title: 'Your cart 🛒', body: 'You left a linen set in your cart 🌿. Return to your cart.' },
    voucher: 'RM3 off, min spend RM15',
    instruction: 'without emoji',
  });
  expect(said).not.toMatch(/\p{Extended_Pictographic}/u);
});

it.each([
  ['Come back and shop with us 💛 Shop: lumen.example/new', 'Come back and shop with us. Shop: lumen.example/new'],
  ['Shop with 💛 Paris: lumen.example/new', 'Shop with Paris: lumen.example/new'],
])('a full stop takes the place of an emoji that parted two sentences: %s', (sentence, expected) => {
  const template = { title: 'Hey 👋', body: `We miss you! ${sentence}` };
  const voucher = '20% off, code SHIP20';
  const { body } = rewritten({ segment: 'lapsing-buyers', template, voucher, instruction: 'without emoji' });
  expect(body.slice(-expected.length)).toBe(expected);
});
