/**
 * What a button carries: ids, never state. It comes back from outside, so it is read as carefully as anything else.
 * Report ids and question ids are ours and hold no space.
 */
export function questionValue(reportId: string, questionId: string): string {
  return `${reportId} ${questionId}`;
}

/** Null when it is not of ours. */
export function readQuestionValue(value: string): { readonly reportId: string; readonly questionId: string } | null {
  const [reportId, questionId, ...rest] = value.split(' ');
  if (reportId === undefined || questionId === undefined || rest.length > 0) return null;
  return { reportId, questionId };
}
