import type { types } from '@slack/bolt';
import { type ConfiguredSegment, resolveSegment, SEGMENTS, segmentName } from '../../domain/segment.ts';
import { FIELD } from '../ids.ts';
import { choice, option } from './inputs.ts';
import { LIMITS } from './limits.ts';
import { context } from './plain.ts';

/** Who reads the message, each with its definition; nothing is preselected that was not named. */
export function segmentField(
  segment: string | null,
  configured: readonly ConfiguredSegment[],
  setting: { readonly optional: boolean; readonly placeholder: string; readonly tells: boolean },
): types.InputBlock {
  const options = all(configured)
    .slice(0, LIMITS.options)
    .map(([id, definition]) => option(id, segmentName(id), definition));
  return choice(FIELD.segment, 'Audience', options, {
    chosen: found(segment, configured),
    ...setting,
  });
}

/** The whole definition of the chosen segment, for a list cuts it short; nothing before one is chosen. */
export function segmentDefinition(
  segment: string | null,
  configured: readonly ConfiguredSegment[],
): readonly types.KnownBlock[] {
  const id = found(segment, configured);
  const definition = all(configured).find(([one]) => one === id)?.[1];
  return id === null || definition === undefined ? [] : [context(`${segmentName(id)}: ${definition}`)];
}

function all(configured: readonly ConfiguredSegment[]): readonly (readonly [id: string, definition: string])[] {
  return [...Object.entries(SEGMENTS), ...configured.map(({ id, definition }) => [id, definition] as const)];
}

function found(segment: string | null, configured: readonly ConfiguredSegment[]): string | null {
  return segment === null ? null : resolveSegment(segment, configured).found;
}
