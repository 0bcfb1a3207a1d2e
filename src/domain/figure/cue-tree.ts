import type { Cue } from './cue-words.ts';
import { phrasesOf } from './phrase-notation.ts';

/** Phrases as a tree over their characters; before a figure they are read backwards. */
interface CueNode {
  readonly next: Map<number, CueNode>;
  readonly cues: Set<Cue>;
}

export interface FoundCues {
  readonly cues: ReadonlySet<Cue>;
  /** Where the phrase ends on the side away from the figure. */
  readonly edge: number;
}

type Direction = 1 | -1;

export function cueTree(words: Readonly<Partial<Record<Cue, readonly string[]>>>, direction: Direction): CueNode {
  const root = node();
  for (const [cue, notations] of Object.entries(words)) {
    for (const phrase of notations.flatMap(phrasesOf)) {
      const characters = direction === 1 ? phrase : [...phrase].reverse().join('');
      let current = root;
      for (let at = 0; at < characters.length; at += 1) {
        const unit = characters.charCodeAt(at);
        const child = current.next.get(unit) ?? node();
        current.next.set(unit, child);
        current = child;
      }
      current.cues.add(cue as Cue);
    }
  }
  return root;
}

function node(): CueNode {
  return { next: new Map(), cues: new Set() };
}

/** Every phrase of the tree that begins at `from` and goes in its direction, not past `limit`; the longest last. Latin words are taken whole. */
export function phrasesAt(
  root: CueNode,
  text: string,
  from: number,
  limit: number,
  direction: Direction,
): readonly FoundCues[] {
  const found: FoundCues[] = [];
  let current: CueNode | undefined = root;
  for (let at = from; at !== limit; at += direction) {
    const unit = text.charCodeAt(at);
    current = current.next.get(unit === NO_BREAK_SPACE ? SPACE : unit);
    if (current === undefined) return found;
    const beyond = at + direction;
    if (current.cues.size > 0 && !(isLatin(unit) && isLatin(text.charCodeAt(beyond))))
      found.push({ cues: current.cues, edge: beyond });
  }
  return found;
}

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;

/** A letter of a script that parts words with spaces; folded text has few outside a–z. */
function isLatin(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xc0 && unit <= 0x24f);
}
