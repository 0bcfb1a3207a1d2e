import { LANGUAGE_COMPANY, LANGUAGE_LEADS, LANGUAGE_NAMES } from './language-names.ts';
import { findPhrase } from './phrases.ts';

const BY_LENGTH = LANGUAGE_NAMES.flatMap(([language, names]) => names.map((name) => ({ language, name }))).sort(
  (a, b) => b.name.length - a.name.length,
);
const COMPANY = new Set(LANGUAGE_COMPANY);

/**
 * The language a reply asks for: "in Spanish", "dalam bahasa Inggris", "a Spanish version", "用中文". Null when a language's
 * name is only part of what is said ("mention the Spanish olive oil"). `core` is `words` without politeness.
 */
export function requestedLanguage(words: string, core: string): string | null {
  for (const { language, name } of BY_LENGTH) {
    const at = findPhrase(words, name);
    if (at < 0) continue;
    if (isLed(words.slice(0, at)) && !continues(words.slice(at + name.length))) return language;
    if (standsAlone(core, name)) return language;
  }
  return null;
}

function isLed(before: string): boolean {
  const text = before.trimEnd();
  return LANGUAGE_LEADS.some((lead) => text.endsWith(lead) && findPhrase(text, lead, text.length - lead.length) >= 0);
}

/** "a French press": another content word follows at once, so the name belongs to it. */
function continues(after: string): boolean {
  const next = /^ ([\p{L}\p{M}]+)/u.exec(after)?.[1];
  return next !== undefined && !COMPANY.has(next);
}

function standsAlone(core: string, name: string): boolean {
  const at = findPhrase(core, name);
  if (at < 0) return false;
  const rest = `${core.slice(0, at)} ${core.slice(at + name.length)}`;
  return rest.split(/[\s.,!?。！？，]+/u).every((word) => word === '' || COMPANY.has(word));
}
