import { type Brief, groundsOf } from '../domain/brief.ts';
import { rememberedOf } from '../domain/remembered.ts';
import type { Template } from '../domain/template.ts';
import { marksOfRegions } from '../language/detection/region.ts';
import { baseLanguage, languageName } from '../language/language-tag.ts';
import { type Finding, fieldsOf, quoted } from './offer/answer.ts';

/** So many characters of the other script and none of its own: the sentence is written in it. */
const SENTENCE = 2;
/** So many words of another region, and none of the own: one alone may be a loan or a name. */
const WORDS = 2;
const SENTENCES = /[^。！？!?\n]+/gu;
/** Chinese is written in two scripts, whatever the region. */
const TRADITIONAL = /^zh-(?:HK|MO|Hant)/u;

/** Another form of the right language: simplified characters for Taiwan, "você" for Portugal. What the marketer wrote is never strange. */
export function strangeForm(brief: Brief, candidate: Template): Finding | null {
  const given = shownInGrounds(brief);
  const expected = formsOf(brief, given);
  if (expected.size === 0) return null;
  const base = baseLanguage(brief.language);
  const known = new Set([...given.values()].flat());
  for (const { field, text } of fieldsOf(candidate)) {
    const marks = shownBy(base, text);
    const own = count(marks, (form) => expected.has(form));
    for (const [form, all] of marks) {
      const strange = all.filter((mark) => !known.has(mark));
      if (expected.has(form) || strange.length === 0) continue;
      const inCharacters = base === 'zh';
      if (!inCharacters && (strange.length < WORDS || own > 0)) continue;
      const whole = inCharacters && hasSentenceIn(form, text, expected, known);
      const name = languageName(form);
      return {
        status: whole ? 'fail' : 'warn',
        detail: whole
          ? `It is written in ${name}, not ${expectedName(expected)}: write it in the customer’s script.`
          : `${quoted(strange.slice(0, 5))} belongs to ${name}, not ${expectedName(expected)}: see whether that is meant.`,
        found: whole ? [{ field, start: 0, end: text.length, text }] : [],
      };
    }
  }
  return null;
}

/** The marketer's own words are the same for every candidate. */
const shownInGrounds = rememberedOf((brief: Brief) => shownBy(baseLanguage(brief.language), groundsOf(brief)));

/** What the brief asks for, and what the marketer writes anyway. None when neither is known. */
function formsOf({ language }: Brief, given: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const forms = new Set<string>();
  const asked = TRADITIONAL.test(language) ? 'zh-TW' : language;
  if (given.has(asked)) forms.add(asked);
  const most = [...given].toSorted((a, b) => b[1].length - a[1].length);
  const [first, second] = most;
  if (first !== undefined && first[1].length >= WORDS && first[1].length > 2 * (second?.[1].length ?? 0))
    forms.add(first[0]);
  return forms;
}

/** Money signs show where prices are in, not who writes. */
function shownBy(base: string, text: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...marksOfRegions(base, text)]
      .filter(([region]) => region.startsWith(`${base}-`))
      .map(([region, marks]) => [region, marks.filter(isWord)] as const),
  );
}

function isWord(mark: string): boolean {
  return mark >= FIRST_CHINESE || /^\p{L}[\p{L} ]*$/u.test(mark);
}

const FIRST_CHINESE = '\u4e00';

function hasSentenceIn(form: string, text: string, expected: ReadonlySet<string>, known: ReadonlySet<string>): boolean {
  return (text.match(SENTENCES) ?? []).some((sentence) => {
    const marks = shownBy('zh', sentence);
    const strange = (marks.get(form) ?? []).filter((mark) => !known.has(mark));
    return strange.length >= SENTENCE && count(marks, (one) => expected.has(one)) === 0;
  });
}

function count(marks: ReadonlyMap<string, readonly string[]>, wanted: (form: string) => boolean): number {
  return [...marks].reduce((sum, [form, all]) => sum + (wanted(form) ? all.length : 0), 0);
}

function expectedName(expected: ReadonlySet<string>): string {
  return [...expected].map(languageName).join(' or ');
}
