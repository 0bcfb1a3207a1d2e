import { findFigures } from '../../domain/figure/find-figures.ts';
import { matchesOf } from '../../domain/matches-of.ts';
import type { Span } from '../../domain/report.ts';
import { findTokens } from '../../domain/token.ts';
import { conceptsByList, type Term } from '../../language/find-terms.ts';
import { fold } from '../../language/fold.ts';
import type { LexiconList } from '../../language/lexicon-lists.ts';
import { addresses } from '../../language/word-classes.ts';
import type { GuardInput } from '../guard-input.ts';
import { type Finding, fieldsOf, quoted } from './answer.ts';
import { knownWords } from './known-words.ts';
import { wordsIn } from './words-in.ts';

const SENTENCE = /[^.!?…。！？\n]+[.!?…。！？]*/gu;
/** A full stop and nothing else: questions, exclamations, teasers, labels and hashtags state nothing. Thai, which writes none, is left to the lexicon. */
const STATES = /^[^#:：…]*[^.!?？！#:：…][.。]$/u;
/** Words of these claim something themselves, and are judged by their own checks. With any other list it is known what a sentence does: it asks, greets, speaks of the reader's own affairs. */
const CLAIM_LISTS: ReadonlySet<LexiconList> = new Set([
  'urgency',
  'scarcity',
  'guarantee',
  'assertion',
  'giveaway',
  'negation',
]);
/** So many new words tell something new; one fewer where the sentence speaks of what was given. */
const TELLING = 3;

/**
 * Sentences about neither the reader nor a step to take, mostly in words that neither the marketer nor our own phrases
 * have: "The Dutch growers themselves buy from us." Whatever it is that they tell, nobody told it to the writer.
 */
export function newStatements({ brief, candidate }: GuardInput): readonly Finding[] {
  return fieldsOf(candidate)
    .filter(({ field }) => field === 'body')
    .flatMap(({ field, text }) => statementsIn(text, brief.language).map((place) => ({ field, ...place })))
    .filter(({ text }) => {
      const known = knownWords(brief);
      const said = wordsIn(fold(text).text, brief.language).filter((word) => known.isContent(word));
      const added = said.filter((word) => !known.isGiven(word) && !known.isOurs(word));
      const enough = said.some((word) => known.isGiven(word)) ? TELLING - 1 : TELLING;
      return added.length >= enough && 2 * added.length >= said.length;
    })
    .map((found) => ({
      status: 'fail',
      detail: `${quoted([found.text])} tells something that you did not: leave it out, or confirm it as a fact.`,
      found: [found],
    }));
}

/** Plain statements: no figure, no placeholder, not to the reader. */
function statementsIn(text: string, language: string): readonly Omit<Span, 'field'>[] {
  let accounted: readonly Term[] | null = null;
  const statements: Omit<Span, 'field'>[] = [];
  for (const { 0: raw, index } of matchesOf(SENTENCE, text)) {
    const written = raw.trim();
    if (!STATES.test(written)) continue;
    const start = index + raw.indexOf(written);
    const end = start + written.length;
    const isInside = (one: { readonly start: number; readonly end: number }) => one.start < end && one.end > start;
    accounted ??= accountedIn(text, language);
    if (accounted.some(isInside)) continue;
    if (findTokens(text).some(isInside) || findFigures(text, language).some(isInside)) continue;
    if (addresses(fold(written).text, language)) continue;
    statements.push({ start, end, text: written });
  }
  return statements;
}

function accountedIn(text: string, language: string): readonly Term[] {
  return [...conceptsByList(text, language)].flatMap(([list, terms]) => (CLAIM_LISTS.has(list) ? [] : terms));
}
