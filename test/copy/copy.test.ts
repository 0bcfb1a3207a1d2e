import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { SEGMENTS } from '../../src/domain/segment.ts';
import { type Template, wholeText } from '../../src/domain/template.ts';
import { findTokens } from '../../src/domain/token.ts';
import { answerByRule } from './answer-by-rule.ts';
import type { Answered } from './answer-section.ts';
import { copyPage } from './copy-page.ts';
import { weakMessages } from './weak-messages.ts';

let answers: readonly Answered[];
beforeAll(async () => {
  answers = await Promise.all(
    weakMessages().map(async (message) => ({ message, report: await answerByRule(message) })),
  );
});

describe('the weak messages', () => {
  it('are one for each segment in each language', () => {
    const languages = ['en', 'id', 'ms', 'vi', 'th', 'es', 'pt', 'zh', 'ja', 'ko', 'de', 'fr'];
    const wanted = languages.flatMap((language) => Object.keys(SEGMENTS).map((segment) => `${language}-${segment}`));
    expect(weakMessages().map(({ id }) => id)).toEqual(wanted);
    expect(weakMessages().map(({ language, segment }) => `${language.slice(0, 2)}-${segment}`)).toEqual(wanted);
  });
});

describe('docs/copy.md', () => {
  it('is what `npm run copy` prints today', () => {
    const printed = copyPage(answers);
    const kept = readFileSync(new URL('../../docs/copy.md', import.meta.url), 'utf8');
    expect(kept === printed, 'docs/copy.md is out of date: run `npm run copy` and read what changed').toBe(true);
  });
});

describe('what the playbook makes of them', () => {
  it('fails no check', () => {
    const failed = answers.flatMap(({ message, report }) =>
      report.checks
        .filter(({ status }) => status === 'fail')
        .map(({ name, detail }) => `${message.id} ${name}: ${detail}`),
    );
    expect(failed).toEqual([]);
  });

  it('keeps every token, as often as it stood there', () => {
    const lost = answers.flatMap(({ message, report }) => {
      if (report.rewrite === null) return [];
      const now = tokensOf(report.rewrite);
      return tokensOf(message)
        .filter((token) => {
          const at = now.indexOf(token);
          if (at >= 0) now.splice(at, 1);
          return at < 0;
        })
        .map((token) => `${message.id} ${token}`);
    });
    expect(lost).toEqual([]);
  });
});

function tokensOf(template: Template): string[] {
  return findTokens(wholeText(template)).map((token) => token.text);
}
