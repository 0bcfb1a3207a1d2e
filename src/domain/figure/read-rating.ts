import { numberValue } from './number-forms.ts';
import { behind, matchAt, type NumberAtom, type Reading, type Scan, textBehind } from './reading.ts';

const BEFORE = behind(
  String.raw`[★☆⭐]\s?|(?:rating|rated|bintang|별점|評価|评分|評分|note de|nota|คะแนน)\s?:?\s?|별\s?`,
);
const AFTER =
  /\s?(?:[★☆⭐]|[\s-]?(?:stars?|estrel{1,2}as?|estrellitas?|estrelinhas?|etoiles?|sterne?n?|bintang|sao)(?![a-z])|ดาว|つ?星(?!期|座|巴|级酒店)|\/\s?(?:5|10)(?![\d/])|顆星|颗星)/uy;

/** Stars and marks: ★4.8, 5 stars, 4,8/5, 五星, ให้ 5 ดาว. */
export function readRating(scan: Scan, atom: NumberAtom): Reading | null {
  if (atom.symbol !== null) return null;
  const value = numberValue(atom.written, scan.language, false);
  if (value > 10) return null;
  const before = textBehind(BEFORE, scan.text, atom.start);
  const after = matchAt(AFTER, scan.text, atom.end);
  if (before === null && after === null) return null;
  return {
    kind: 'rating',
    key: `rating:${value}`,
    start: atom.start - (before?.length ?? 0),
    end: atom.end + (after?.[0].length ?? 0),
  };
}
