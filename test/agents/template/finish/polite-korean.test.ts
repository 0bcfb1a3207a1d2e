import { expect, it } from 'vitest';
import { isBluntKorean, politeKorean } from '../../../../src/agents/template/finish/polite-korean.ts';

it.each<[string, string, boolean, string | null]>([
  ['what happened, before a reason', '겨울 울양말 신상 나왔으니까 빨랑 와서 봐.', false, '겨울 울양말 신상 나왔어요.'],
  ['what happened, formally', '새 원두 들어왔어!', true, '새 원두 들어왔습니다.'],
  ['a command', '빨리 와서 봐~ ㅋㅋ', false, null],
  ['a polite sentence', '새로 나왔으니 둘러보세요.', false, '새로 나왔으니 둘러보세요.'],
  ['a formal question', '보셨습니까?', true, '보셨습니까?'],
  ['no sentence', '따뜻한 새해', false, '따뜻한 새해'],
])('%s', (_name, text, formal, expected) => {
  expect(politeKorean(text, formal)).toBe(expected);
});

it.each<[string, string, boolean]>([
  ['a command', '빨랑 와서 봐.', true],
  ['laughter', '딴 데 못 감ㅋㅋ', true],
  ['a polite sentence', '새로 나왔으니 둘러보세요.', false],
])('blunt: %s', (_name, text, expected) => {
  expect(isBluntKorean(text)).toBe(expected);
});
