import { expect, it } from 'vitest';
import type { Pipeline } from '../../src/pipeline/pipeline.ts';
import { demonstrate } from '../../src/terminal/demonstrate.ts';
import type { Services, Terminal } from '../../src/terminal/services.ts';
import { aReport } from '../fixtures/report.ts';

/** What is printed for a pipeline, within so many milliseconds. */
async function printed(run: Pipeline['run'], patienceMs: number): Promise<string> {
  const said: string[] = [];
  const services = { brief: { detectLanguage: () => 'en' }, pipeline: async () => ({ run }) } as unknown as Services;
  const terminal: Terminal = {
    out: (text) => said.push(text),
    err: () => {},
    colours: false,
    width: 100,
    folder: '/',
    readStdin: null,
    confirm: null,
  };
  await demonstrate(services, terminal, patienceMs);
  return said.join('').replaceAll(/\s+/gu, ' ');
}

const byRule = (because: string) => aReport({ engine: { name: 'playbook', because, models: null } });

it('does not wait for a silent model: the answer is by rule, and says why', async () => {
  const silent: Pipeline['run'] = (_brief, { signal, playbookBecause } = {}) =>
    playbookBecause === undefined
      ? new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
      : Promise.resolve(byRule(playbookBecause));
  const said = await printed(silent, 20);
  expect(said).toContain('the language model had not answered after 0.02 seconds');
  expect(said).toContain('Rewrite your own');
});

it('hides no failure that is not slowness', async () => {
  await expect(printed(() => Promise.reject(new Error('no table')), 60_000)).rejects.toThrow('no table');
});
