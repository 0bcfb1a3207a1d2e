import type { DiagnosedError, Report } from '../../domain/report.ts';
import { ERROR_NAMES } from './error-names.ts';
import { inOneLine, sentence } from './sentence.ts';

/** One line that says why there is a rewrite: what was weak in the original, in its own words; else what the change does. */
export function whyLine({ diagnosis, rewrite, verdictBecause }: Report): string {
  const error = diagnosis.errors.find(({ type }) => type === diagnosis.primaryError) ?? diagnosis.errors[0];
  if (error !== undefined) {
    return `${ERROR_NAMES[error.type]}. ${withEvidence(error)}`;
  }
  const change = rewrite?.changes[0];
  return change === undefined ? sentence(verdictBecause) : sentence(change.why);
}

/** Feedback may quote long words cut short: by so many of their first characters they are known again. */
const KNOWN_BY = 12;

/** A finding with the words it is about; feedback that quotes them already is not made to say them twice. */
export function withEvidence({ feedback, ...error }: Pick<DiagnosedError, 'evidence' | 'feedback'>): string {
  const evidence = inOneLine(error.evidence);
  const isQuoted = feedback.includes(evidence) || feedback.includes(`“${evidence.slice(0, KNOWN_BY)}`);
  return isQuoted ? sentence(feedback) : `“${evidence}”: ${sentence(feedback)}`;
}
