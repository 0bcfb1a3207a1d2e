import { describe, expect, test } from 'vitest';
import { newStatements } from '../../src/guard/offer/new-statements.ts';
import { guardInput } from './guard-case.ts';

const TULIPS = 'Thanks for following us! Hope you enjoy our posts about tulips.';

function told(language: string, original: string, candidate: string): readonly string[] {
  return newStatements(guardInput({ language, original, candidate })).flatMap((one) =>
    one.found.map(({ text }) => text),
  );
}

describe('what nobody told the writer', () => {
  test.each([
    ['en', TULIPS, 'Palace gardeners plant these tulips along their terraces.'],
    ['en', TULIPS, 'The Dutch growers themselves buy from us.'],
    ['de', 'Schau in den Laden.', 'Keimlinge überstehen selbst strengen Frost.'],
    ['fr', 'Merci pour votre commande.', 'Nos carnets font des jaloux dans tous les bureaux.'],
    ['pt', 'Vem ver o que preparamos.', 'As maquiadoras das novelas não vivem sem.'],
    ['id', 'Mampir dong.', 'Batik dipakai pejabat dan pengantin keraton.'],
    ['ja', 'お茶のご案内です。', '名だたる料亭でも出されているお茶です。'],
    ['ko', '가방이 기다리고 있어요.', '지금 출근길에 제일 많이 보이는 가방이에요.'],
  ])('%s: “%s” says nothing of “%s”', (language, original, statement) => {
    expect(told(language, original, statement)).toEqual([statement]);
  });

  test('one among sentences that are accounted for', () => {
    const candidate = 'Thanks for following. The Dutch growers themselves buy from us. See the tulips.';
    expect(told('en', TULIPS, candidate)).toEqual(['The Dutch growers themselves buy from us.']);
  });
});

describe('what tells nothing new', () => {
  test.each([
    ['the words of the original, otherwise put', 'en', TULIPS, 'Our posts are about tulips, enjoyed by followers.'],
    ['to the reader', 'en', TULIPS, 'Your windowsill has room for a pot.'],
    ['a question', 'en', TULIPS, 'Room on the windowsill for a pot?'],
    ['an exclamation', 'en', TULIPS, 'Windowsill season, gardeners!'],
    ['a condition', 'en', TULIPS, 'If the windowsill looks bare, plant something.'],
    ['a step to take', 'en', TULIPS, 'Browse the windowsill pots and terracotta saucers.'],
    ['a figure, which is judged as one', 'en', TULIPS, 'Windowsill pots cost $12 apiece.'],
    ['a placeholder, which may say anything', 'en', TULIPS, 'Windowsill pots cost {{price}} apiece.'],
    ['hashtags', 'en', TULIPS, '#windowsill #terracotta #saucers.'],
    ['words of our own phrases', 'en', TULIPS, 'The price has come down.'],
    ['Thai, which writes no full stops', 'th', 'แวะมาดูนะคะ', 'ชาวสวนทั้งวงการรู้จักร้านนี้'],
    ['half a character', 'en', TULIPS, '\ud83d tulips posts follow.'],
  ])('%s', (_, language, original, candidate) => {
    expect(told(language, original, candidate)).toEqual([]);
  });

  test('a confirmed fact', () => {
    const candidate = 'The Dutch growers themselves buy from us.';
    const input = guardInput({ language: 'en', original: TULIPS, candidate });
    const brief = { ...input.brief, facts: ['Dutch growers buy from us themselves'] };
    expect(newStatements({ ...input, brief })).toEqual([]);
  });
});
