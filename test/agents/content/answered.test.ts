import { describe, expect, it } from 'vitest';
import { answersIn } from '../../../src/agents/content/answered.ts';

const answers = (fact: string, language = 'en') => [...answersIn(fact, language)].sort();

describe('answersIn', () => {
  it.each([
    ['the discount is 20%', ['offer']],
    ['until 30 November', ['deadline']],
    ['it is the Ridge daypack', ['words']],
    ['https://shop.example/cart', ['link']],
    ['{{cart_url}}', ['link']],
    ['RM10 off with a minimum spend of RM50', ['offer', 'price']],
    ['free delivery', ['offer']],
  ])('reads “%s”', (fact, expected) => {
    expect(answers(fact)).toEqual(expected);
  });

  it('reads an English answer about a message in another language', () => {
    expect(answers('the discount is 20%', 'id')).toEqual(['offer']);
  });
});
