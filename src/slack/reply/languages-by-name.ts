import { LANGUAGE_NAMES, languageName } from '../../domain/instruction/language-names.ts';

/** The languages that can be asked for, as one looks them up in a list. */
export const LANGUAGES_BY_NAME: readonly (readonly [code: string, name: string])[] = LANGUAGE_NAMES.map(
  ([code]) => [code, languageName(code)] as const,
).toSorted(([, one], [, other]) => one.localeCompare(other, 'en'));
