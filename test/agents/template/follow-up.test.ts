import { describe, expect, it } from 'vitest';
import { followUpOf, NO_FOLLOW_UP } from '../../../src/agents/template/follow-up.ts';
import { aBrief } from '../../fixtures/brief.ts';
import { text } from './a-task.ts';

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

it('a full stop takes the place of an emoji that parted two sentences', () => {
  const said = text({
    segment: 'new-followers',
    merchant: 'Casa Ñandú',
    language: 'es',
    template: {
      title: '¡Hola!',
      body: 'Gracias por seguirnos 💚 Tenemos algo especial para ti. Mira la tienda: nandu.example',
    },
    voucher: '10% de descuento, código HOLA10',
    instruction: 'sin emojis',
  });
  expect(said).toContain('Gracias por seguirnos. Tienes un 10% de descuento');
});
