import type { Angle } from '../../domain/angle.ts';
import type { Brief } from '../../domain/brief.ts';
import { passage } from '../by-model/brief-inputs.ts';
import type { PromptInput } from '../language-model.ts';

const ANGLES: Readonly<Record<Angle, string>> = {
  'fact-first': 'The strongest given fact stands first.',
  question: 'Open with one honest question to which the given facts are the answer.',
  service: 'A calm note, as from customer service: how things stand, and what to do next.',
};

/** How the text should be, from the shop and the person who asks. Grounds no claim. `mask` hides the message's tokens. */
export function wishesOf(brief: Brief, angle: Angle | null, mask: (text: string) => string): PromptInput {
  const { tone, avoid, keep } = brief.brand;
  const before = brief.previous;
  const wishes = [
    passage('the_tone', tone),
    passage('words_to_avoid', avoid.join(', ')),
    passage('words_to_keep', keep.join(', ')),
    passage('the_angle', angle === null ? null : ANGLES[angle]),
    passage('version_before', before === null ? null : [before.title, before.body].filter(Boolean).join('\n')),
    passage('what_to_do', brief.instruction),
  ].filter((wish) => wish !== null);
  return wishes.length === 0 ? 'Nothing in particular.' : wishes.map((wish) => ({ ...wish, text: mask(wish.text) }));
}
