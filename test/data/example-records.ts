import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { EngagementRecord } from '../../src/domain/record.ts';

/** A line of data/examples with the segment that its file name promises. */
export interface ExampleLine {
  readonly fileSegment: string;
  readonly record: EngagementRecord;
}

/** All example records, as they stand in the files: nothing is checked here. */
export function exampleLines(): readonly ExampleLine[] {
  return globSync('data/examples/*.jsonl')
    .sort()
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => ({ fileSegment: basename(file, '.jsonl'), record: JSON.parse(line) })),
    );
}
