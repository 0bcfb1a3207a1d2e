import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PROMPT_NAMES } from '../../src/agents/language-model.ts';
import { SEGMENTS } from '../../src/domain/segment.ts';
import { openPrompts } from '../../src/llm/prompts.ts';
import { openSegmentNotes } from '../../src/llm/segment-notes.ts';

describe('the folder prompts/', () => {
  it('has a prompt for every task of the agents, each with its elements open and closed', () => {
    const prompts = openPrompts('prompts');
    expect([...prompts.keys()]).toEqual(PROMPT_NAMES);
    for (const { system, request } of prompts.values()) expect(`${system}${request}`).not.toMatch(/<\/?[a-z]+_/u);
  });

  it('tells of every segment what may and may not be said of the reader', () => {
    const notesOn = openSegmentNotes('prompts');
    for (const segment of Object.keys(SEGMENTS)) {
      expect(notesOn(segment)).toMatch(
        /^.+\. .+\.\nGoal: .+\nTone: .+\nMay say of the reader: .+\nMust not say or imply: .+\nUrgency: .+$/u,
      );
    }
  });

  it('gives a segment of the configuration its own definition and the notes of the one it is based on', () => {
    const vip = { id: 'vip-club', definition: 'Members of the club.', basedOn: 'frequent-buyers' } as const;
    const notes = openSegmentNotes('prompts', [vip])('vip-club');
    expect(notes).toMatch(/^Vip club\. Members of the club\.\nGoal: recognise them/u);
  });
});

describe('a folder with a mistake is refused at start', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'prompts-'));
    cpSync('prompts', folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('a prompt is missing', () => {
    rmSync(join(folder, 'evaluate-score.md'));
    expect(() => openPrompts(folder)).toThrow("Prompt files and the agents' tasks differ: evaluate-score");
  });

  it('a prompt nobody asks for', () => {
    writeFileSync(join(folder, 'content-summary.md'), '');
    expect(() => openPrompts(folder)).toThrow("Prompt files and the agents' tasks differ: content-summary");
  });

  it('a part nobody uses', () => {
    writeFileSync(join(folder, 'parts', 'idle.md'), 'Nothing.');
    expect(() => openPrompts(folder)).toThrow('No prompt uses the parts: idle');
  });

  it('a segment without notes, and notes without a segment', () => {
    writeFileSync(join(folder, 'segments.md'), '## new-buyers\nGoal: …\n\n## old-buyers\nGoal: …\n');
    expect(() => openSegmentNotes(folder)).toThrow(/segments differ: abandoned-cart-buyers, .*old-buyers/u);
  });

  it('no folder at all', () => {
    expect(() => openPrompts(join(folder, 'nowhere'))).toThrow('The folder prompts cannot be read.');
    expect(() => openSegmentNotes(join(folder, 'nowhere'))).toThrow('prompts/segments.md cannot be read.');
  });
});
