import { languageFile } from './language-file.ts';
import { type Phrase, type PhraseBook, PhraseFile } from './phrases/phrase-file.ts';

const fileOf = languageFile('phrases.json', PhraseFile);
const books = new Map<string, PhraseBook | null>();

/** Which of two books speaks for a language named without its region or by its script. */
const ALIASES: Readonly<Record<string, string>> = {
  zh: 'zh-CN',
  'zh-HANS': 'zh-CN',
  'zh-HANT': 'zh-TW',
  'zh-HK': 'zh-TW',
  'zh-MO': 'zh-TW',
};

/** Every language with a book of its own. */
export const PHRASE_BOOK_CODES = [
  'en',
  'en-MY',
  'id',
  'es',
  'ms',
  'pt',
  'vi',
  'zh-CN',
  'zh-TW',
  'th',
  'de',
  'fr',
  'ja',
  'ko',
];

/**
 * The wording for a language (BCP 47): its own book (`zh-TW`, `en-MY`), else that of its base language; null when there
 * is none, and only what the message itself says may then be used. Throws ConfigError for a book that is malformed.
 */
export function phraseBook(language: string): PhraseBook | null {
  const [base = '', region = ''] = language.split('-');
  const whole = `${base.toLowerCase()}-${region.toUpperCase()}`;
  return bookOf(ALIASES[whole] ?? whole) ?? bookOf(ALIASES[base.toLowerCase()] ?? base.toLowerCase());
}

function bookOf(code: string): PhraseBook | null {
  const known = books.get(code);
  if (known !== undefined) return known;
  const file = fileOf(code);
  const book =
    file === null
      ? null
      : { code, ...file, phrases: file.phrases.flatMap((phrase) => [phrase, ...alikePhrases(phrase, file)]) };
  books.set(code, book);
  return book;
}

/** "Cảm ơn bạn" as "Cảm ơn mom", for every form of address that is called otherwise and spoken to alike. */
function alikePhrases(phrase: Phrase, { alike }: Omit<PhraseBook, 'code'>): readonly Phrase[] {
  return Object.entries(alike)
    .filter(([, { as }]) => phrase.register === as)
    .map(([register, { word }]) => {
      const called = phrase.text.replaceAll(capitalised(word), capitalised(register)).replaceAll(word, register);
      return { ...phrase, register, text: called };
    });
}

function capitalised(word: string): string {
  return word.slice(0, 1).toLocaleUpperCase() + word.slice(1);
}

/** The placeholders a phrase has to be filled with: `{shop}`, `{item}` … */
export function placeholdersOf(phrase: Pick<Phrase, 'text'>): readonly string[] {
  return [...phrase.text.matchAll(/\{([a-z]+)\}/gu)].map((match) => match[1] ?? '');
}
