import type { Report } from '../../domain/report.ts';
import { sentence, words } from './sentence.ts';

/** One line that says why there is a rewrite: what was weak in the original, in its own words; else what the change does. */
export function whyLine({ diagnosis, rewrite, verdictBecause }: Report): string {
  const error = diagnosis.errors.find(({ type }) => type === diagnosis.primaryError) ?? diagnosis.errors[0];
  if (error !== undefined) {
    const evidence = error.evidence === '' ? '' : ` “${error.evidence}”:`;
    return `${words(error.type)}.${evidence} ${sentence(error.feedback)}`;
  }
  const change = rewrite?.changes[0];
  return change === undefined ? sentence(verdictBecause) : sentence(change.why);
}
