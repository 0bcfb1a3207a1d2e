/**
 * `npm run bench`: the figures of README, side by side in one run. Needs Linux (/proc) for memory; MiniLM only where
 * EMBEDDING_MODEL_PATH is set. `--runs N` (default 15) whole processes each.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { acknowledgements } from './acknowledgements.ts';
import { aroundTheModel } from './around-the-model.ts';
import { figures, type Row, table } from './figures.ts';
import { guardSpeed } from './guard-speed.ts';
import { insideOneProcess } from './inside-one-process.ts';
import { wholeBot } from './whole-bot.ts';

const runs = Number(process.argv[process.argv.indexOf('--runs') + 1]) || 15;
const MESSAGE = [
  'rewrite',
  '--json',
  '--engine',
  'playbook',
  '--segment',
  'abandoned-cart-buyers',
  '--title',
  'Did you forget something?',
  '--body',
  'Looks like you left something in your cart. Ready to pick up where you left off?',
  '--voucher',
  'RM3 off, min spend RM15',
  '--category',
  'Beauty & Personal Care > Skincare',
];

/** One whole process: milliseconds from spawn to exit, and its peak resident memory in MB. */
function oneProcess(env: NodeJS.ProcessEnv): Promise<{ ms: number; mb: number }> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, ['src/launch.js', 'src/cli.ts', ...MESSAGE], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    let mb = 0;
    const poll = setInterval(() => {
      mb = Math.max(mb, peakMb(child.pid));
    }, 10);
    child.on('exit', (code) => {
      clearInterval(poll);
      if (code === 0) resolve({ ms: performance.now() - started, mb });
      else reject(new Error(`crm rewrite ended with ${code}`));
    });
  });
}

function peakMb(pid: number | undefined): number {
  try {
    const kb = /VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kb ?? 0) / 1024;
  } catch {
    return 0;
  }
}

async function wholeProcess(name: string, extra: NodeJS.ProcessEnv): Promise<readonly Row[]> {
  const home = mkdtempSync(join(tmpdir(), 'crm-bench-'));
  const { OPENAI_API_KEY: _key, EMBEDDING_MODEL_PATH: _path, ...rest } = process.env;
  const env = { ...rest, ...extra, CRM_HOME: home, HF_HUB_OFFLINE: 'on' };
  await oneProcess(env); // builds the table
  await oneProcess(env); // warms the page cache
  const results: { ms: number; mb: number }[] = [];
  for (let run = 0; run < runs; run += 1) results.push(await oneProcess(env));
  rmSync(home, { recursive: true, force: true });
  return [
    { name: `crm rewrite, whole process, ${name}`, unit: 'ms', ...figures(results.map(({ ms }) => ms)) },
    { name: `  its peak memory`, unit: 'MB', ...figures(results.map(({ mb }) => mb)) },
  ];
}

const rows: Row[] = [...(await wholeProcess('built-in embedder', {}))];
const modelPath = process.env['EMBEDDING_MODEL_PATH'];
if (modelPath === undefined) console.error('EMBEDDING_MODEL_PATH is not set: no figure with MiniLM');
else rows.push(...(await wholeProcess('MiniLM', { EMBEDDING_MODEL_PATH: modelPath })));
rows.push(await insideOneProcess(200));
rows.push(await aroundTheModel(50));
rows.push(...(await acknowledgements(200)));
rows.push(...(await wholeBot(3, 100)));
const pairs = process.env['CASES_DIR'] ?? null;
rows.push(guardSpeed(5, pairs, false), guardSpeed(5, pairs, true));
console.log(table(rows));
