import type { ErrorType } from '../../domain/report.ts';

/** The review sheet's five faults, as one marketer would tell another. */
export const ERROR_NAMES: Readonly<Record<ErrorType, string>> = {
  'audience-assumption-error': 'It assumes something about the reader',
  'weak-call-to-action': 'No clear next step',
  'vague-incentive': 'The offer stays vague',
  'misaligned-tone': 'The tone does not fit',
  'irrelevant-offer': 'The offer does not fit these readers',
};
