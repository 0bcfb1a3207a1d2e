/** A named way in which variants differ (docs/principles.md, principle 10): never by synonyms alone. */
export const ANGLES = ['fact-first', 'question', 'service'] as const;
export type Angle = (typeof ANGLES)[number];
