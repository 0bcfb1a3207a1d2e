import type { Angle } from './angle.ts';
import { WORDS } from './instruction/all-words.ts';
import { requestedAngle } from './instruction/angles.ts';
import { requestedComparison } from './instruction/comparison-wish.ts';
import { requestedEmoji } from './instruction/emoji-wish.ts';
import { requestedLength } from './instruction/length-wish.ts';
import { hasPhrase, leadingPhrase, plainWords } from './instruction/phrases.ts';
import { requestedLanguage } from './instruction/requested-language.ts';
import { isSaidToPeople } from './instruction/said-to-people.ts';
import { asksToStartOver } from './instruction/start-over.ts';
import { statedFact } from './instruction/stated-fact.ts';
import { asksToStopFollowing } from './instruction/stop-following.ts';
import { requestedTone } from './instruction/tones.ts';

/** What a follow-up asks for. An instruction never grounds a claim; only a confirmed fact does. */
export type Instruction =
  /** `angle` null: any that was not tried. */
  | { readonly kind: 'another-angle'; readonly angle: Angle | null }
  | { readonly kind: 'shorter' }
  /** No longer than it is by now: what "shorter" goes on meaning. */
  | { readonly kind: 'short' }
  | { readonly kind: 'longer' }
  /** What was wished before no longer holds. */
  | { readonly kind: 'start-over' }
  | { readonly kind: 'language'; readonly language: string }
  /** `stated`: the person tells it ("the discount is 20%"); otherwise they ask for it ("mention free shipping") and must confirm it first. */
  | { readonly kind: 'fact'; readonly fact: string; readonly stated: boolean }
  | { readonly kind: 'tone'; readonly tone: string }
  | { readonly kind: 'emoji'; readonly wanted: boolean }
  /** The newest version beside another one; 0: the original, null: the version before. Asks for no new text. */
  | { readonly kind: 'compare'; readonly version: number | null }
  /** From now on only what is said to the bot is meant for it. Asks for no new text. */
  | { readonly kind: 'stop-following' }
  /** Anything else a person asks of the text; a language model can try it, the playbook says that it cannot. */
  | { readonly kind: 'other'; readonly text: string }
  /** "thanks", talk between people: nothing to do. */
  | { readonly kind: 'none' };

/** Where one clause ends and the next begins; a comma or a stop inside a figure or a link has no space after it. */
const CLAUSE_END = /(?:(?<=[.!?,])\s+(?!dass\b|que\b|that\b)|[\n。！？，]+\s*)/u;
/** What decides first when one reply asks for several things. */
const PRECEDENCE = [
  'stop-following',
  'compare',
  'language',
  'shorter',
  'longer',
  'tone',
  'emoji',
  'another-angle',
  'start-over',
  'short',
  'fact',
  'other',
  'none',
] as const;

/** Reads a thread reply or `--instruction` by its words. Never throws. The whole text stays the writer's to follow. */
export function readInstruction(text: string): Instruction {
  const all = readInstructions(text);
  return PRECEDENCE.flatMap((kind) => all.find((one) => one.kind === kind) ?? [])[0] ?? { kind: 'none' };
}

/**
 * Everything a reply asks for and tells, clause by clause; facts that stand side by side are one. A reply with a clause
 * that is none of the known requests is one `other` (it may change what the rest means), beside its facts. Only what a
 * semicolon parts stands for itself: the wishes of a form are joined so.
 */
export function readInstructions(text: string): readonly Instruction[] {
  const all = text.split(/[;；]/u).flatMap(readSentences);
  const said = all.filter(({ kind }) => kind !== 'none');
  return said.length > 0 ? said : [{ kind: 'none' }];
}

