import { describe, expect, it } from 'vitest';
import { withStandingWishes } from '../../src/domain/instruction/standing-wishes.ts';
import { readInstruction, readInstructions } from '../../src/domain/instruction.ts';

/** What a thread says, one reply after the other → the instruction of its last version. */
function instructionAfter(replies: readonly string[], byModel: boolean): string | null {
  return replies.reduce<string | null>(
    (before, reply) =>
      withStandingWishes(reply, readInstructions(reply), before === null ? [] : readInstructions(before), byModel),
    null,
  );
}

describe('withStandingWishes', () => {
  it.each<[readonly string[], string]>([
    [['shorter', 'no emoji', 'question angle'], 'question angle; without emoji; keep it short'],
    [['shorter', 'shorter'], 'shorter'],
    [['shorter', 'longer'], 'longer'],
    [['shorter', 'longer', 'calmer'], 'calmer; longer'],
    [['no emoji', 'with emoji'], 'with emoji'],
    [['no emoji', 'with emoji', 'shorter'], 'shorter'],
    [['question angle', 'lead with the offer'], 'lead with the offer'],
    [['another variant; Open with a question', 'shorter'], 'shorter; Open with a question'],
    [['calmer', 'more formal', 'shorter'], 'shorter; tone: formal'],
    [['friendlier', 'shorter'], 'shorter'],
    [['in Spanish', 'make it rhyme', 'shorter'], 'shorter'],
    [['shorter', 'no emoji', 'start over'], 'start over'],
    [['shorter', 'start over', 'no emoji'], 'no emoji'],
    [['más corto', 'sin emojis', 'empieza con una pregunta'], 'empieza con una pregunta; without emoji; keep it short'],
    [['短一点', '更长'], '更长'],
  ])('by rule: %j → %j', (replies, expected) => {
    expect(instructionAfter(replies, false)).toBe(expected);
  });

  it.each<[readonly string[], string]>([
    [['in Spanish', 'with emoji', 'warmer', 'shorter'], 'shorter; tone: warm; with emoji; in Spanish'],
    [['in Spanish', 'in English'], 'in English'],
    [['make it rhyme', 'drop the second sentence', 'shorter'], 'shorter; drop the second sentence; make it rhyme'],
    [['make it rhyme', 'start over; shorter'], 'start over; shorter'],
  ])('by a model, which grants everything: %j → %j', (replies, expected) => {
    expect(instructionAfter(replies, true)).toBe(expected);
  });

  it('a fact alone leaves what stands', () => {
    expect(withStandingWishes(null, [], readInstructions('shorter; without emoji'), false)).toBe(
      'keep it short; without emoji',
    );
  });

  it('forgets the oldest wishes where a thread has more than an instruction holds', () => {
    const replies = Array.from({ length: 40 }, (_, index) => `drop the sentence about the number ${index} in it`);
    const kept = instructionAfter(replies, true) ?? '';
    expect(kept.length).toBeLessThanOrEqual(1_000);
    expect(kept.startsWith('drop the sentence about the number 39 in it; drop the sentence about the number 38')).toBe(
      true,
    );
  });
});

describe('readInstruction', () => {
  it.each([
    ['longer', 'longer'],
    ['make it a bit longer, please', 'longer'],
    ['that is too short', 'longer'],
    ['lebih panjang dong', 'longer'],
    ['un poco más largo', 'longer'],
    ['ausführlicher bitte', 'longer'],
    ['もう少し長くして', 'longer'],
    ['no longer pushy', 'other'],
    ['less text', 'shorter'],
    ['keep it short', 'short'],
    ['start over', 'start-over'],
    ["let's start over please", 'start-over'],
    ['reset', 'start-over'],
    ['empieza de nuevo', 'start-over'],
    ['mulai dari awal ya', 'start-over'],
    ['von vorn bitte', 'start-over'],
    ['从头开始', 'start-over'],
    ['最初からやり直してください', 'start-over'],
    ['처음부터 다시 써줘', 'start-over'],
    ['start with a question', 'another-angle'],
    ['try again', 'another-angle'],
  ])('%j is %s', (text, kind) => {
    expect(readInstruction(text).kind).toBe(kind);
  });
});
