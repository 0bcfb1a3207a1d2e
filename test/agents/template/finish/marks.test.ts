import { describe, expect, it } from 'vitest';
import {
  emojiIn,
  endsAsCry,
  endsAsQuestion,
  limitExclamations,
  settleEmoji,
} from '../../../../src/agents/template/finish/marks.ts';

describe('limitExclamations', () => {
  it.each([
    ['Hi! Now! Go!!!', 1, 'Hi! Now. Go.'],
    ['¡Corre! ¡Ya!', 0, 'Corre. Ya.'],
    ['今すぐ！お得！', 1, '今すぐ！お得。'],
    ['Really?!', 0, 'Really?'],
  ])('%s at most %i', (text, allowed, settled) => {
    expect(limitExclamations(text, allowed)).toBe(settled);
  });
});

describe('settleEmoji', () => {
  it.each([
    ['Drop 🚨🚨 alert 💖💖💖', false, 'Drop alert 💖'],
    ['Thanks 🙏', false, 'Thanks 🙏'],
    ['Thanks 🙏', true, 'Thanks'],
    ['Oak™ © 2026', true, 'Oak™ © 2026'],
  ])('%s', (text, none, settled) => {
    expect(settleEmoji(text, none)).toBe(settled);
  });
});

it('keeps things, plants and friendly faces, not tears and winks', () => {
  expect(emojiIn('🌿😭🤪😊☕🌿')).toEqual(['🌿', '😊', '☕']);
});

describe('how a text ends', () => {
  it.each([
    ['Shall we? 🙂', true, false],
    ['要来吗？', true, false],
    ['Come in! 🎉', false, true],
    ['快来！', false, true],
    ['Why? We know!', false, true],
    ['The lamp is here.', false, false],
  ])('%s', (text, question, cry) => {
    expect([endsAsQuestion(text), endsAsCry(text)]).toEqual([question, cry]);
  });
});
