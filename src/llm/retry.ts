import { setTimeout as sleep } from 'node:timers/promises';
import type { ModelFailure } from '../domain/errors.ts';
import type { Deadline } from './deadline.ts';
import type { Fault } from './failure.ts';
import { faultOf, modelError } from './failure.ts';

/** Requests in all, the first included. An endpoint that is down is found out soon; the playbook is waiting. */
const ATTEMPTS: Partial<Record<ModelFailure, number>> = { 'rate-limited': 5, 'server-error': 3, unreachable: 3 };
const FIRST_PAUSE = 300;

/**
 * Sends until it succeeds, until trying again cannot help, or until the next pause would not fit the deadline.
 * `mend` may change what is sent after a 400; true means: try at once. Throws ModelError, or the person's reason to cancel.
 */
export async function persist<Answer>(
  send: () => Promise<Answer>,
  mend: (fault: Fault) => boolean,
  deadline: Deadline,
): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      deadline.check();
      return await send();
    } catch (error) {
      deadline.check();
      const fault = faultOf(error, Date.now());
      if (mend(fault)) {
        attempt -= 1;
        continue;
      }
      const pause = fault.retryAfter ?? jittered(FIRST_PAUSE * 2 ** (attempt - 1));
      const tries = ATTEMPTS[fault.failure] ?? 1;
      if (!fault.again || attempt >= tries || pause >= deadline.left()) throw modelError(fault.failure);
      await sleep(pause, undefined, { signal: deadline.signal }).catch(() => deadline.check());
    }
  }
}

/** Half to all of a pause, so that calls which failed together do not come back together. */
function jittered(pause: number): number {
  return pause * (0.5 + Math.random() / 2);
}
