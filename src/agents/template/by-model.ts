import type { Review } from '../../domain/report.ts';
import type { Template } from '../../domain/template.ts';
import { channelLine, givenOf, languageLine, passage } from '../by-model/brief-inputs.ts';
import type { MaskedMessage } from '../by-model/masked-message.ts';
import { maskMessage } from '../by-model/masked-message.ts';
import { readableExemplar } from '../by-model/readable-message.ts';
import type { Comparison } from '../content/content-agent.ts';
import type { ModelSession, PromptInput, PromptName, SegmentNotes } from '../language-model.ts';
import { rewriteAnswer } from './by-model-answer.ts';
import { faultsInWords } from './by-model-faults.ts';
import { rewriteFrom } from './by-model-rewrite.ts';
import { wishesOf } from './by-model-wishes.ts';
import type { RewriteTask, TemplateAgent } from './template-agent.ts';

/** The template agent of the model engine (paper §3.3). What it writes is not trusted: the guard reads it next. */
export function modelTemplateAgent(session: ModelSession, notesOn: SegmentNotes): TemplateAgent {
  return {
    rewrite: async (task) => {
      const message = maskMessage(task.brief.template);
      const { prompt, inputs } = promptFor(task, message);
      const schema = rewriteAnswer(task.brief.template);
      const shared = sharedInputs(task, message, notesOn);
      const answer = await session.answer({ agent: 'template', prompt, inputs: { ...shared, ...inputs }, schema });
      return rewriteFrom(answer, task.brief.template, task.brief.language, message);
    },
  };
}

type Inputs = Readonly<Record<string, PromptInput>>;

function sharedInputs({ brief, angle }: RewriteTask, message: MaskedMessage, notesOn: SegmentNotes): Inputs {
  return {
    segment: notesOn(brief.segment),
    channel: channelLine(brief),
    language: languageLine(brief.language),
    marks: message.legend,
    given: givenOf(brief, message.maskIn),
    wishes: wishesOf(brief, angle, message.maskIn),
    original: asPassages('original', message),
  };
}

function promptFor(
  task: RewriteTask,
  message: MaskedMessage,
): { readonly prompt: PromptName; readonly inputs: Inputs } {
  const { repair, exemplars, comparison, review } = task;
  if (repair !== null) {
    const { title, body } = repair.rewrite;
    const masked = { title: title === null ? null : message.maskIn(title), body: message.maskIn(body) };
    const faults = message.maskIn(faultsInWords(repair.failures));
    return { prompt: 'template-repair', inputs: { rewrite: asPassages('rewrite', masked), faults } };
  }
  const problems = problemsInWords(review, message);
  if (exemplars.length === 0) return { prompt: 'template-rewrite-by-rule', inputs: { problems } };
  const strong = exemplars.map(
    (exemplar) => ({ element: 'strong_message', text: readableExemplar(exemplar) }) as const,
  );
  return {
    prompt: 'template-rewrite',
    inputs: { problems, patterns: patternsInWords(comparison), strong_messages: strong },
  };
}

function asPassages(whose: 'original' | 'rewrite', { title, body }: Template): PromptInput {
  return [passage(`${whose}_title`, title), passage(`${whose}_body`, body)].filter((one) => one !== null);
}

function problemsInWords(review: Review | null, message: MaskedMessage): string {
  if (review === null) return 'Find out yourself.';
  const errors = review.errors.map(({ type, evidence, feedback }) => `- ${type}: ${feedback} ("${evidence}")`);
  const claims = review.claims.map(({ text, kind }) => `- "${text}" has nothing behind it (${kind}): leave it out.`);
  const lines = [...errors, ...claims];
  return lines.length === 0 ? 'Nothing much: change only what is clearly better.' : message.maskIn(lines.join('\n'));
}

function patternsInWords(comparison: Comparison | null): string {
  if (comparison === null) return 'See the strong messages.';
  const strong = comparison.strong.map((line) => `- Strong messages: ${line}`);
  const weak = comparison.weak.map((line) => `- Weak messages: ${line}`);
  return [...strong, ...weak].join('\n') || 'See the strong messages.';
}
