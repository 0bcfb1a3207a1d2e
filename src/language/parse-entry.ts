import { fold, withoutDiacritics } from './fold.ts';

/** One step of a lexicon entry: a character (`' '` for any run of white space and hyphens), any ending, a number, a gap, or a choice. */
export type Step =
  | { readonly kind: 'character'; readonly unit: number }
  | { readonly kind: 'ending' }
  | { readonly kind: 'number' }
  | { readonly kind: 'word-gap' }
  | { readonly kind: 'character-gap' }
  | { readonly kind: 'choice'; readonly alternatives: readonly (readonly Step[])[] };

const HANGUL_WORD = /(\p{Script=Hangul})(?=[ )|]|$)/gu;
const NUMBER = '{n}';
/** Without its accents a word as short as this is often another word ("cưng", "cung"): such a form must be an entry of its own. */
const SHORT = 4;
const GERMAN: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/**
 * Reads an entry (its syntax is told in lexicon-lists.ts). Gives the forms in which a text may have it: as written;
 * without accents, as in an SMS (not for short words); German with ae for ä. Korean hangs particles on words and is free with spaces: every
 * word may have an ending, every space may be left out. Throws, saying why, when the entry is malformed.
 */
export function parseEntry(entry: string): readonly (readonly Step[])[] {
  const folded = fold(entry)
    .text.replaceAll('...', '…')
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .trim();
  const written = /\p{Script=Hangul}/u.test(folded)
    ? folded.replace(HANGUL_WORD, '$1(|*)').replaceAll(/(?<!…) (?!…)/gu, '( |)')
    : folded;
  const forms = new Set([written]);
  const bare = withoutDiacritics(written);
  if (bare.length > SHORT || bare.includes(' ')) forms.add(bare);
  if (/[äöüß]/u.test(written)) forms.add(written.replace(/[äöüß]/gu, (letter) => GERMAN[letter] ?? letter));
  return [...forms].map((form) => parseForm(form, entry));
}

/** Words that mean just themselves, for a search outside the lexicon. */
export function literal(words: string): readonly Step[] {
  const folded = fold(words)
    .text.replace(/[\s\p{Pd}]+/gu, ' ')
    .trim();
  return [...folded].flatMap((character) =>
    Array.from({ length: character.length }, (_, at): Step => ({ kind: 'character', unit: character.charCodeAt(at) })),
  );
}

function parseForm(form: string, entry: string): readonly Step[] {
  let at = 0;
  const sequence = (inChoice: boolean): readonly Step[] => {
    const steps: Step[] = [];
    for (; at < form.length; at += 1) {
      const character = form.charAt(at);
      if (inChoice && (character === '|' || character === ')')) break;
      if (character === '(') steps.push(choice());
      else if (character === ')' || character === '|') throw new Error(`"${entry}" has a ${character} without its (`);
      else if (form.startsWith(NUMBER, at)) {
        steps.push({ kind: 'number' });
        at += NUMBER.length - 1;
      } else if (character === '*') steps.push({ kind: 'ending' });
      else if (character === '…') steps.push({ kind: isSpaced(form, at) ? 'word-gap' : 'character-gap' });
      else steps.push({ kind: 'character', unit: form.charCodeAt(at) });
    }
    return steps;
  };
  const choice = (): Step => {
    const alternatives: (readonly Step[])[] = [];
    do {
      at += 1;
      alternatives.push(sequence(true));
    } while (form.charAt(at) === '|');
    if (form.charAt(at) !== ')') throw new Error(`"${entry}" has a ( without its )`);
    return { kind: 'choice', alternatives };
  };
  const steps = sequence(false);
  if (hasGapAtEdge(steps, false) || hasGapAtEdge(steps, true)) throw new Error(`"${entry}" begins or ends with a gap`);
  if (steps.every((step) => step.kind === 'ending' || step.kind === 'word-gap' || step.kind === 'character-gap'))
    throw new Error(`"${entry}" says nothing`);
  return steps;
}

/** Whether a gap may come before (or, backwards, after) everything else. */
function hasGapAtEdge(steps: readonly Step[], backwards: boolean): boolean {
  for (const step of backwards ? steps.toReversed() : steps) {
    if (step.kind === 'word-gap' || step.kind === 'character-gap') return true;
    if (step.kind === 'choice') {
      if (step.alternatives.some((alternative) => hasGapAtEdge(alternative, backwards))) return true;
      if (step.alternatives.every((alternative) => alternative.length > 0)) return false;
    } else if (step.kind !== 'character' || step.unit !== 32) return false;
  }
  return false;
}

/** A gap between spaces is one of words. */
function isSpaced(form: string, at: number): boolean {
  return form.charAt(at - 1) === ' ' || form.charAt(at + 1) === ' ' || form.charAt(at + 1) === '';
}
