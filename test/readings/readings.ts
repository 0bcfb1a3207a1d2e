/**
 * `npm run readings -- sheet > sheet.jsonl`: the weak messages of CASES_DIR and our rewrites side by side, unlabelled and in
 * random but repeatable order, for people to read. `npm run readings -- tally verdicts-*.jsonl` counts what they said.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compose } from '../../src/compose.ts';
import { parseConfig } from '../../src/config.ts';
import { readBrief } from '../../src/domain/read-brief.ts';

const folder = process.env['CASES_DIR'];
if (folder === undefined) {
  console.error('CASES_DIR is not set');
  process.exit(1);
}
const messages = readFileSync(join(folder, 'messages.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

/** True when the rewrite stands on side A. */
const rewriteIsA = (id: string) => (createHash('sha256').update(`reading ${id}`).digest()[0] ?? 0) % 2 === 0;

async function sheet(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'crm-readings-'));
  const services = await compose(parseConfig({ CRM_HOME: home, HF_HUB_OFFLINE: 'on' }), () => {});
  const pipeline = await services.pipeline('playbook');
  for (const message of messages) {
    if (message.quality !== 'weak') continue;
    const { id, segment, channel, language, voucher, product, title, body } = message;
    const brief = readBrief(
      { ...message, category: message.category?.join(' > ') ?? null },
      { detectLanguage: () => language },
    );
    const { rewrite } = await pipeline.run(brief);
    if (rewrite === null) continue;
    const sides = [
      { title, body },
      { title: rewrite.title, body: rewrite.body },
    ];
    const [a, b] = rewriteIsA(id) ? sides.toReversed() : sides;
    console.log(JSON.stringify({ id, segment, channel, language, voucher, product, a, b }));
  }
  await services.close();
  rmSync(home, { recursive: true, force: true });
}

/** A verdict line: {id, prefer: "a" | "b" | "tie", sendA: boolean, sendB: boolean}. */
function tally(files: readonly string[]): void {
  const languages = new Map(messages.map(({ id, language }) => [id, language.slice(0, 2)]));
  const rows = new Map<string, { read: number; preferred: number; ties: number; send: number }>();
  for (const file of files) {
    for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
      const { id, prefer, sendA, sendB } = JSON.parse(line);
      const side = rewriteIsA(id) ? 'a' : 'b';
      for (const row of ['all', languages.get(id) ?? '?']) {
        const count = rows.get(row) ?? { read: 0, preferred: 0, ties: 0, send: 0 };
        count.read += 1;
        if (prefer === side) count.preferred += 1;
        if (prefer === 'tie') count.ties += 1;
        if (side === 'a' ? sendA : sendB) count.send += 1;
        rows.set(row, count);
      }
    }
  }
  console.log('| language | readings | rewrite preferred | tie | would send the rewrite |\n|---|---|---|---|---|');
  for (const [row, { read, preferred, ties, send }] of rows) {
    const share = (part: number) => `${part} (${Math.round((100 * part) / read)} %)`;
    console.log(`| ${row} | ${read} | ${share(preferred)} | ${share(ties)} | ${share(send)} |`);
  }
}

const [command, ...files] = process.argv.slice(2);
if (command === 'sheet') await sheet();
else if (command === 'tally' && files.length > 0) tally(files);
else console.error('say sheet, or tally with the files of verdicts');
