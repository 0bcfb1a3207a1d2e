import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/domain/errors.ts';
import { parsePrompt } from '../../src/llm/prompt-file.ts';

const PARTS = new Map([['honesty', 'Say what is true.']]);
const GOOD = `---
agent: content
task: review
version: 3
inputs: [segment, original]
---
# System
You review. {{> honesty}}

# Request
{{segment}}

{{original}}
`;

describe('a prompt file', () => {
  it('is read, its parts filled in', () => {
    expect(parsePrompt('content-review', GOOD, PARTS)).toEqual({
      name: 'content-review',
      version: 3,
      inputs: ['segment', 'original'],
      system: 'You review. Say what is true.',
      request: '{{segment}}\n\n{{original}}',
      hash: expect.stringMatching(/^[0-9a-f]{12}$/u),
    });
  });

  it('is the same with Windows line ends, and another when a word or a part changes', () => {
    const { hash } = parsePrompt('content-review', GOOD, PARTS);
    expect(parsePrompt('content-review', GOOD.replaceAll('\n', '\r\n'), PARTS).hash).toBe(hash);
    expect(parsePrompt('content-review', GOOD.replace('You review', 'You read'), PARTS).hash).not.toBe(hash);
    expect(parsePrompt('content-review', GOOD, new Map([['honesty', 'Lie.']])).hash).not.toBe(hash);
  });

  it.each([
    [
      'used, not declared',
      GOOD.replace('{{original}}', '{{original}} {{voucher}}'),
      'declared and used inputs differ: voucher',
    ],
    ['declared, not used', GOOD.replace('{{segment}}', ''), 'declared and used inputs differ: segment'],
    ['misspelt', GOOD.replace('{{segment}}', '{{ segment }}'), 'declared and used inputs differ: segment'],
    [
      'badly written beside a good one',
      GOOD.replace('{{segment}}', '{{segment}} {{Segment}}'),
      'an input is written {{like_this}}, with no spaces',
    ],
    [
      'an input in the fixed part',
      GOOD.replace('You review.', 'You review {{original}}.'),
      'inputs stand under "# Request": what is under "# System" never changes',
    ],
    ['an unknown part', GOOD.replace('honesty', 'candour'), 'there is no part prompts/parts/candour.md'],
    [
      'an unknown header line',
      GOOD.replace('version: 3', 'version: 3\nmodel: x'),
      'the header has the lines agent, task, version, inputs, in this order',
    ],
    [
      'a missing header line',
      GOOD.replace('version: 3\n', ''),
      'the header has the lines agent, task, version, inputs, in this order',
    ],
    ['no version', GOOD.replace('version: 3', 'version: three'), 'version must be a whole number from 1'],
    ['another name', GOOD.replace('task: review', 'task: compare'), 'is headed as content-compare'],
    ['no list of inputs', GOOD.replace('[segment, original]', 'segment, original'), 'inputs must be a list in [ ]'],
    [
      'no request',
      GOOD.replace('# Request', '# Question'),
      'must be a header between two lines of ---, "# System" and "# Request"',
    ],
  ])('is refused with the fault named: %s', (_name, text, fault) => {
    const read = () => parsePrompt('content-review', text, PARTS);
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(`prompts/content-review.md: ${fault}`);
  });
});
