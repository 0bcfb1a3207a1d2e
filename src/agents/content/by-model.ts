import type { z } from 'zod';
import type { Exemplar } from '../../domain/record.ts';
import type { Review } from '../../domain/report.ts';
import type { Template } from '../../domain/template.ts';
import { wholeText } from '../../domain/template.ts';
import { channelLine, givenOf, passage } from '../by-model/brief-inputs.ts';
import { cleanLine } from '../by-model/clean-text.ts';
import { maskMessage } from '../by-model/masked-message.ts';
import { readableExemplar } from '../by-model/readable-message.ts';
import { verbatim } from '../by-model/verbatim.ts';
import type { ModelSession, Passage, SegmentNotes } from '../language-model.ts';
import { CompareAnswer, ReviewAnswer } from './by-model-answer.ts';
import type { ContentAgent } from './content-agent.ts';

/** The content agent of the model engine (paper §3.1), for one rewrite. */
export function modelContentAgent(session: ModelSession, notesOn: SegmentNotes): ContentAgent {
  return {
    review: async (brief) => {
      const message = maskMessage(brief.template);
      const original = [passage('original_title', message.title), passage('original_body', message.body)];
      const answer = await session.answer({
        agent: 'content',
        prompt: 'content-review',
        inputs: {
          segment: notesOn(brief.segment),
          channel: channelLine(brief),
          marks: message.legend,
          given: givenOf(brief, message.maskIn),
          original: original.filter((one) => one !== null),
        },
        schema: ReviewAnswer,
      });
      return reviewFrom(answer, brief.template, message.unmask);
    },

    compare: async (segment, strong, weak) => {
      const answer = await session.answer({
        agent: 'content',
        prompt: 'content-compare',
        inputs: {
          segment: notesOn(segment),
          strong_messages: shown('strong_message', strong),
          weak_messages: shown('weak_message', weak),
        },
        schema: CompareAnswer,
      });
      return { strong: sentences(answer.strong), weak: sentences(answer.weak), findings: [] };
    },

    comparisonVersion: session.versionOf('content', 'content-compare'),
  };
}

/** A quotation that is none is not passed on: a claim without its words is dropped, an error stays with empty evidence. */
function reviewFrom(
  answer: z.output<typeof ReviewAnswer>,
  template: Template,
  unmask: (text: string) => string,
): Review {
  const text = wholeText(template);
  const errors = answer.errors
    .filter(({ type }, index) => answer.errors.findIndex((error) => error.type === type) === index)
    .map(({ type, evidence, feedback }) => ({
      type,
      evidence: verbatim(unmask(evidence), text) ?? '',
      feedback: cleanLine(unmask(feedback)),
    }));
  const claims = answer.claims.flatMap((claim) => {
    const words = verbatim(unmask(claim.text), text);
    return words === null ? [] : [{ text: words, kind: claim.kind }];
  });
  if (answer.primary_error === null || errors.length === 0) return { primaryError: null, errors: [], claims };
  const primary = errors.find(({ type }) => type === answer.primary_error) ?? errors[0];
  return { primaryError: primary?.type ?? null, errors, claims };
}

function shown(element: Passage['element'], exemplars: readonly Exemplar[]): readonly Passage[] {
  return exemplars.map((exemplar) => ({ element, text: readableExemplar(exemplar) }));
}

function sentences(lines: readonly string[]): readonly string[] {
  return [...new Set(lines.map((line) => cleanLine(line, 300)))].filter((line) => line !== '');
}
