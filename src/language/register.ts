import { z } from 'zod';
import { fold } from './fold.ts';
import { languageFile } from './language-file.ts';
import { baseLanguage } from './language-tag.ts';
import { addForm, emptyNode, type MatchNode } from './match-tree.ts';
import { match } from './matcher.ts';
import { parseEntry } from './parse-entry.ts';

export type Address = 'informal' | 'neutral' | 'formal';

/** How a text speaks to its reader. */
export interface Register {
  readonly address: Address;
  /** The form it uses, as the language's people call it (`tú`, `usted`, `Sie`, `Kak`, `您`); null when it addresses nobody. */
  readonly form: string | null;
  /** False when a language that has accents is written without any, as in an SMS. */
  readonly diacritics: boolean;
}

const FORMS = z.record(z.string(), z.array(z.string().min(1)));
const fileOf = languageFile('register.json', z.partialRecord(z.enum(['informal', 'neutral', 'formal']), FORMS));
/** These do not write whole messages without an accent by chance. */
const ACCENTED: ReadonlySet<string> = new Set(['vi', 'es', 'pt', 'fr', 'de']);

interface Forms {
  readonly root: MatchNode;
  /** Entries that begin with a hyphen are endings: Korean politeness is in the last syllables of the verb. */
  readonly endings: readonly { readonly ending: string; readonly name: number }[];
  readonly names: readonly { readonly address: Address; readonly form: string }[];
}
const compiled = new Map<string, Forms>();

/** By the words of data/language/<code>/register.json; the form that is used most decides, of equal ones the more formal. */
export function registerOf(text: string, language: string): Register {
  const code = baseLanguage(language);
  const { root, endings, names } = formsOf(code);
  const counts = names.map(() => 0);
  const count = (name: number, times: number) => {
    counts[name] = (counts[name] ?? 0) + times;
  };
  const folded = fold(text).text;
  match(root, folded, (name) => count(name, 1));
  for (const { ending, name } of endings) count(name, folded.split(ending).length - 1);
  const most = Math.max(0, ...counts);
  const used = most === 0 ? undefined : names[counts.indexOf(most)];
  const diacritics = !ACCENTED.has(code) || /\p{M}|đ|ß/iu.test(text.normalize('NFD'));
  return { address: used?.address ?? 'neutral', form: used?.form ?? null, diacritics };
}

function formsOf(code: string): Forms {
  const known = compiled.get(code);
  if (known !== undefined) return known;
  const root = emptyNode();
  const endings: { ending: string; name: number }[] = [];
  const names: { address: Address; form: string }[] = [];
  for (const address of ['formal', 'neutral', 'informal'] as const) {
    for (const [form, words] of Object.entries(fileOf(code)?.[address] ?? {})) {
      const name = names.push({ address, form }) - 1;
      for (const word of words) {
        if (word.startsWith('-')) endings.push({ ending: word.slice(1), name });
        else for (const steps of parseEntry(word)) addForm(root, steps, name);
      }
    }
  }
  const forms = { root, endings, names };
  compiled.set(code, forms);
  return forms;
}
