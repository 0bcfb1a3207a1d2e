import type { Angle } from '../../domain/angle.ts';
import type { Brief } from '../../domain/brief.ts';
import { askedAngle } from '../../domain/instruction/asked-angle.ts';
import { isCalmTone } from '../../domain/instruction/tones.ts';
import { type Instruction, readInstructions } from '../../domain/instruction.ts';

/** What the person asked for, now and in earlier versions, as far as rules can do it. */
export interface FollowUp {
  /** Shorter than the version before. */
  readonly shorter: boolean;
  /** Short, and no longer than the version before unless a new fact needs the room. */
  readonly short: boolean;
  /** Any angle that gives another text than the version before. */
  readonly anotherAngle: boolean;
  readonly withoutEmoji: boolean;
  /** A calm, plain tone: the service angle without marks and emoji. */
  readonly calmer: boolean;
  /** What rules cannot do, each a sentence for the marketer. */
  readonly cannot: readonly string[];
}

export const NO_FOLLOW_UP: FollowUp = {
  shorter: false,
  short: false,
  anotherAngle: false,
  withoutEmoji: false,
  calmer: false,
  cannot: [],
};

export function followUpOf(brief: Brief): FollowUp {
  if (brief.instruction === null) return NO_FOLLOW_UP;
  const asks = readInstructions(brief.instruction);
  const asksFor = (kind: Instruction['kind']) => asks.some((ask) => ask.kind === kind);
  return {
    shorter: asksFor('shorter'),
    short: asksFor('shorter') || asksFor('short'),
    anotherAngle: asksFor('another-angle') && askedAngle(asks) === null,
    withoutEmoji: asks.some((ask) => ask.kind === 'emoji' && !ask.wanted),
    calmer: asks.some((ask) => ask.kind === 'tone' && isCalmTone(ask.tone)),
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
  if (ask.kind === 'tone' && !isCalmTone(ask.tone))
    return ['The playbook keeps the tone of your text; another tone needs a language model.'];
  return [];
}

/** The default text leads with its fact, so the others come first. */
const OTHERS: readonly Angle[] = ['question', 'service', 'fact-first'];

/** The angles to try after one, the most different first. */
export function anglesAfter(angle: Angle | null): readonly Angle[] {
  return OTHERS.filter((one) => one !== angle);
}
