import { describe, expect, it } from 'vitest';
import { followUpOf, NO_FOLLOW_UP } from '../../../src/agents/template/follow-up.ts';
import { aBrief } from '../../fixtures/brief.ts';
import { text } from './a-task.ts';

describe('followUpOf', () => {
  it.each([
    ['shorter', { shorter: true }],
    ['another variant', { anotherAngle: true }],
    ['open with a question', {}],
    ['without emoji', { withoutEmoji: true }],
    ['calmer; shorter', { calmer: true, shorter: true }],
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
