import { InputError } from '../domain/errors.ts';
import type { Usage } from '../domain/report.ts';
import { allowanceFor, type Limits } from './allowance.ts';
import type { Answer } from './answer.ts';
import { type ComposerParts, composeAnswer } from './compose-answer.ts';
import { metered } from './metered.ts';
import type { Observed } from './observed.ts';
import { withOwnMerchant } from './own-merchant.ts';
import type { StoredRequest } from './request.ts';
import { sentenceFor } from './sentence-for.ts';
import type { Setup } from './setup.ts';
import { withOptions } from './with-options.ts';

export interface ComposingParts extends ComposerParts {
  readonly running: Running;
  readonly limits?: Limits;
  readonly setup?: Pick<Setup, 'mayLearnFrom'>;
  readonly observe?: (event: Observed) => void;
  readonly reportFailure: (error: unknown) => void;
}

/** What this process writes at the moment, by request, and how to stop it. */
export type Running = Map<string, AbortController>;

/** The answer to a request, as far as the day's allowance goes; whatever fails while it is written becomes a sentence. */
export async function composeWithin(request: StoredRequest, { running, ...parts }: ComposingParts): Promise<Answer> {
  const controller = new AbortController();
  running.set(request.id, controller);
  try {
    // What is written already, or by a person, is nothing to be allowed.
    if (request.reportId !== null || request.ask.kind === 'edited') return await composeAnswer(request, parts);
    const allowance = await allowanceFor(request.address, { ...parts, limits: parts.limits ?? NO_LIMITS });
    if ('refusal' in allowance) return { kind: 'notice', text: allowance.refusal };
    const meter = metered(withOptions(allowance.pipeline, { signal: controller.signal }));
    try {
      return await composeAnswer(await ownRequest(request, parts), { ...parts, pipeline: meter.pipeline });
    } finally {
      await count(meter.spent(), request, parts);
    }
  } catch (error) {
    if (!(error instanceof InputError) && !controller.signal.aborted) parts.reportFailure(error);
    return { kind: 'notice', text: sentenceFor(error) };
  } finally {
    running.delete(request.id);
  }
}

/** Follow-ups grow from a version whose merchant was looked at already. */
async function ownRequest(request: StoredRequest, { setup }: Omit<ComposingParts, 'running'>): Promise<StoredRequest> {
  const { ask, address } = request;
  if (setup === undefined || ask.kind !== 'rewrite') return request;
  return { ...request, ask: { ...ask, brief: await withOwnMerchant(ask.brief, address.team, setup) } };
}

/** An allowance that cannot be written down does not keep the answer from the person. */
async function count(
  spent: Usage | null,
  request: StoredRequest,
  { store, now, observe, reportFailure }: Omit<ComposingParts, 'running'>,
): Promise<void> {
  if (spent === null) return;
  observe?.({ what: 'spent', usage: spent });
  await store.spend(request, spent.costUsd ?? 0, now()).catch(reportFailure);
}

const NO_LIMITS: Limits = { rewritesPerDay: null, modelUsdPerDay: null };
