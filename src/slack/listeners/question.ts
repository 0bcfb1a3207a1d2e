import type { Address } from '../../conversation/request.ts';
import { answerAsFact } from '../../domain/answer-as-fact.ts';
import { hasVisibleText } from '../../domain/read-brief.ts';
import type { Desk } from '../desk.ts';
import { type FormResponse, mustMend } from '../form-response.ts';
import { held, hold } from '../hold.ts';
import { FIELD } from '../ids.ts';
import { typedValue } from '../intake/form-values.ts';
import { type Payload, record, string } from '../intake/payload.ts';
import type { Pressed } from '../intake/pressed.ts';
import { openView } from '../open-view.ts';
import type { Receipt } from '../receipt.ts';
import { answerView } from '../reply/answer-view.ts';
import { readQuestionValue } from '../reply/button-value.ts';
import { tell, withReport } from './follow-up.ts';

/** What stands behind the small form: which version asked, and where its next one goes. */
interface HeldQuestion {
  readonly reportId: string;
  readonly questionId: string;
  readonly address: Address;
}

const FACT_LIMIT = 1_000;

/** The button beside a question: opens the small form. */
export async function receiveQuestion(pressed: Pressed, desk: Desk): Promise<Receipt> {
  const value = readQuestionValue(pressed.value);
  return withReport(pressed, value?.reportId ?? '', desk, (report) => {
    const question = report.questions.find(({ id }) => id === value?.questionId);
    if (question === undefined) return {};
    return {
      work: async () => {
        const behind: HeldQuestion = { reportId: report.id, questionId: question.id, address: pressed.address };
        const heldId = await hold(behind, desk);
        if (await openView(pressed.triggerId, answerView(heldId, question), desk)) return;
        await tell(
          pressed.address,
          'Slack closed the form before it opened. Press Answer again, or reply in the thread, for example "the discount is 20%".',
          desk,
        );
      },
    };
  });
}

/** The submitted form: what was typed is a fact of the message from now on, in the person's words. */
export async function receiveFact(body: Payload, desk: Desk): Promise<Receipt<FormResponse>> {
  const view = record(body['view']);
  const fact = typedValue(view, FIELD.fact).trim().toWellFormed();
  if (!hasVisibleText(fact)) return mustMend(FIELD.fact, 'Write the fact as you would tell a customer.');
  if (fact.length > FACT_LIMIT)
    return mustMend(FIELD.fact, `A fact has at most ${FACT_LIMIT} characters; this one has ${fact.length}.`);
  const behind = await held<HeldQuestion>(string(view['private_metadata']), desk);
  const kept = behind === null ? null : await desk.store.report(behind.reportId);
  if (behind === null || kept === null)
    return mustMend(FIELD.fact, 'This question was asked too long ago. Start again with /crm-rewrite.');
  const question = kept.report.questions.find(({ id }) => id === behind.questionId);
  const request = await desk.conversation.accept({
    ask: {
      kind: 'fact',
      fact: question === undefined ? fact : answerAsFact(question, fact),
      instruction: null,
      parentId: behind.reportId,
    },
    address: behind.address,
    dedupeKey: `fact:${string(view['id'])}`,
    threadId: kept.threadId,
  });
  return request === null ? {} : { work: async () => desk.conversation.work(request) };
}
