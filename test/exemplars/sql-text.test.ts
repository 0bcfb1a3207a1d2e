import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '@lancedb/lancedb';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sqlText } from '../../src/exemplars/sql-text.ts';

it('doubles the quote', () => {
  expect(sqlText("m_o'hara")).toBe("'m_o''hara'");
});

it('finds exactly the text that was asked for, whatever it holds', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sql-text-'));
  const texts = fc.sample(
    fc.string({
      unit: fc.oneof(
        fc.constantFrom("'", '"', '\\', '%', '_', ';', '--', '`', '\n', '\0', '{', '$'),
        fc.string({ unit: 'binary' }),
      ),
    }),
    { numRuns: 60, seed: 1 },
  );
  const different = [...new Set(["m_o'hara", "' OR '1'='1", ...texts.map((text) => text.toWellFormed())])];
  try {
    const table = await (await connect(folder)).createTable(
      'texts',
      different.map((text) => ({ text })),
    );
    for (const text of different) {
      const found = await table
        .query()
        .where(`text = ${sqlText(text)}`)
        .toArray();
      expect(found.map((row) => row['text'])).toEqual([text]);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});
