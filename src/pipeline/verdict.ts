import type { ErrorType, Pick, Question, Rewrite, Verdict } from '../domain/report.ts';
import { sameText, type Template } from '../domain/template.ts';

export interface VerdictInput {
  readonly original: Template;
  readonly rewrite: Rewrite | null;
  /** What the review holds against the original; null when it is fine. */
  readonly primaryError: ErrorType | null;
  readonly pick: Pick | null;
  /** Why nothing worth sending can be written without an answer; null when something can. */
  readonly mustAsk: string | null;
  readonly questions: readonly Question[];
}

export interface Decision {
  readonly verdict: Verdict;
  readonly because: string;
}

/** What the marketer should do. A rewrite is sent only when it wins in both orders; the original is kept when it wins or ties. */
export function decide({ original, rewrite, primaryError, pick, mustAsk, questions }: VerdictInput): Decision {
  const canAsk = questions.length > 0;
  if (mustAsk !== null && canAsk) return { verdict: 'needs-facts', because: mustAsk };
  if (rewrite === null) {
    return canAsk
      ? { verdict: 'needs-facts', because: 'Nothing safe could be written from what is given.' }
      : { verdict: 'keep-original', because: 'Nothing safe could be written, so the original stays.' };
  }
  if (sameText(original, rewrite)) return unchanged(primaryError, canAsk);
  if (pick?.winner === 'rewrite') return { verdict: 'send-rewrite', because: pick.reason };
  if (pick?.winner === 'original') return { verdict: 'keep-original', because: pick.reason };
  return primaryError !== null && canAsk
    ? LACKS_A_FACT
    : { verdict: 'keep-original', because: 'The two are equally good, so the original stays.' };
}

const LACKS_A_FACT: Decision = {
  verdict: 'needs-facts',
  because: 'It could be better, but not from what is given: one fact would change that.',
};

/** "Fine" is said only of what is fine. */
function unchanged(primaryError: ErrorType | null, canAsk: boolean): Decision {
  if (primaryError === null) {
    return { verdict: 'keep-original', because: 'The message is fine as it is; nothing was changed.' };
  }
  return canAsk
    ? LACKS_A_FACT
    : { verdict: 'keep-original', because: 'It could be better, but nothing better can be said from what is given.' };
}
