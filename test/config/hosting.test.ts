import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (file: string) => readFileSync(`docs/hosting/${file}`, 'utf8');

/** NAME → value of the image's ENV line. */
function imageSettings(): Record<string, string> {
  const line = /^ENV (.+)$/mu.exec(read('Dockerfile'))?.[1] ?? '';
  return Object.fromEntries(line.split(' ').map((setting) => setting.split('=')));
}

describe('docs/hosting/compose.yml', () => {
  it('sets under environment what the image sets, since an empty line of env_file would beat the image', () => {
    const bot = read('compose.yml').split(/^ {2}postgres:$/mu)[0] ?? '';
    const block = /^ {4}environment:\n((?: {6}.+\n)+)/mu.exec(bot)?.[1] ?? '';
    const set = [...block.matchAll(/^ {6}([A-Z_]+): "?([^"\n]*)"?$/gmu)].map(([, name, value]) => [name, value]);
    const image = imageSettings();
    expect(Object.keys(image)).toContain('CRM_HOME');
    expect(Object.fromEntries(set.filter(([name]) => name !== 'DATABASE_URL'))).toEqual(image);
  });

  it('names the password it wants where people look for settings', () => {
    expect(readFileSync('.env.example', 'utf8')).toContain('# POSTGRES_PASSWORD=');
  });
});
