import { languageName } from '../domain/instruction/language-names.ts';
import { isCalmTone } from '../domain/instruction/tones.ts';
import type { Instruction } from '../domain/instruction.ts';
import type { Report } from '../domain/report.ts';

/**
 * Why a follow-up gave a text again that was there before, and what would help: said in place of a version that is none.
 * `before`: the version that says it already, 0 for the original.
 */
export function unchangedNote(wish: Instruction, report: Report, before: number): string {
  const byRule = report.engine.name === 'playbook';
  switch (wish.kind) {
    case 'shorter':
    case 'short':
      return 'I cannot make it shorter without dropping something you gave: the offer, the item, a link or the terms.';
    case 'longer':
      return `It says all that I know already.${openQuestion(report)}`;
    case 'language':
      return byRule
        ? `I cannot write it in ${languageName(wish.language)} without a language model; whoever hosts me can connect one. ${ALWAYS_POSSIBLE}`
        : `The language model gave no text in ${languageName(wish.language)} that passed the checks. Ask once more, or paste a translation and use Edit & check.`;
    case 'emoji':
      if (!wish.wanted) return 'There is no emoji in it that could go.';
      return byRule ? NO_EMOJI_BY_RULE : MODEL_GAVE_NONE;
    case 'tone':
      if (byRule && isCalmTone(wish.tone)) return AS_PLAIN_AS_CAN_BE;
      return byRule ? `${TONE_BY_RULE} ${ALWAYS_POSSIBLE}` : MODEL_GAVE_NONE;
    case 'other':
      return byRule
        ? `I cannot do that without a language model; whoever hosts me can connect one. ${ALWAYS_POSSIBLE}`
        : MODEL_GAVE_NONE;
    case 'another-angle':
      if (wish.angle === null) return nothingElse(report);
      return `With that angle I would say again what ${before === 0 ? 'your original' : `version ${before}`} says.${openQuestion(report)}`;
    default:
      return nothingElse(report);
  }
}

/** After "start over". `before`: the version that says the same, 0 for the original; null: none does. */
export function startedOverNote(before: number | null): string {
  if (before === null) return 'I have forgotten the wishes so far; what you confirmed stays.';
  const same = before === 0 ? 'your original' : `version ${before}`;
  return `I have forgotten the wishes so far; what you confirmed stays. Without them I would send what ${same} says.`;
}

function nothingElse(report: Report): string {
  return `I have no other honest way to say it with what I know.${openQuestion(report)}`;
}

/** What a version could not do though it is a new text (a fact came in, say); null when it did all that was asked. */
export function ungrantedNote(wishes: readonly Instruction[], report: Report): string | null {
  const notes = wishes.map((wish) => ungranted(wish, report)).filter((note) => note !== null);
  return notes.length === 0 ? null : [...new Set(notes)].join(' ');
}

function ungranted(wish: Instruction, report: Report): string | null {
  if (report.engine.name !== 'playbook') return null;
  if (wish.kind === 'language' || wish.kind === 'other') return unchangedNote(wish, report, 0);
  const text = `${report.rewrite?.title ?? ''} ${report.rewrite?.body ?? ''}`;
  if (wish.kind === 'emoji' && wish.wanted && !/\p{Extended_Pictographic}/u.test(text)) return NO_EMOJI_BY_RULE;
  if (wish.kind === 'tone' && !isCalmTone(wish.tone)) return TONE_BY_RULE;
  return null;
}

const TONE_BY_RULE = 'Another tone needs a language model; by rule I can only make it calmer and more formal.';

const AS_PLAIN_AS_CAN_BE =
  'It has no exclamation mark, no emoji and no chat left that could go: by rule it gets no calmer or more formal.';

const MODEL_GAVE_NONE =
  'The language model gave no other text that passed the checks. Say it in other words, or use Edit & check.';

const NO_EMOJI_BY_RULE =
  'I add no emoji without a language model; put one in with Edit & check, or ask whoever hosts me to connect a model.';

const ALWAYS_POSSIBLE =
  'What I can always do: another angle, shorter, or take in a fact such as "the discount is 20%".';

function openQuestion(report: Report): string {
  const question = report.questions[0];
  return question === undefined ? '' : ` A fact would open one: ${question.text}`;
}
