import { languageName } from '../domain/instruction/language-names.ts';
import type { Instruction } from '../domain/instruction.ts';
import type { Report } from '../domain/report.ts';

/** Why a follow-up gave the same text again, and what would help: said in place of a version that is none. */
export function unchangedNote(wish: Instruction, report: Report): string {
  const byRule = report.engine.name === 'playbook';
  switch (wish.kind) {
    case 'shorter':
      return 'I cannot make it shorter without dropping something you gave: the offer, the item, a link or the terms.';
    case 'language':
      return byRule
        ? `I cannot write it in ${languageName(wish.language)} without a language model; whoever hosts me can connect one. ${ALWAYS_POSSIBLE}`
        : `The language model gave no text in ${languageName(wish.language)} that passed the checks. Ask once more, or paste a translation and use Edit & check.`;
    case 'tone':
    case 'other':
      return byRule
        ? `I cannot do that without a language model; whoever hosts me can connect one. ${ALWAYS_POSSIBLE}`
        : 'The language model gave no other text that passed the checks. Say it in other words, or use Edit & check.';
    default:
      return `I have no other honest way to say it with what I know.${openQuestion(report)}`;
  }
}

/** What a version could not do though it is a new text (a fact came in, say); null when it did what was asked. */
export function ungrantedNote(wish: Instruction, report: Report): string | null {
  if (report.engine.name !== 'playbook') return null;
  if (wish.kind === 'language' || wish.kind === 'other') return unchangedNote(wish, report);
  if (wish.kind === 'tone' && !TONES_BY_RULE.has(wish.tone)) {
    return 'Another tone needs a language model, so this is only another way to say it, in the tone of your text.';
  }
  return null;
}

/** The tones that rules can do: by leaving out what is loud. */
const TONES_BY_RULE = new Set(['calm', 'formal', 'professional']);

const ALWAYS_POSSIBLE =
  'What I can always do: another angle, shorter, or take in a fact such as "the discount is 20%".';

function openQuestion(report: Report): string {
  const question = report.questions[0];
  return question === undefined ? '' : ` A fact would open one: ${question.text}`;
}
