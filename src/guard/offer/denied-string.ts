import type { Clause } from './clause.ts';

/** Chinese words that hold a "not" and deny nothing. */
const NO_DENIAL_AFTER =
  /^(?:但|仅|僅|只|止|用|妨|管|论|論|错|錯|同|少|断|斷|久|过|過|如|常|要错过|要錯過|容错过|容錯過|见不散|見不散|一样|一樣|凡|限)/u;
/** How much of the text beside a "not" must come back without it. */
const REACH: Readonly<Record<string, { readonly least: number; readonly most: number }>> = {
  zh: { least: 2, most: 4 },
  th: { least: 5, most: 9 },
  ja: { least: 5, most: 6 },
};
const JAPANESE_ENDING = /(?:して|て|で)?(?:おり|い)$/u;
const JAPANESE_DENIAL = /^(?:ません|ない|ず|なく|ておりません|ていません)/u;

/** What a clause denies in a script without spaces: the text behind the "not" (Chinese, Thai) or before it (Japanese). */
export function deniedString(base: string, left: string, right: string): Clause['denies'] {
  const reach = REACH[base];
  if (reach === undefined) return null;
  const isJapanese = base === 'ja';
  if (base === 'zh' && NO_DENIAL_AFTER.test(right)) return null;
  const denied = isJapanese
    ? left.replace(JAPANESE_ENDING, '').slice(-reach.most)
    : right.replace(/^\s+/u, '').slice(0, reach.most).trimEnd();
  if (denied.length < reach.least) return null;
  return ({ folded }) => {
    const at = folded.indexOf(denied);
    return at !== -1 && !(isJapanese && JAPANESE_DENIAL.test(folded.slice(at + denied.length)));
  };
}
