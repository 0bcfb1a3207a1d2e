import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { compose } from '../../src/compose.ts';
import { parseConfig } from '../../src/config.ts';
import { readBrief } from '../../src/domain/read-brief.ts';
import type { Report } from '../../src/domain/report.ts';
import type { Services } from '../../src/terminal/services.ts';

const folder = process.env['CASES_DIR'];
const schemaFile = process.env['REPORT_SCHEMA'];
const messages =
  folder === undefined
    ? []
    : readFileSync(join(folder, 'messages.jsonl'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));

describe.skipIf(folder === undefined || schemaFile === undefined)(
  'every development message (CASES_DIR, REPORT_SCHEMA)',
  () => {
    const home = mkdtempSync(join(tmpdir(), 'crm-reports-'));
    let services: Services;
    const reports = new Map<string, Report>();

    beforeAll(async () => {
      services = await compose(parseConfig({ CRM_HOME: home, HF_HUB_OFFLINE: 'on' }), () => {});
      const pipeline = await services.pipeline('playbook');
      for (const message of messages) {
        const brief = readBrief({ ...message, category: message.category?.join(' > ') ?? null }, services.brief);
        reports.set(message.id, await pipeline.run(brief));
      }
    });
    afterAll(async () => {
      await services.close();
      rmSync(home, { recursive: true, force: true });
    });

    it('gives a report of the contract’s form', () => {
      const Schema = z.fromJSONSchema(JSON.parse(readFileSync(schemaFile ?? '', 'utf8')));
      const wrong = [...reports].flatMap(([id, report]) => {
        const parsed = Schema.safeParse(JSON.parse(JSON.stringify(report)));
        return parsed.success
          ? []
          : [`${id}: ${parsed.error.issues[0]?.path.join('.')} ${parsed.error.issues[0]?.message}`];
      });
      expect(wrong).toEqual([]);
    });

    it('ships no rewrite that fails a check', () => {
      const failing = [...reports].filter(
        ([, { rewrite, checks }]) => rewrite !== null && checks.some(({ status }) => status === 'fail'),
      );
      expect(failing.map(([id]) => id)).toEqual([]);
    });

    it('keeps every token byte for byte, but a code that goes with an offer these readers cannot use', () => {
      const lost = messages.flatMap((message) => {
        const report = reports.get(message.id);
        if (report?.rewrite == null) return [];
        const text = `${report.rewrite.title ?? ''}\n${report.rewrite.body}`;
        const leftOut = report.checks.some(({ name, status }) => name === 'codes' && status === 'warn');
        return message.tokens
          .filter((token: string) => !text.includes(token) && !(leftOut && /^[A-Z0-9]+$/u.test(token)))
          .map((token: string) => `${message.id}: ${token}`);
      });
      expect(lost).toEqual([]);
    });

    it('never needs more SMS parts', () => {
      const more = [...reports].filter(
        ([, { measures }]) => (measures.rewrite?.smsParts ?? 0) > (measures.original.smsParts ?? 0),
      );
      expect(more.map(([id]) => id)).toEqual([]);
    });
  },
);
