import type { DiagnosedError, Report } from '../../domain/report.ts';
import { inOneLine, sentence, words } from './sentence.ts';

/** One line that says why there is a rewrite: what was weak in the original, in its own words; else what the change does. */
export function whyLine({ diagnosis, rewrite, verdictBecause }: Report): string {
  const error = diagnosis.errors.find(({ type }) => type === diagnosis.primaryError) ?? diagnosis.errors[0];
  if (error !== undefined) {
    return `${words(error.type)}. ${withEvidence(error)}`;
  }
  const change = rewrite?.changes[0];
  return change === undefined ? sentence(verdictBecause) : sentence(change.why);
}

/** A finding with the words it is about; feedback that quotes them already is not made to say them twice. */
export function withEvidence({ feedback, ...error }: Pick<DiagnosedError, 'evidence' | 'feedback'>): string {
  const evidence = inOneLine(error.evidence);
  return evidence === '' || feedback.includes(evidence) ? sentence(feedback) : `“${evidence}”: ${sentence(feedback)}`;
}
