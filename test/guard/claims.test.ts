import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { SegmentId } from '../../src/domain/segment.ts';
import { checkFacts } from '../../src/guard/facts.ts';
import { checkRelationship } from '../../src/guard/relationship.ts';
import { checkUrgency } from '../../src/guard/urgency.ts';
import { guardInput } from './guard-case.ts';

/**
 * One file a language: `+` claims something that nobody gave, `-` has words that look like it and claims nothing.
 * claims: to a follower, who has bought nothing and is offered nothing; order-states: to somebody whose order is unpaid;
 * newcomers: to somebody who orders often.
 */
const FOLDERS: readonly (readonly [folder: string, segment: SegmentId])[] = [
  ['claims', 'new-followers'],
  ['order-states', 'unpaid-order-buyers'],
  ['newcomers', 'frequent-buyers'],
];
const FILES = FOLDERS.flatMap(([folder, segment]) =>
  readdirSync(new URL(`${folder}/`, import.meta.url)).map((file) => {
    const lines = readFileSync(new URL(`${folder}/${file}`, import.meta.url), 'utf8')
      .trim()
      .split('\n');
    return { folder, segment, language: file.replace('.txt', ''), lines };
  }),
);

describe.each(FILES)('$folder, $language', ({ segment, language, lines }) => {
  const sentences = (sign: string) => lines.filter((line) => line.startsWith(sign)).map((line) => line.slice(2));
  const findings = (sentence: string): readonly string[] => {
    // Without its full stop: that the whole sentence is news to the marketer is asked in new-statements.test.ts.
    const candidate = sentence.replace(/[.。]$/u, '!');
    const input = guardInput({ language, segment, original: '🪡 {{1}}', candidate });
    return [checkFacts, checkUrgency, checkRelationship]
      .map((check) => check(input))
      .filter(({ status }) => status !== 'pass')
      .map(({ name, detail }) => `${name}: ${detail}`);
  };

  test.each(sentences('+'))('hears the claim: %s', (sentence) => {
    expect(findings(sentence)).not.toEqual([]);
  });

  test.each(sentences('-'))('hears none: %s', (sentence) => {
    expect(findings(sentence)).toEqual([]);
  });
});
