import { phraseList } from './instruction-words.ts';
import { hasPhrase, leadingPhrase, withoutPhrases } from './phrases.ts';

/** With which version somebody wants the newest compared: its number, 0 for the original, null for the one before. */
export interface ComparisonWish {
  readonly version: number | null;
}

const COMPARE = phraseList(`
  compare, versus, vs, vs., side by side, bandingkan, banding, compara, comparar, comparalo, compárala, compárelo, compare,
  so sánh, เปรียบเทียบ, เทียบ, 比较, 比較, 对比, 對比, vergleiche, vergleich, comparez, 比べて, 비교해줘, 비교해 줘, 비교
`);

const ORIGINAL = phraseList(`
  original, the original, mine, ours, asli, aslinya, versi asal, asal, el original, la original, gốc, bản gốc, ต้นฉบับ, 原文, 原版, 原来的,
  原來的, das original, dem original, l'original, l'originale, オリジナル, 元の, 원본, 원래
`);

/** What may stand around the number and changes nothing. */
const FILLERS = phraseList(`
  with, to, and, against, it, this, that, them, the, one, new, newest, latest, last, previous, before, version, versions, versi, v,
  no, number, dengan, ke, sebelumnya, yang, con, la, el, versión, anterior, com, a, versão, với, phiên bản, bản, trước, กับ,
  เวอร์ชัน, ก่อนหน้า, ที่, 跟, 和, 与, 與, 第, 版本, 版, 上一, 一下, mit, der, die, das, fassung, vorigen, vorherigen, letzten, avec, précédente,
  précédent, dernière, と, バージョン, 前の, を, 버전, 이전, 과, 와, 하고, 번, sama, yg, して, してください, ください, みて, bitte, please, dong, ya
`);

/** "compare with version 2", "vs the original"; null when it is about anything else ("compare our prices"). */
export function requestedComparison(core: string): ComparisonWish | null {
  const isAsked = leadingPhrase(core, COMPARE) !== null || COMPARE_ANYWHERE.some((word) => core.includes(word));
  if (!isAsked) return null;
  const beside = withoutPhrases(core, COMPARE);
  const original = hasPhrase(beside, ORIGINAL);
  const digits = beside.replace(/第[一二三四五六七八九]/gu, (ordinal) =>
    String('一二三四五六七八九'.indexOf(ordinal.charAt(1)) + 1),
  );
  const numbers = digits.match(/\d{1,3}/gu) ?? [];
  const rest = withoutPhrases(withoutPhrases(digits.replace(/\d{1,3}/gu, ' '), ORIGINAL), FILLERS);
  if (/[\p{L}\p{N}]/u.test(rest)) return null;
  return { version: original ? 0 : numbers.length === 0 ? null : Number(numbers[0]) };
}

/** In languages whose verb comes last. */
const COMPARE_ANYWHERE = phraseList(`比べて, 比較, 비교, เปรียบเทียบ, 对比, 對比, 比较`);
