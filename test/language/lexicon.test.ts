import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ConfigError } from '../../src/domain/errors.ts';
import { conceptsOf } from '../../src/language/concepts.ts';
import { compile, LEXICON_FILE, lexiconOf } from '../../src/language/lexicon.ts';
import { LEXICON_LISTS, type LexiconList } from '../../src/language/lexicon-lists.ts';

const LANGUAGES = ['en', 'id', 'ms', 'vi', 'th', 'es', 'pt', 'zh', 'ja', 'ko', 'de', 'fr'];
/** What an honest guard must hear in every language. */
const HEARD: readonly LexiconList[] = [
  'urgency',
  'scarcity',
  'guarantee',
  'giveaway',
  'terms',
  'service',
  'opt-out',
  'call-to-action',
  'vague-incentive',
  'reader-bought',
  'reader-has-cart',
  'reader-was-away',
  'reader-returns',
  'reader-loyal',
];
const read = (code: string) =>
  JSON.parse(readFileSync(new URL(`../../data/language/${code}/lexicon.json`, import.meta.url), 'utf8')) as Record<
    string,
    Record<string, readonly string[]>
  >;
const empty = () => Object.fromEntries(LEXICON_LISTS.map((list) => [list, {}]));

describe.each(LANGUAGES)('the lexicon of %s', (code) => {
  test('is well formed, to the last entry', () => {
    expect(lexiconOf(code)).not.toBeNull();
  });

  test('has words for every concept that a guard must hear', () => {
    const file = read(code);
    const silent = HEARD.flatMap((list) =>
      conceptsOf(list)
        .filter((concept) => concept !== 'none' && (file[list]?.[concept] ?? []).length === 0)
        .map((concept) => `${list} › ${concept}`),
    );
    expect(silent).toEqual([]);
  });
});

test('every folder with a lexicon is tested here', () => {
  const folder = new URL('../../data/language/', import.meta.url);
  const codes = readdirSync(folder, { recursive: true })
    .map((name) => /^([a-z]+)[\\/]lexicon\.json$/u.exec(String(name))?.[1])
    .filter((code) => code !== undefined);
  expect(codes.sort()).toEqual([...LANGUAGES].sort());
});

test('a language without a lexicon has none', () => {
  expect([lexiconOf('xx'), lexiconOf('../en'), lexiconOf('')]).toEqual([null, null, null]);
});

describe('a malformed file', () => {
  const problems = (file: object) =>
    LEXICON_FILE.safeParse(file).error?.issues.map((issue) => `${issue.path.join(' › ')}: ${issue.message}`);
  test('names the list', () => {
    const { urgency: _, ...rest } = empty();
    expect(problems(rest)).toEqual(['urgency: Invalid input: expected record, received undefined']);
    expect(problems({ ...empty(), hurry: {} })).toEqual([': Unrecognized key: "hurry"']);
    expect(problems({ ...empty(), hedge: { hedge: [''] } })?.[0]).toMatch(/^hedge › hedge › 0: /u);
    expect(problems({ ...empty(), service: { refunds: ['x'] } })?.[0]).toMatch(
      /^service: has a concept other than reply-help, /u,
    );
  });

  test('names file, list and entry', () => {
    const file = { ...empty(), urgency: { hurry: ['(quick'] } };
    expect(() => compile('xx', file)).toThrow(ConfigError);
    expect(() => compile('xx', file)).toThrow(
      'data/language/xx/lexicon.json cannot be used: urgency: "(quick" has a ( without its )',
    );
  });
});
