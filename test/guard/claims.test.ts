import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkFacts } from '../../src/guard/facts.ts';
import { checkRelationship } from '../../src/guard/relationship.ts';
import { checkUrgency } from '../../src/guard/urgency.ts';
import { guardInput } from './guard-case.ts';

/** One file a language: `+` claims something that nobody gave, `-` has words that look like it and claims nothing. */
const FOLDER = new URL('claims/', import.meta.url);

/** A follower has bought nothing, and is offered nothing. */
function statuses(language: string, candidate: string): readonly string[] {
  const input = guardInput({ language, segment: 'new-followers', original: '🪡 {{1}}', candidate });
  return [checkFacts, checkUrgency, checkRelationship]
    .map((check) => check(input))
    .filter(({ status }) => status !== 'pass')
    .map(({ name, detail }) => `${name}: ${detail}`);
}

describe.each(readdirSync(FOLDER).map((file) => file.replace('.txt', '')))('%s', (language) => {
  const lines = readFileSync(new URL(`${language}.txt`, FOLDER), 'utf8')
    .trim()
    .split('\n');
  const sentences = (sign: string) => lines.filter((line) => line.startsWith(sign)).map((line) => line.slice(2));

  test.each(sentences('+'))('hears the claim: %s', (sentence) => {
    expect(statuses(language, sentence)).not.toEqual([]);
  });

  test.each(sentences('-'))('hears none: %s', (sentence) => {
    expect(statuses(language, sentence)).toEqual([]);
  });
});
