import type { OfferWords } from '../../../language/phrases/phrase-file.ts';
import { hasUnspaced } from '../../../language/script.ts';

/** A part cut out of a clause, and what is left of the clause. */
export interface Peeled {
  readonly rest: string;
  readonly part: string | null;
}

/** "use code HELLO10" out of a clause; the code itself is the part. */
export function peelCode(clause: string, code: string | null, words: readonly string[]): Peeled {
  if (code === null) return { rest: clause, part: null };
  const at = clause.indexOf(code);
  if (at < 0) return { rest: clause, part: null };
  const before = clause.slice(0, at).replace(/[\s:：'"“‘「]+$/u, '');
  const word = words.find((one) => endsWithWord(before, one));
  const named = isThing(word, before) ? before : before.slice(0, before.length - (word?.length ?? 0));
  // "20 % auf alles mit NEU20": the word that leads to a bare code goes with it.
  const head = named.replace(
    /(?:^|\s)(?:mit|with|using|via|w\/|con|usando|c\/|avec|com|utilizando|pakai|pake|dengan|dgn|guna|menggunakan)\s*$/iu,
    '',
  );
  const tail = clause.slice(at + code.length).replace(/^['"”’」]/u, '');
  // "FOLLOW15 = 15% off", "SAVE10: 10% off".
  return { rest: tidy(`${head} ${tail}`).replace(/^(?:[=:：]|[–—>-]+(?=\s))\s*/u, ''), part: code };
}

/** "15% 쿠폰 KONG15": behind a figure the coupon is what is given, not only what announces the code. */
function isThing(word: string | undefined, before: string): boolean {
  return /^(?:쿠폰|クーポン)$/u.test(word ?? '') && /[\d%％원円引き인]\s?(?:OFF)?(?:쿠폰|クーポン)$/u.test(before);
}

/** How far a date may stand from the word that announces it, and from the clause's end ("at midnight"). */
const NEAR = 14;

/**
 * "until 30 November" off the end of a clause, with its own words; also where the word follows ("12月10日前有效").
 * `dates`: where dates, weekdays and times stand.
 */
export function peelEnd(
  clause: string,
  dates: readonly { readonly start: number; readonly end: number }[],
  words: Pick<OfferWords, 'until' | 'untilAfter'>,
): Peeled {
  const last = dates.at(-1);
  if (last === undefined) return { rest: clause, part: null };
  for (const word of words.until) {
    for (const at of wordStarts(clause, word)) {
      const date = dates.find((one) => one.start >= at + word.length && one.start - (at + word.length) <= NEAR);
      if (date === undefined || clause.length - last.end > NEAR || isInsideBracket(clause, at)) continue;
      const start = spanStart(clause, at, dates);
      return { rest: tidy(clause.slice(0, start)), part: tidy(clause.slice(start)) };
    }
  }
  const after = clause.slice(last.end).trim();
  if (!words.untilAfter.some((word) => after.startsWith(word)) || after.length > NEAR)
    return { rest: clause, part: null };
  const first = dates.findLast((one, index) => index === 0 || one.start - (dates[index - 1]?.end ?? 0) > 3) ?? last;
  if (isInsideBracket(clause, first.start)) return { rest: clause, part: null };
  return { rest: tidy(clause.slice(0, first.start)), part: tidy(clause.slice(first.start)) };
}

/** Where "12月1日 | 至12月12日", "dari 1 Des | sampai 12 Des" begins: a first day right before the word belongs to the span. */
function spanStart(
  clause: string,
  at: number,
  dates: readonly { readonly start: number; readonly end: number }[],
): number {
  const first = dates.find((one) => one.end <= at && clause.slice(one.end, at).trim() === '');
  if (first === undefined) return at;
  const lead = /(?:^|\s)(?:dari|mulai|từ|tu|del|desde el|from|vom|ab|du|ตั้งแต่(?:วันที่)?|自|从|從)\s?$/iu.exec(
    clause.slice(0, first.start),
  );
  return first.start - (lead?.[0].length ?? 0);
}

/** "min. spend £60" off the end of a clause; the amount is the part. `amounts`: where money and quantities stand. */
export function peelMinimum(
  clause: string,
  amounts: readonly { start: number; end: number }[],
  words: readonly string[],
  orMore: readonly string[],
): Peeled {
  const nothing = { rest: clause, part: null };
  for (const word of words) {
    for (const at of wordStarts(clause, word)) {
      const amount = amounts.find((one) => one.start >= at + word.length && one.start - (at + word.length) <= 4);
      if (amount === undefined) continue;
      const after = clause.slice(amount.end).trim().toLowerCase();
      if (after !== '' && !orMore.some((more) => after === more.toLowerCase())) continue;
      if (ORDINAL_AT_END.test(clause.slice(0, at))) continue;
      return { rest: tidy(clause.slice(0, at)), part: clause.slice(amount.start, amount.end).trim() };
    }
  }
  return nothing;
}

/** "tu primera | compra mínima de $600": the purchase is the first one's too. */
const ORDINAL_AT_END =
  /(?:primera?|próxim[ao]|siguiente|segund[ao]|primeir[ao]|première|prochaine?|erste[nrs]?|nächste[nrs]?)\s*$/iu;

/** "30,000원 이상": the word follows the amount, and nothing else is in the clause. */
export function peelMinimumBefore(
  clause: string,
  amounts: readonly { start: number; end: number }[],
  words: readonly string[],
): Peeled {
  const nothing = { rest: clause, part: null };
  const [amount, ...others] = amounts;
  if (amount === undefined || others.length > 0 || clause.slice(0, amount.start).trim() !== '') return nothing;
  const after = clause.slice(amount.end).trim();
  return words.includes(after) ? { rest: '', part: clause.slice(amount.start, amount.end).trim() } : nothing;
}

/** "£20 off £100+": the second amount is the minimum, though no word says so. */
export function peelImpliedMinimum(
  clause: string,
  amounts: readonly { start: number; end: number }[],
  orMore: readonly string[],
): Peeled {
  const nothing = { rest: clause, part: null };
  const amount = amounts.at(-1);
  if (amount === undefined || amounts.length < 2) return nothing;
  const [before, after] = [clause.slice(0, amount.start), clause.slice(amount.end).trim().toLowerCase()];
  if (!/\soff\s+$/iu.test(before) || (after !== '' && !orMore.some((more) => after === more.toLowerCase())))
    return nothing;
  return { rest: tidy(before), part: clause.slice(amount.start, amount.end).trim() };
}

/** Where a word begins, not inside another. */
export function wordStarts(text: string, word: string): readonly number[] {
  const small = text.toLowerCase();
  const wanted = word.toLowerCase();
  const starts: number[] = [];
  for (let at = small.indexOf(wanted); at !== -1; at = small.indexOf(wanted, at + 1)) {
    const before = small[at - 1] ?? ' ';
    const after = small[at + wanted.length] ?? ' ';
    // "서운" is a stem: what Korean joins to a word belongs to it.
    const inflected = wanted.length > 1 && HANGUL.test(wanted) && HANGUL.test(after);
    const ends = inflected || !LETTER.test(after) || !LETTER.test(wanted.at(-1) ?? '');
    if (hasUnspaced(wanted) || (!LETTER.test(before) && ends)) starts.push(at);
  }
  return starts;
}

const LETTER = /[\p{L}\p{M}]/u;
const HANGUL = /[\uac00-\ud7af]/u;

function endsWithWord(text: string, word: string): boolean {
  const at = text.length - word.length;
  return at >= 0 && wordStarts(text, word).includes(at);
}

/** "（2,500円以上、12/10まで）" is one bracket: what is in it stays together. */
function isInsideBracket(clause: string, at: number): boolean {
  return /[(（][^()（）]*[^()（）\s][^()（）]*$/u.test(clause.slice(0, at));
}

function tidy(text: string): string {
  return (
    withoutHalfBracket(text)
      .replace(/\s+/gu, ' ')
      // "(3만원 이상, 코드 MOON5, 12/7까지)" without its code.
      .replace(/,(?:\s*,)+/gu, ',')
      .replace(/(?<=[(（])[\s,、]+|[\s,、]+(?=[)）])/gu, '')
      .replace(/^[\s,;:]+|[\s,;:]+$/gu, '')
  );
}

/** "(11/30까지)" cut in two leaves a bracket on either side. */
function withoutHalfBracket(text: string): string {
  if (/[(（][^()（）]*$/u.test(text)) return text.replace(/[(（](?=[^()（）]*$)/u, ' ');
  return /^[^(（]*[)）]/u.test(text) ? text.replace(/[)）]/u, ' ') : text;
}
