import { sentenceFor } from '../conversation/sentence-for.ts';
import { InputError } from '../domain/errors.ts';
import type { Desk } from './desk.ts';

/**
 * What a listener makes of a payload before it acknowledges: the response, and the work for afterwards. It waits for the
 * state store alone, so nothing slow stands before the acknowledgement, which Slack wants within 3 seconds.
 */
export interface Receipt<Response = undefined> {
  readonly response?: Response;
  readonly work?: () => Promise<void>;
}

export interface Acknowledging<Response> {
  readonly receive: () => Promise<Receipt<Response>>;
  readonly acknowledge: (response?: Response) => Promise<void>;
  /** Tells the person with the acknowledgement, where this kind of payload can carry a sentence; else leave it out. */
  readonly refuse?: (sentence: string) => Response;
  /** Tells the person afterwards. */
  readonly tell: (sentence: string) => Promise<void>;
}

/**
 * Receives, acknowledges, then works in the background: the one try and catch around every listener. A failure is told once
 * to whoever hosts the bot, and the person gets one sentence.
 */
export async function acknowledgeThenWork<Response>(
  { receive, acknowledge, refuse, tell }: Acknowledging<Response>,
  { background, reportFailure }: Pick<Desk, 'background' | 'reportFailure'>,
): Promise<void> {
  const received = await attempt(receive);
  if ('error' in received && !(received.error instanceof InputError)) reportFailure(received.error);
  const receipt = 'error' in received ? refused(sentenceFor(received.error), refuse, tell) : received.receipt;
  await acknowledge(receipt.response);
  const { work } = receipt;
  if (work === undefined) return;
  background.run(async () => {
    try {
      await work();
    } catch (error) {
      reportFailure(error);
      await tell(sentenceFor(error)).catch(reportFailure);
    }
  });
}

async function attempt<Response>(
  receive: () => Promise<Receipt<Response>>,
): Promise<{ receipt: Receipt<Response> } | { error: unknown }> {
  try {
    return { receipt: await receive() };
  } catch (error) {
    return { error };
  }
}

function refused<Response>(
  sentence: string,
  refuse: Acknowledging<Response>['refuse'],
  tell: Acknowledging<Response>['tell'],
): Receipt<Response> {
  return refuse === undefined ? { work: () => tell(sentence) } : { response: refuse(sentence) };
}
