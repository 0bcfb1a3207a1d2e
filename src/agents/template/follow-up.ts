import type { Angle } from '../../domain/angle.ts';
import type { Brief } from '../../domain/brief.ts';
import { type Instruction, readInstructions } from '../../domain/instruction.ts';

/** What the person asked for, as far as rules can do it. */
export interface FollowUp {
  readonly shorter: boolean;
  readonly anotherAngle: boolean;
  readonly withoutEmoji: boolean;
  /** A calm, plain tone: the service angle without marks and emoji. */
  readonly calmer: boolean;
  /** What rules cannot do, each a sentence for the marketer. */
  readonly cannot: readonly string[];
}

export const NO_FOLLOW_UP: FollowUp = {
  shorter: false,
  anotherAngle: false,
  withoutEmoji: false,
  calmer: false,
  cannot: [],
};

const CALM_TONES = /calm|formal|neutral|serious|professional|plain|polite|service|soft|less/iu;

export function followUpOf(brief: Brief): FollowUp {
  if (brief.instruction === null) return NO_FOLLOW_UP;
  const asks = readInstructions(brief.instruction);
  const tones = asks.filter((ask) => ask.kind === 'tone');
  const calmer = tones.some((ask) => CALM_TONES.test(ask.tone));
  return {
    shorter: asks.some((ask) => ask.kind === 'shorter'),
    anotherAngle:
      asks.some((ask) => ask.kind === 'another-angle' && ask.angle === null) || (tones.length > 0 && !calmer),
    withoutEmoji: asks.some((ask) => ask.kind === 'emoji' && !ask.wanted),
    calmer,
    cannot: asks.flatMap((ask) => cannotDo(ask, brief)),
  };
}

function cannotDo(ask: Instruction, brief: Brief): readonly string[] {
  if (ask.kind === 'language')
    return [
      `A text in another language (${ask.language}) needs a language model; this one stays in ${brief.language}.`,
    ];
  if (ask.kind === 'other')
    return ['That wish needs a language model; the playbook can do “shorter”, “another angle” and confirmed facts.'];
  if (ask.kind === 'emoji' && ask.wanted)
    return ['The playbook adds no emoji to a text; a language model can, or put them in by hand.'];
  if (ask.kind === 'tone' && !CALM_TONES.test(ask.tone))
    return ['The playbook keeps the tone of your text; another tone needs a language model.'];
  return [];
}

/** The default text leads with its fact, so the others come first. */
const OTHERS: readonly Angle[] = ['question', 'service', 'fact-first'];

/** The angles to try after one, the most different first. */
export function anglesAfter(angle: Angle | null): readonly Angle[] {
  return OTHERS.filter((one) => one !== angle);
}
