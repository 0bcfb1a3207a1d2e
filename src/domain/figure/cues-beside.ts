import { cueTree, phrasesAt } from './cue-tree.ts';
import { CUES_AFTER, CUES_BEFORE, type Cue } from './cue-words.ts';

const BEFORE = cueTree(CUES_BEFORE, -1);
const AFTER = cueTree(CUES_AFTER, 1);
/** May stand between a cue and its figure: "only: RM3", "now (just) $5". */
const GAP = new Set([...' \u00a0:："“«(（~*_-\'’']);
const CLOSING = new Set([...' \u00a0)）"”*_']);
const MOST_GAP = 4;
const MOST_FILLERS = 3;

/** What the words left of a figure say, not past `limit`; articles and the like in between are passed over. */
export function cuesBefore(text: string, start: number, limit: number): ReadonlySet<Cue> {
  const cues = new Set<Cue>();
  let ends = [start];
  for (let fillers = 0; fillers <= MOST_FILLERS && ends.length > 0; fillers += 1) {
    const passed: number[] = [];
    for (const end of ends) {
      const found = phrasesAt(BEFORE, text, skip(text, end, limit, -1, GAP) - 1, limit - 1, -1);
      for (const cue of found.at(-1)?.cues ?? []) cues.add(cue);
      for (const phrase of found) if (phrase.cues.has('filler')) passed.push(phrase.edge + 1);
    }
    ends = passed;
  }
  return cues;
}

/** What the words right of a figure say. `limit` is where the next figure or the sentence's end is: "15% max. RM30" has its "max." there, not here. */
export function cuesAfter(text: string, end: number, limit: number, nextIsFigure: boolean): ReadonlySet<Cue> {
  const from = skip(text, skipBrackets(text, skip(text, end, limit, 1, CLOSING), limit), limit, 1, CLOSING);
  const found = phrasesAt(AFTER, text, from, limit, 1).at(-1);
  if (found === undefined) return NONE;
  if (!nextIsFigure || !BOTH_SIDED.test(text.slice(from, found.edge))) return found.cues;
  const isBare = !text.slice(from, found.edge).includes(' ');
  return isBare || skip(text, found.edge, limit, 1, GAP) === limit ? NONE : found.cues;
}

/** Stand left of their figure as often as right of it. */
const BOTH_SIDED = /^(?:min|max|maks|cap)/u;
const NONE: ReadonlySet<Cue> = new Set();

function skip(text: string, from: number, limit: number, direction: 1 | -1, passable: ReadonlySet<string>): number {
  let at = from;
  for (let passed = 0; passed < MOST_GAP && at !== limit; passed += 1) {
    if (!passable.has(text.charAt(direction === 1 ? at : at - 1))) break;
    at += direction;
  }
  return at;
}

/** "5,000円（税込）以上": a short remark in brackets. */
function skipBrackets(text: string, from: number, limit: number): number {
  const match = /^[（(][^（）()]{1,8}[)）]/u.exec(text.slice(from, Math.min(limit, from + 10)));
  return from + (match?.[0].length ?? 0);
}
