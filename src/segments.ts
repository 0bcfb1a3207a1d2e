import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { ConfigError } from './domain/errors.ts';
import { type ConfiguredSegment, type PaperSegment, SEGMENTS } from './domain/segment.ts';

const Segments = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'must be lower-case words joined by hyphens'),
    definition: z.string().trim().min(1),
    basedOn: z.enum(Object.keys(SEGMENTS) as [PaperSegment, ...PaperSegment[]]),
  }),
);

/** The segments that the host adds (CRM_SEGMENTS); none without the file. Throws ConfigError that names what is wrong. */
export async function readSegments(file: string | null): Promise<readonly ConfiguredSegment[]> {
  if (file === null) return [];
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new ConfigError('segments', `CRM_SEGMENTS names ${file}, which cannot be read as JSON`, { cause });
  }
  const parsed = Segments.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ConfigError(
      'segments',
      `${file}: ${issue?.path.join('.') || 'the file'} ${issue?.message ?? 'is wrong'}`,
    );
  }
  const own = parsed.data.find((segment) => Object.hasOwn(SEGMENTS, segment.id));
  if (own !== undefined)
    throw new ConfigError('segments', `${file}: ${own.id} is one of the built-in segments; give yours another id`);
  return parsed.data;
}
