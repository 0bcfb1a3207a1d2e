import { expect, it } from 'vitest';
import { sentenceFor } from '../../src/conversation/sentence-for.ts';
import { ConfigError, InputError, ModelError, StoreError } from '../../src/domain/errors.ts';

it('says what the person must mend as it is', () => {
  expect(sentenceFor(new InputError('empty-body', 'the message has no text'))).toBe('The message has no text.');
  expect(sentenceFor(new InputError('what', 'what is it?'))).toBe('What is it?');
});

it.each([
  [new StoreError('unreachable', 'Check DATABASE_URL.'), /^I cannot read or write what I keep right now\. /u],
  [new ConfigError('environment', 'OPENAI_API_KEY is empty'), /^I am not set up right for this\. /u],
  [new ModelError('unauthorized', 'Check OPENAI_API_KEY.'), /^The language model gave nothing usable\. /u],
  [new TypeError('x is undefined'), /^Something broke on my side/u],
])('never says the words for whoever hosts it: %s', (error, said) => {
  expect(sentenceFor(error)).toMatch(said);
  expect(sentenceFor(error)).not.toMatch(/[A-Z]{3,}_|undefined/u);
});
