import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/agents/reading/sentences.ts';
import { texts } from './a-setting.ts';

describe('sentencesOf', () => {
  it('ends at a stop or a line, not inside a number, a link or a word', () => {
    expect(texts(sentencesOf('Only Rp1.000 at shop.example. Come in!\nBye'))).toEqual([
      'Only Rp1.000 at shop.example.',
      'Come in!',
      'Bye',
    ]);
  });

  it('ends at the stops of scripts without spaces', () => {
    expect(texts(sentencesOf('新品上架。去看看！'))).toEqual(['新品上架。', '去看看！']);
  });

  it('gives the place of each', () => {
    expect(sentencesOf('  One. Two.')).toEqual([
      { start: 2, end: 6, text: 'One.' },
      { start: 7, end: 11, text: 'Two.' },
    ]);
  });

  it('goes on after the dot of an abbreviation', () => {
    expect(texts(sentencesOf('Min. belanja 150rb, maks. 1x per akun. Pesan lagi.'))).toEqual([
      'Min. belanja 150rb, maks. 1x per akun.',
      'Pesan lagi.',
    ]);
  });

  it('finds nothing in what holds no word', () => {
    expect(sentencesOf(' … !!! \n')).toEqual([]);
  });
});
