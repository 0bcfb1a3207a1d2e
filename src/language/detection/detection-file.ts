import { z } from 'zod';
import { languageFile } from '../language-file.ts';

const WORDS = z.array(z.string().min(1));

/**
 * data/language/<code>/detection.json: frequent words of the language's shop messages; `marks`, those of them that its
 * nearest neighbour never uses; words or characters that show a region.
 */
export const detectionFile = languageFile(
  'detection.json',
  z.strictObject({
    words: WORDS,
    marks: WORDS.optional(),
    regions: z.record(z.string(), WORDS).optional(),
    characters: z.record(z.string(), z.string()).optional(),
  }),
);

/** The languages in Latin letters that are told apart by their words. */
export const LATIN_LANGUAGES = ['en', 'id', 'ms', 'vi', 'es', 'pt', 'de', 'fr'] as const;
export type LatinLanguage = (typeof LATIN_LANGUAGES)[number];
