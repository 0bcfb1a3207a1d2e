import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SegmentNotes } from '../agents/language-model.ts';
import { ConfigError } from '../domain/errors.ts';
import type { ConfiguredSegment, PaperSegment } from '../domain/segment.ts';
import { licenceSegment, SEGMENTS, segmentName } from '../domain/segment.ts';

/**
 * Reads prompts/segments.md: one section a segment, headed by its id, none missing and none too many.
 * A segment of the configuration has the notes of the one it is based on. Throws ConfigError.
 */
export function openSegmentNotes(folder: string, configured: readonly ConfiguredSegment[] = []): SegmentNotes {
  const notes = readSections(folder);
  const differing = [...new Set(notes.keys()).symmetricDifference(new Set(Object.keys(SEGMENTS)))].sort();
  if (differing.length > 0) {
    throw new ConfigError('prompt', `prompts/segments.md and the segments differ: ${differing.join(', ')}`);
  }
  return (id) => {
    const basis: PaperSegment = licenceSegment(id, configured);
    const definition = configured.find((segment) => segment.id === id)?.definition ?? SEGMENTS[basis];
    return `${segmentName(id)}. ${definition}\n${notes.get(basis)}`;
  };
}

function readSections(folder: string): ReadonlyMap<string, string> {
  try {
    const sections = readFileSync(join(folder, 'segments.md'), 'utf8')
      .replaceAll('\r\n', '\n')
      .split(/^## /mu)
      .slice(1);
    return new Map(
      sections.map((section) => {
        const lineEnd = section.indexOf('\n');
        return [section.slice(0, lineEnd).trim(), section.slice(lineEnd).trim()];
      }),
    );
  } catch (cause) {
    throw new ConfigError('prompt', 'prompts/segments.md cannot be read.', { cause });
  }
}
