import { type Answered, answerSection } from './answer-section.ts';
import { OUTCOMES, outcomeOf } from './outcome.ts';

/** In the order of the page. English names, since the page is for those who do not read the language. */
const LANGUAGES = {
  en: 'English',
  id: 'Indonesian',
  ms: 'Malay',
  vi: 'Vietnamese',
  th: 'Thai',
  es: 'Spanish',
  pt: 'Portuguese',
  zh: 'Chinese',
  ja: 'Japanese',
  ko: 'Korean',
  de: 'German',
  fr: 'French',
} as const;

/** docs/copy.md: a header, a section for each language, a table of what came out. */
export function copyPage(answers: readonly Answered[]): string {
  const languages = Object.entries(LANGUAGES).map(([code, name]) => ({
    name,
    answers: answers.filter(({ message }) => message.language.slice(0, 2) === code),
  }));
  return [
    header(answers.length, Object.values(LANGUAGES)),
    ...languages.flatMap(({ name, answers: own }) => [`## ${name}`, ...own.map(answerSection)]),
    ['## What came out', table(languages)].join('\n\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

function header(count: number, names: readonly string[]): string {
  const links = names.map((name) => `[${name}](#${name.toLowerCase()})`).join(' · ');
  return [
    '# The copy, as it comes out today',
    `\`npm run copy\` prints this page: ${count} weak messages, one for each segment in each of ${names.length} languages, and what the playbook makes of them – by rule alone, with no model and no exemplars.`,
    'For each: the message, our rewrite, every change with its reason (English in brackets), and each check that is not a plain pass. Nothing is picked or touched up by hand.',
    '**The messages are made up** ([how](../test/copy/README.md)): shops, products, offers and links are inventions, and the page is to be read, not to be counted as evidence.',
    `${links} · [what came out](#what-came-out)`,
  ].join('\n\n');
}

function table(languages: readonly { readonly name: string; readonly answers: readonly Answered[] }[]): string {
  const outcomes = Object.keys(OUTCOMES) as (keyof typeof OUTCOMES)[];
  const row = (name: string, answers: readonly Answered[]) =>
    `| ${[name, ...outcomes.map((one) => answers.filter(({ report }) => outcomeOf(report) === one).length)].join(' | ')} |`;
  return [
    `| | ${outcomes.join(' | ')} |`,
    `|---|${outcomes.map(() => '---:|').join('')}`,
    ...languages.map(({ name, answers }) => row(name, answers)),
    row(
      '**All**',
      languages.flatMap(({ answers }) => answers),
    ),
  ].join('\n');
}
