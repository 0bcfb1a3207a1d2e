import { remembered } from '../../domain/remembered.ts';
import { withoutDiacritics } from '../fold.ts';
import { functionWords } from '../word-classes.ts';
import { detectionFile, LATIN_LANGUAGES, type LatinLanguage } from './detection-file.ts';
import { foldedWords } from './folded-words.ts';

interface Evidence {
  readonly language: string;
  /** 0 to 1: how many of the words are the language's, and how far it is ahead of the next. */
  readonly confidence: number;
  /** 0 to 1: how many of the words are the language's, whoever else has them; small where there are few words. */
  readonly share: number;
}

/** How much a letter says that one language has and the others of the list have not. */
const LETTERS: readonly (readonly [LatinLanguage, RegExp])[] = [
  ['vi', /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u],
  ['es', /[ñ¿¡]/u],
  ['pt', /[ãõ]/u],
  ['de', /[äöüß]/u],
  ['fr', /[èêëçœù]/u],
];

/** Neighbours in all but their money. */
const MONEY: readonly (readonly [LatinLanguage, RegExp])[] = [
  ['ms', /(?<![\p{L}])RM ?\d/u],
  ['id', /(?<![\p{L}])Rp ?\d/u],
];

let table: ReadonlyMap<string, readonly LatinLanguage[]> | null = null;
let marks: ReadonlyMap<string, LatinLanguage> | null = null;

/** Which of our Latin-script languages a text's words are of. `mixed` is `en-MY` when English and Malay share it. */
export function wordEvidence(text: string): { readonly ranked: readonly Evidence[]; readonly mixed: string | null } {
  const words = foldedWords(text);
  // By their places in LATIN_LANGUAGES; `seen` in the order of their first words.
  const scores = new Float64Array(LATIN_LANGUAGES.length);
  const seen: number[] = [];
  const own = { en: 0, ms: 0 };
  const marked = { id: 0, ms: 0 };
  for (const word of words) {
    const { scores: of, isEnglish, isMalay, mark } = wordProfile(word);
    for (const { place, score } of of) {
      const known = scores[place] ?? 0;
      if (known === 0) seen.push(place);
      scores[place] = known + score;
    }
    if (isEnglish) own.en += 1;
    if (isMalay) own.ms += 1;
    if (mark === 'id' || mark === 'ms') marked[mark] += 1;
  }
  for (const [language, money] of MONEY) {
    const place = LATIN_LANGUAGES.indexOf(language);
    const known = scores[place] ?? 0;
    if (known > 0 && money.test(text)) scores[place] = known + 1;
  }
  const total = Math.max(words.length, 3);
  const sorted = seen
    .map((place) => ({ language: LATIN_LANGUAGES[place] ?? '', score: scores[place] ?? 0 }))
    .sort((a, b) => b.score - a.score);
  const ranked = sorted.map(({ language, score }, index) => {
    const next = sorted[index === 0 ? 1 : 0]?.score ?? 0;
    const lead = Math.max(0, (score - next) / score);
    const share = Math.min(1, (score / Math.max(words.length, MANY_WORDS)) * 2);
    return { language, share, confidence: Math.min(1, (score / total) * 2) * Math.min(1, lead * 2) };
  });
  const isShared = own.ms >= 2 && own.en >= 2 && own.ms / words.length > 0.15 && own.en / words.length > 0.15;
  // Indonesian borrows "order" and "checkout" too.
  const mixed = isShared && marked.id <= marked.ms + 1;
  return { ranked, mixed: mixed ? 'en-MY' : null };
}

const MANY_WORDS = 16;

interface WordProfile {
  /** `place` is the language's in LATIN_LANGUAGES. */
  readonly scores: readonly { readonly place: number; readonly score: number }[];
  /** English and nothing else. */
  readonly isEnglish: boolean;
  readonly isMalay: boolean;
  /** The one language that the word gives away. */
  readonly mark: LatinLanguage | undefined;
}

/** A shop's messages have the same words over and over. */
const MOST_WORDS = 4096;
const wordProfile = remembered(MOST_WORDS, (word: string): WordProfile => {
  table ??= wordTable();
  marks ??= markTable();
  const languages = table.get(word) ?? [];
  const mark = marks.get(word) ?? (INDONESIAN_YOUR.test(word) ? 'id' : undefined);
  const scored = (language: LatinLanguage, score: number) => ({ place: LATIN_LANGUAGES.indexOf(language), score });
  return {
    scores: [
      ...languages.map((language) => scored(language, 1 / languages.length)),
      ...(mark === undefined ? [] : [scored(mark, 1)]),
      ...LETTERS.filter(([, letters]) => letters.test(word)).map(([language]) => scored(language, 0.7)),
    ],
    isEnglish: languages.length === 1 && languages[0] === 'en',
    isMalay: (languages.includes('ms') && !languages.includes('en')) || PARTICLES.has(word),
    mark,
  };
});

/** "keranjangmu": Malay says "troli anda". */
const INDONESIAN_YOUR = /^[a-z]{4,}(?<!ja|ta|se)mu$/u;

/** What Malaysian English hangs on a sentence. */
const PARTICLES: ReadonlySet<string> = new Set(['la', 'lah', 'leh', 'lor', 'meh', 'kan', 'je', 'ke', 'ni', 'tu']);

function wordTable(): ReadonlyMap<string, readonly LatinLanguage[]> {
  const languages = new Map<string, Set<LatinLanguage>>();
  for (const language of LATIN_LANGUAGES) {
    const listed = detectionFile(language)?.words ?? [];
    for (const word of [...listed, ...listed.map(withoutDiacritics), ...functionWords(language)]) {
      const known = languages.get(word);
      if (known === undefined) languages.set(word, new Set([language]));
      else known.add(language);
    }
  }
  return new Map([...languages].map(([word, found]) => [word, [...found]]));
}

function markTable(): ReadonlyMap<string, LatinLanguage> {
  return new Map(
    LATIN_LANGUAGES.flatMap((language) =>
      (detectionFile(language)?.marks ?? []).map((word) => [word, language] as const),
    ),
  );
}
