import { InputError } from '../domain/errors.ts';
import type { EngagementRecord } from '../domain/record.ts';
import type { ConfiguredSegment } from '../domain/segment.ts';
import { recordSchema } from './record-schema.ts';

export interface RecordsFile {
  /** As the person named it; errors repeat it. */
  readonly file: string;
  /** JSON lines. */
  readonly text: string;
}

/** How many bad lines are told with what is wrong; of the rest only the numbers. */
const EXPLAINED = 20;

/** The records of all files, in their order. Throws one InputError that names every bad line of every file; then nothing is to be loaded. */
export function readRecords(
  files: readonly RecordsFile[],
  configured: readonly ConfiguredSegment[] = [],
): readonly EngagementRecord[] {
  const schema = recordSchema(configured);
  const records: EngagementRecord[] = [];
  const bad: { readonly place: string; readonly faults: string }[] = [];
  for (const { file, text } of files) {
    for (const [index, line] of text
      .replace(/^\uFEFF/u, '')
      .split(/\r\n|\r|\n/u)
      .entries()) {
      if (line.trim() === '') continue;
      const parsed = parseLine(line, schema);
      if (typeof parsed === 'string') bad.push({ place: `${file} line ${index + 1}`, faults: parsed });
      else records.push(parsed);
    }
  }
  if (bad.length > 0) throw new InputError('bad-records', tellBadLines(bad));
  if (records.length === 0)
    throw new InputError('no-records', `there are no records in ${files.map(({ file }) => file).join(', ')}`);
  return records;
}

/** The record, or what is wrong with the line. */
function parseLine(line: string, schema: ReturnType<typeof recordSchema>): EngagementRecord | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'is not JSON';
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  return parsed.error.issues.map(({ path, message }) => [path.join('.'), message].join(' ').trim()).join(', ');
}

function tellBadLines(bad: readonly { readonly place: string; readonly faults: string }[]): string {
  const explained = bad.slice(0, EXPLAINED).map(({ place, faults }) => `${place}: ${faults}`);
  const others = bad.slice(EXPLAINED).map(({ place }) => place);
  const rest = others.length === 0 ? [] : [`and other faults in ${others.join(', ')}`];
  return `nothing was loaded, ${bad.length} bad ${bad.length === 1 ? 'line' : 'lines'}: ${[...explained, ...rest].join('; ')}`;
}
