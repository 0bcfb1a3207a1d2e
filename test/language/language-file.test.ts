import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { languageFile } from '../../src/language/language-file.ts';

describe('languageFile', () => {
  it('reads a file of a language and finds none for another', () => {
    const read = languageFile('word-classes.json', z.object({ thanks: z.array(z.string()) }));
    expect(read('fr')?.thanks).toContain('merci');
    expect(read('xx')).toBeNull();
  });

  it('names file and place of a mistake', () => {
    const read = languageFile('word-classes.json', z.object({ thanks: z.number() }));
    expect(() => read('fr')).toThrow('data/language/fr/word-classes.json cannot be used: thanks:');
  });

  it('reads nothing outside its folder', () => {
    expect(languageFile('word-classes.json', z.unknown())('../fr')).toBeNull();
  });
});
