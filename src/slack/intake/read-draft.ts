import { InputError } from '../../domain/errors.ts';
import type { ConfiguredSegment } from '../../domain/segment.ts';
import { type Draft, EMPTY_DRAFT } from '../draft.ts';
import { fieldsNamed } from './labels.ts';
import type { FieldName } from './named-fields.ts';
import { type Named, readFlags } from './read-flags.ts';
import { type LinesRead, readLines } from './read-lines.ts';
import { splitTemplate } from './split-template.ts';

export interface Understood {
  readonly draft: Draft;
  /** False when a person should look at it before it is used. */
  readonly isClear: boolean;
}

const UNKNOWN_FLAG = /^\s*(?:--|—|–)([a-z][a-z-]{1,30})(?=[\s=]|$)/iu;

/**
 * What was typed behind a command → what was understood of it: fields by flag, by `name=value` or by lines "Segment: …", and
 * the message. Throws InputError when a field has two values, or the text begins with a flag that there is none of.
 */
export function readDraft(text: string, segments: readonly ConfiguredSegment[]): Understood {
  const flags = readFlags(text, segments);
  const lines = readLines(flags.rest);
  const unknown = UNKNOWN_FLAG.exec(lines.rest)?.[1];
  if (unknown !== undefined) {
    throw new InputError(
      'unknown-flag',
      `there is no flag --${unknown}; use --segment, --merchant, --voucher, --category, --product, --channel or --language`,
    );
  }
  const named = [...flags.named, ...lines.named];
  const twice = contradiction(named);
  if (twice !== null) throw twice;
  return { draft: draftOf(named, lines), isClear: flags.isClear };
}

/** Somebody's message is a message: flags in it are text; lines that name fields are read, and nothing is refused. */
export function draftOfMessage(text: string): Draft {
  const lines = readLines(text);
  return draftOf(lines.named, lines);
}

function draftOf(named: readonly Named[], { title, rest }: LinesRead): Draft {
  // A title that a line names leaves the rest to be body, empty lines and all.
  const template = title === null ? splitTemplate(rest) : { title, body: rest.trim() };
  return { ...EMPTY_DRAFT, ...fieldsNamed(named), ...template };
}

function contradiction(named: readonly Named[]): InputError | null {
  const first = new Map<FieldName, string>();
  for (const [name, value] of named) {
    if (value === '') continue;
    const before = first.get(name) ?? value;
    if (before.toLowerCase() !== value.toLowerCase()) {
      return new InputError(
        'contradiction',
        `the ${name} is given twice, as "${shortened(before)}" and as "${shortened(value)}"; give one`,
      );
    }
    first.set(name, before);
  }
  return null;
}

function shortened(value: string): string {
  return value.length > 40 ? `${value.slice(0, 39).toWellFormed()}…` : value;
}
