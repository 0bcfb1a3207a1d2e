import type { z } from 'zod';
import type { ModelSession, ModelTask } from '../agents/language-model.ts';
import type { Completion } from './complete.ts';
import { complete } from './complete.ts';
import type { Deadline } from './deadline.ts';
import { startDeadline } from './deadline.ts';
import type { Endpoint } from './endpoint.ts';
import type { Fault } from './failure.ts';
import { modelError } from './failure.ts';
import type { ModelSettings } from './model-settings.ts';
import type { PreparedCall } from './prepare-call.ts';
import { prepareCall, promptOf } from './prepare-call.ts';
import type { Prices } from './prices.ts';
import type { Prompts } from './prompts.ts';
import { readAnswer } from './read-answer.ts';
import type { Refusals } from './refusals.ts';
import { refusalsAfter } from './refusals.ts';
import type { Message } from './render-prompt.ts';
import { requestBody } from './request-body.ts';
import { persist } from './retry.ts';
import type { UsageMeter } from './usage-meter.ts';
import { startUsageMeter } from './usage-meter.ts';

/** What stays the same for all rewrites of a process. */
export interface ModelService {
  readonly endpoint: Endpoint;
  readonly prompts: Prompts;
  readonly prices: Prices;
  readonly models: ModelSettings;
  /** For everything one rewrite asks, from the opening of its session, in milliseconds. */
  readonly deadlineMs: number;
}

/** One minute: a marketer waits no longer. */
export const DEFAULT_DEADLINE_MS = 60_000;

/** Of an answer that could not be used, what is shown to the model again. */
const SHOWN_AGAIN = 2_000;

/**
 * A session for one rewrite; its deadline runs from now. `answer` throws ModelError, or `signal`'s reason when the
 * person cancelled. An answer that cannot be used is sent back once, with what was wrong. The first failure ends the
 * session for all calls: the playbook takes over, and what is still being written would be paid for nothing.
 */
export function openModelSession(service: ModelService, signal?: AbortSignal): ModelSession {
  const failed = new AbortController();
  const deadline = startDeadline(service.deadlineMs, signal === undefined ? [failed.signal] : [signal, failed.signal]);
  const meter = startUsageMeter(service.prices);
  return {
    answer: async (task) => {
      try {
        return await answerOnce(service, task, deadline, meter);
      } catch (error) {
        failed.abort(error);
        throw error;
      }
    },
    get usage() {
      return meter.read();
    },
    versionOf: (agent, name) => {
      const { version, hash } = promptOf(service.prompts, name);
      const { model, reason } = service.models[agent];
      return `${name} v${version} ${hash} ${model}${reason ? ' reasoning' : ''}`;
    },
  };
}

async function answerOnce<Schema extends z.ZodType>(
  service: ModelService,
  task: ModelTask<Schema>,
  deadline: Deadline,
  meter: UsageMeter,
): Promise<z.output<Schema>> {
  const call = prepareCall(service.prompts, service.models, task);
  const completion = await post(service, call, call.messages, deadline, meter);
  const first = readAnswer(completion, task.schema, call.schema);
  if ('answer' in first) return first.answer;
  if (first.failure === 'refused') throw modelError('refused');
  const again = await post(service, call, askAgain(call, completion, first.fault), deadline, meter);
  const second = readAnswer(again, task.schema, call.schema);
  if ('answer' in second) return second.answer;
  throw modelError(second.failure);
}

/** One request that got through: pauses, retries and refused parameters are dealt with here. */
async function post(
  { endpoint, models }: ModelService,
  call: PreparedCall,
  messages: readonly Message[],
  deadline: Deadline,
  meter: UsageMeter,
): Promise<Completion> {
  const client = await endpoint.client();
  const model = models[call.agent];
  let refusals: Refusals = endpoint.learned.get(model.model) ?? new Set();
  const mend = ({ refusedParameter }: Fault) => {
    const next = refusedParameter === undefined ? null : refusalsAfter(refusals, refusedParameter);
    refusals = next ?? refusals;
    return next !== null;
  };
  const send = () => complete(client, requestBody(call, messages, model, refusals), deadline.signal);
  const completion = await persist(send, mend, deadline);
  // Learned only from a request that then worked: a 400 may also be the message's own.
  endpoint.learned.set(model.model, refusals);
  meter.add(model.model, completion.tokens);
  return completion;
}

function askAgain(call: PreparedCall, completion: Completion, fault: string): readonly Message[] {
  const wanted = `Send the whole JSON object again, and nothing else. It must fit this JSON schema:\n${JSON.stringify(call.schema)}`;
  return [
    ...call.messages,
    { role: 'assistant', content: completion.text.slice(0, SHOWN_AGAIN).toWellFormed() || '{}' },
    { role: 'user', content: `That answer cannot be used. ${fault} ${wanted}` },
  ];
}
