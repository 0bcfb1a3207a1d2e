import type { Brief } from '../../../domain/brief.ts';
import type { DiagnosedError } from '../../../domain/report.ts';
import type { Reading } from '../../reading/reading.ts';

/** What one rule of the review is given. */
export interface Reviewed {
  readonly brief: Brief;
  readonly reading: Reading;
}

/** One error type of the review sheet: null when the message does not have it. */
export type ErrorRule = (message: Reviewed) => DiagnosedError | null;
