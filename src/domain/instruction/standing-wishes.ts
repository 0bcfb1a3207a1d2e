import type { Instruction } from '../instruction.ts';
import { angleName } from './angles.ts';
import { languageName } from './language-names.ts';
import { KEEP_SHORT } from './length-wish.ts';
import { isCalmTone } from './tones.ts';

/** As much as a brief's instruction may hold, in UTF-16 units; the oldest wishes go first. */
const MOST = 1_000;

/**
 * A new wish with those that still stand, as one instruction: wishes add up, a new one replaces what it contradicts
 * ("longer" after "shorter"), and "start over" forgets them. `before`: what stood until now; `now`: the new wish as `words`
 * and as it was read (null, none: only a fact came in); `byModel`: who granted what stood, for only a granted wish stands.
 */
export function withStandingWishes(
  words: string | null,
  now: readonly Instruction[],
  before: readonly Instruction[],
  byModel: boolean,
): string | null {
  const replaced = new Set(now.map(aboutOf));
  const standing = replaced.has('start-over')
    ? []
    : before.filter((one) => one.kind === 'other' || !replaced.has(aboutOf(one)));
  const all = new Set(words === null ? [] : [words]);
  let length = words?.length ?? 0;
  for (const one of standing) {
    const said = isGranted(one, byModel) ? inWords(one) : null;
    length += said === null ? 0 : said.length + 2;
    if (said !== null && length <= MOST) all.add(said);
  }
  return all.size === 0 ? null : [...all].join('; ');
}

/** What a wish is about: of two about the same thing the newer holds. */
function aboutOf({ kind }: Instruction): string {
  return kind === 'short' || kind === 'shorter' || kind === 'longer' ? 'length' : kind;
}

/** Rules write no other language, add no emoji and have one tone of their own. */
function isGranted(wish: Instruction, byModel: boolean): boolean {
  if (byModel) return true;
  if (wish.kind === 'emoji') return !wish.wanted;
  return wish.kind === 'tone' ? isCalmTone(wish.tone) : wish.kind !== 'language' && wish.kind !== 'other';
}

/** As a reply would say it; null for what is done once and over. */
function inWords(wish: Instruction): string | null {
  switch (wish.kind) {
    case 'short':
    case 'shorter':
      return KEEP_SHORT;
    case 'longer':
      return 'longer';
    case 'emoji':
      return `${wish.wanted ? 'with' : 'without'} emoji`;
    case 'tone':
      return `tone: ${wish.tone}`;
    case 'language':
      return `in ${languageName(wish.language)}`;
    case 'another-angle':
      return wish.angle === null ? null : angleName(wish.angle);
    case 'other':
      return wish.text;
    default:
      return null;
  }
}
