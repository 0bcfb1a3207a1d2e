import type { Grade, Report, Score } from '../../domain/report.ts';

/** The two scores of both texts, each with its reason, which says what a 5 would need; what is the same for both says nothing. */
export function scoreLines({ scores }: Pick<Report, 'scores'>): readonly string[] {
  const of = (name: string, grade: (score: Score) => Grade) => {
    const before = grade(scores.original);
    if (scores.rewrite === null) return [`${name}: ${before.score} – ${before.reason}`];
    const after = grade(scores.rewrite);
    if (before.score === after.score) return [];
    return [
      `${name}, the new text: ${after.score} – ${after.reason}`,
      `${name}, yours: ${before.score} – ${before.reason}`,
    ];
  };
  return [
    ...of('Audience match', (score) => score.audienceMatch),
    ...of('Marketing effectiveness', (score) => score.marketingEffectiveness),
  ];
}