function readSentences(text: string): readonly Instruction[] {
  const clauses = text.split(CLAUSE_END).filter((clause) => clause.trim() !== '');
  const read = clauses.map(readClause);
  const asks = new Map<string, Instruction>();
  read.forEach((one, index) => {
    // After "perfect," a clause that names no edit goes on talking.
    const talksOn = one.kind === 'other' && read[0]?.kind === 'none' && !asksForEdit(clauses[index] ?? '');
    if (one.kind !== 'fact' && one.kind !== 'none' && !talksOn) asks.set(one.kind, one);
  });
  const facts = joinedFacts(clauses, read);
  if (asks.has('other')) return [...facts, { kind: 'other', text: text.trim() }];
  return [...facts, ...asks.values()];
}

/** True when the words ask for a change of the text, whoever they are said to: what an unasked bot may answer. */
export function asksForEdit(text: string): boolean {
  return leadingPhrase(withoutCourtesy(plainWords(text)), WORDS.edit) !== null;
}

/** True when every clause is plainly said to somebody else: "should we send this on Friday?", "Tom, can you check it?". */
export function isTalkBetweenPeople(text: string): boolean {
  const clauses = text.split(SENTENCE_END).filter((clause) => clause.trim() !== '');
  return clauses.length > 0 && clauses.every((clause) => isSaidToPeople(clause, plainWords(clause)));
}

const SENTENCE_END = /(?<=[.!?。！？])\s*|\n+/u;

function readClause(clause: string): Instruction {
  const words = plainWords(clause);
  const core = withoutCourtesy(words).replace(/[\s.,!?;:…。！？，；：'"()-]+$/u, '');
  if (core === '') return { kind: 'none' };
  if (asksToStopFollowing(core)) return { kind: 'stop-following' };
  if (asksToStartOver(core)) return { kind: 'start-over' };
  const comparison = requestedComparison(words) ?? requestedComparison(core);
  if (comparison !== null) return { kind: 'compare', ...comparison };
  const language = requestedLanguage(words, core);
  if (language !== null) return { kind: 'language', language };
  const emoji = requestedEmoji(core);
  if (emoji !== null) return { kind: 'emoji', wanted: emoji };
  const angle = requestedAngle(core);
  if (angle !== null) return { kind: 'another-angle', angle };
  const fact = statedFact(clause, words, core);
  if (fact !== null) return { kind: 'fact', ...fact };
  const length = requestedLength(core);
  if (length !== null) return { kind: length };
  const tone = requestedTone(core);
  if (tone !== null) return { kind: 'tone', tone };
  if (hasPhrase(core, WORDS.another)) return { kind: 'another-angle', angle: null };
  return isTalk(core) ? { kind: 'none' } : { kind: 'other', text: clause.trim() };
}

/** Talk begins with thanks, praise or agreement, or asks people something, and begins with no edit. */
function isTalk(core: string): boolean {
  return leadingPhrase(core, WORDS.talk) !== null && leadingPhrase(core, WORDS.edit) === null;
}

/** Politeness off the front, as often as it stands there. */
function withoutCourtesy(words: string): string {
  let core = words.replace(/^[\s.,!?¡¿;:'"()-]+/u, '');
  for (;;) {
    const polite = leadingPhrase(core, WORDS.courtesy);
    // "ขอบคุณ" (thanks) begins with "ขอ" (please): the longer reading holds.
    if (polite === null || (leadingPhrase(core, WORDS.talk)?.length ?? 0) > polite.length) return core;
    core = core.slice(polite.length).replace(/^[\s.,!?;:-]+/u, '');
  }
}

function joinedFacts(clauses: readonly string[], read: readonly Instruction[]): readonly Instruction[] {
  const facts: { fact: string; stated: boolean; last: number }[] = [];
  read.forEach((one, index) => {
    if (one.kind !== 'fact') return;
    const before = facts.at(-1);
    if (before?.last === index - 1 && before.stated === one.stated) {
      before.fact = `${before.fact} ${clauses[index]?.trim() ?? ''}`;
      before.last = index;
    } else facts.push({ fact: one.fact, stated: one.stated, last: index });
  });
  return facts.map(({ fact, stated }) => ({ kind: 'fact', fact: fact.replace(/[\s,;.]+$/u, ''), stated }));
}
