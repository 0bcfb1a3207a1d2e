/** "zh-TW" → "zh". */
export function baseLanguage(tag: string): string {
  return (tag.split('-')[0] ?? '').toLowerCase();
}

/** Whose words a message in this language uses: its own, and English, which models and marketers everywhere fall back to. Malaysian English mixes in Malay. */
export function lexiconCodes(tag: string): readonly string[] {
  const base = baseLanguage(tag);
  if (tag === 'en-MY') return ['en', 'ms'];
  return base === 'en' ? ['en'] : [base, 'en'];
}

/** Whether two tags are one language; code-mixed Malay-English is near both of its parts, Malay and Indonesian are two. */
export function sameLanguage(a: string, b: string): boolean {
  const mixed = (tag: string) => (tag === 'en-MY' ? ['en', 'ms'] : [baseLanguage(tag)]);
  return mixed(a).some((one) => mixed(b).includes(one));
}

const NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

/** "es-MX" → "Mexican Spanish"; the tag itself when it is none. */
export function languageName(tag: string): string {
  try {
    return tag === 'en-MY' ? 'Malaysian English' : (NAMES.of(tag) ?? tag);
  } catch {
    return tag;
  }
}
