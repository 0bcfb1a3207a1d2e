import type { z } from 'zod';
import type { Brief } from '../../domain/brief.ts';
import type { Template } from '../../domain/template.ts';
import { givenOf } from '../by-model/brief-inputs.ts';
import { cleanLine } from '../by-model/clean-text.ts';
import { readable, readableMessage } from '../by-model/readable-message.ts';
import type { ModelSession, Passage, SegmentNotes } from '../language-model.ts';
import { CompareAnswer, ScoreAnswer } from './by-model-answer.ts';
import { withoutLabels } from './by-model-labels.ts';
import type { EvaluateAgent } from './evaluate-agent.ts';

/** The evaluate agent of the model engine (paper §3.4): a message is scored without the other in sight. */
export function modelEvaluateAgent(session: ModelSession, notesOn: SegmentNotes): EvaluateAgent {
  return {
    score: async (brief, message) => {
      const answer = await session.answer({
        agent: 'evaluate',
        prompt: 'evaluate-score',
        inputs: { ...setting(brief, notesOn), message: one('the_message', message) },
        schema: ScoreAnswer,
      });
      return {
        audienceMatch: grade(answer.audience_match),
        marketingEffectiveness: grade(answer.marketing_effectiveness),
      };
    },

    compare: async (brief, a, b) => {
      const { preferred, margin, reason } = await session.answer({
        agent: 'evaluate',
        prompt: 'evaluate-compare',
        inputs: { ...setting(brief, notesOn), message_a: one('message_a', a), message_b: one('message_b', b) },
        schema: CompareAnswer,
      });
      const side = { A: 'a', B: 'b', tie: 'tie' } as const;
      return { preferred: side[preferred], margin, reason: withoutLabels(cleanLine(reason), preferred) };
    },
  };
}

function setting(brief: Brief, notesOn: SegmentNotes) {
  return { segment: notesOn(brief.segment), channel: brief.channel, given: givenOf(brief, readable) };
}

function one(element: Passage['element'], message: Template): readonly Passage[] {
  return [{ element, text: readableMessage(message) }];
}

function grade({ reason, score }: z.output<typeof ScoreAnswer>['audience_match']) {
  return { score, reason: cleanLine(reason) };
}
