import { describe, expect, it } from 'vitest';
import { settingTheNote } from '../../../src/agents/reading/tone.ts';
import { reading } from './a-setting.ts';

const note = (message: string, rest: Parameters<typeof reading>[1] = {}) =>
  settingTheNote(reading(message, rest).tone).map(({ fault }) => fault);

describe('tone', () => {
  it('is set by one word of guilt', () => {
    expect(note('Was it something we said? Please come back.')).toContain('guilt');
  });

  it('is not set by one formal or familiar word', () => {
    expect(note('Kindly see the list.')).toEqual([]);
    expect(note('Kindly be advised that we hereby acknowledge the order.')).toContain('officialese');
  });

  it('does not take what the shop sells for slang', () => {
    expect(reading('New tea is in.', { category: ['Drinks', 'Tea'] }).tone).toEqual([]);
  });
});
