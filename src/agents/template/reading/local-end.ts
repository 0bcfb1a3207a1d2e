import { findFigures } from '../../../domain/figure/find-figures.ts';

/** "30 November" told of a German message → "30. November". An end that says more than a day stays as it was told. */
export function localEnd(end: string, language: string): string {
  if (/^en/u.test(language)) return end;
  const [day, ...more] = findFigures(end, 'en').filter(({ kind }) => kind === 'date' || kind === 'weekday');
  if (day === undefined || more.length > 0 || !ENGLISH.test(day.text)) return end;
  const beside = `${end.slice(0, day.start)} ${end.slice(day.end)}`;
  const said = inLanguage(day.key, language);
  return said === null || !/^[\s]*(?:until|till|by|on|the)?[\s.]*$/iu.test(beside) ? end : said;
}

/** Names of months and days that no other language of ours writes so. */
export const ENGLISH =
  /\b(?:january|february|march|june|july|october|may|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?\b|\b(?:august|september|november|december|april|today|tomorrow|tonight|midnight)\b/iu;

/** `date:--11-30`, `date:2026-11-30`, `weekday:…` by the calendar of the language; null for anything else. */
function inLanguage(key: string, language: string): string | null {
  const date = /^date:(?:\d{4}|-)-(\d{2})-(\d{2})$/u.exec(key);
  if (date === null) return null;
  const at = new Date(Date.UTC(2000, Number(date[1]) - 1, Number(date[2])));
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(at);
}
