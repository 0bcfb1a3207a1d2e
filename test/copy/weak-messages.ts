import { readFileSync } from 'node:fs';
import type { PaperSegment } from '../../src/domain/segment.ts';
import type { Template } from '../../src/domain/template.ts';

/** One made-up weak message and what its marketer gave besides; see README.md. */
export interface WeakMessage extends Template {
  /** `en-new-buyers` */
  readonly id: string;
  readonly merchant: string;
  readonly segment: PaperSegment;
  readonly channel: string;
  /** BCP 47, with a region where the wording has one. */
  readonly language: string;
  readonly voucher: string | null;
  readonly category: readonly string[] | null;
  readonly product: string | null;
}

/** All 132, by language and then by segment, as they stand in the file. */
export function weakMessages(): readonly WeakMessage[] {
  return readFileSync(new URL('weak-messages.jsonl', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as WeakMessage);
}
