import { numberValue } from './number-forms.ts';
import { behind, isBehind, matchAt, type NumberAtom, type Reading, type Scan } from './reading.ts';

const SIGN_OR_WORD =
  /[\s\u00a0]?(?:%|(?:percent|per cent|pct|por ?ciento|por ?cento|pour ?cent|prozent|persen|peratus|phan tram)(?![a-z])|เปอร์เซ็นต์|パーセント|퍼센트|프로(?=\s?(?:할인|세일)))/uy;
const PERCENT_OF = behind('百分之');
/** Chinese states what is left to pay: 8折 and 80折 are 20 % off, 8.8折 and 88折 are 12 % off. */
const ZHE = /\s?折(?![叠疊现現])/uy;
/** Japanese: 2割引 and 2割オフ are 20 % off. */
const WARI = /\s?割(?=引|オフ|お得|安|\s?off|$|[^一-鿿ぁ-ん])/uy;

export function readPercent(scan: Scan, atom: NumberAtom): Reading | null {
  const { text } = scan;
  const reading = (value: number | string, end: number, start = atom.start): Reading => ({
    kind: 'percent',
    key: `percent:${value}`,
    start,
    end,
  });
  const sign = matchAt(SIGN_OR_WORD, text, atom.end);
  if (atom.symbol !== null) return sign === null ? null : reading(atom.symbol, atom.end + sign[0].length);
  const value = numberValue(atom.written, scan.language, false);
  if (sign !== null) return reading(value, atom.end + sign[0].length);
  if (isBehind(PERCENT_OF, text, atom.start)) return reading(value, atom.end, atom.start - 3);
  const zhe = matchAt(ZHE, text, atom.end);
  const paid = value >= 10 ? value : value * 10;
  if (zhe !== null && paid < 100 && paid > 0 && !/^\s?折\s?\d/u.test(text.slice(atom.end, atom.end + 4))) {
    return reading(round(100 - paid), atom.end + zhe[0].length);
  }
  const wari = matchAt(WARI, text, atom.end);
  return wari !== null && value < 10 ? reading(round(value * 10), atom.end + wari[0].length) : null;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
