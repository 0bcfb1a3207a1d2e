import { phrasesOf } from '../figure/phrase-notation.ts';
import { matchesOf } from '../matches-of.ts';
import { wordSpotter } from '../word-spotter.ts';

/** What announces a coupon code, in the languages of data/ and without diacritics too. */
const SPACED_LABELS = [
  'promo(?:tion)?(?: ?code)?|coupon(?: ?code)?|voucher(?: ?code)?|discount code|gift code|code promo|code',
  'kode(?: ?(?:promo|voucher|kupon))?|kod(?: ?(?:promosi|baucar))?|kupon|baucar',
  'mã(?: ?(?:giảm giá|giảm|ưu đãi|khuyến mãi))?|ma(?: ?(?:giam gia|giam|uu dai|khuyen mai))?',
  'c[óo]digo(?: (?:promocional|de descuento|de desconto))?|cup[óo]n|cupom',
  '(?:gutschein|rabatt|aktions)?code|gutschein',
].join('|');
const UNSPACED_LABELS =
  'クーポンコード|クーポン|コード|代码|代碼|优惠码|優惠碼|折扣码|折扣碼|券码|券碼|口令|쿠폰 ?코드|쿠폰|코드|โค้ด(?:ส่วนลด)?|รหัส(?:ส่วนลด)?';

const OPENING = `["'“‘「『«»*(]{0,3}`;
const LABELLED = new RegExp(
  String.raw`(?:(?<![\p{L}\p{N}_])(?:${SPACED_LABELS})(?:\s(?:is|adalah|ialah|es|é|est|lautet|là|la))?(?:\s?[:：=]\s?|\s|(?=["“‘«]))|(?:${UNSPACED_LABELS})\s?[:：]?\s?)${OPENING}(?<code>[\p{L}\p{N}](?:[\p{L}\p{N}_-]{1,18}[\p{L}\p{N}]))(?![\p{L}\p{N}_])`,
  'giu',
);

/** Capitals and digits in one run, opened by a letter: SAVE10, OTOÑO15. */
const UNLABELLED = /(?<![\p{L}\p{N}_{#|%$@./-])(?=[\p{Lu}0-9]{0,14}\d)\p{Lu}[\p{Lu}0-9]{4,14}(?![\p{L}\p{N}_}|])/gu;

/** "Use WETNOSE": capitals that one is told to type in; the verb is not shouted, so the capitals mean something. */
const TYPED_IN =
  /(?<![\p{L}\p{N}])(?:[Uu]se|[Ee]nter|[Aa]pply|[Tt]ype|[Gg]unakan|[Pp]akai|[Mm]asukkan|[Gg]una|[Nn]hập|[Uu]sa|[Dd]igite|[Ss]aisissez|[Ee]ingeben)\s["'“‘]?(?<code>\p{Lu}{5,15})(?![\p{L}\p{N}_])|(?:输入|輸入|กรอก|입력)\s?["'“‘「]?(?<other>[A-Z]{5,15})(?![A-Za-z\d_])/gu;

/** Looks like one and is none: an amount with its currency, a measure, a model name. */
const NO_CODE =
  /^(?:(?:RM|RP|NT|US|HK|SG|AU|CA|MYR|IDR|USD|EUR|GBP|SGD|THB|VND|VNĐ|TWD|CNY|RMB|JPY|KRW|BRL|MXN|PHP|R)\d+[KM]?|(?:SPF|UPF|PPD|IPX?|COVID|HDMI|USB|MP|PS|XBOX|GPT|ISO|WIFI|DDR|PM)\d+[A-Z]?|Q\dH?\d*)$/u;

interface FoundCode {
  readonly start: number;
  readonly end: number;
}

/** What announces a code, or begins to: as labels are written, small or in capitals. */
const spotLabels = wordSpotter([
  phrasesOf(
    '(c|C)(o|ó|O|Ó)(d|D)|(c|C)(u|o|U|O)(p|P)|(k|K)(o|u|O|U)(d|p|D|P)|(m|M)(ã|a|Ã|A) |(v|V)ouch|VOUCH|(p|P)romo|PROMO|utschein|aucar|券|码|碼|口令|コード|クーポン|쿠폰|코드|โค้ด|รหัส',
  ).map((label) => (/^ma|^mã/iu.test(label) ? `${label} ` : label)),
]);
const SHORTEST = 5;
/** By UTF-16 unit: 1 for what a code may be made of, 2 for the rest, 0: not asked yet. */
const codeUnits = new Uint8Array(0x10000);

function isCodeUnit(unit: number): boolean {
  if (codeUnits[unit] === 0) codeUnits[unit] = /[\p{Lu}\d\p{Cs}]/u.test(String.fromCharCode(unit)) ? 1 : 2;
  return codeUnits[unit] === 1;
}

/** A code is announced, or has five capitals and digits in a row. */
function mayHoldCode(text: string): boolean {
  let found = false;
  for (let at = 0, run = 0; at < text.length && !found; at += 1) {
    run = isCodeUnit(text.charCodeAt(at)) ? run + 1 : 0;
    found = run === SHORTEST;
  }
  if (!found) {
    spotLabels(text, () => {
      found = true;
    });
  }
  return found;
}

/** Coupon codes: announced ones, and runs of capitals with digits. Offsets are UTF-16. */
export function findCodes(text: string): readonly FoundCode[] {
  if (!mayHoldCode(text)) return [];
  const found: FoundCode[] = [];
  for (const match of matchesOf(LABELLED, text)) {
    const code = match.groups?.['code'] ?? '';
    if (isAnnouncedCode(code) && !isSlogan(match[0].slice(0, -code.length), code))
      found.push({ start: match.index + match[0].length - code.length, end: match.index + match[0].length });
  }
  for (const match of matchesOf(TYPED_IN, text)) {
    const code = match.groups?.['code'] ?? match.groups?.['other'] ?? '';
    const start = match.index + match[0].lastIndexOf(code);
    if (!SHOUTED.test(code)) found.push({ start, end: start + code.length });
  }
  for (const match of matchesOf(UNLABELLED, text)) {
    if (!NO_CODE.test(match[0])) found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** After "code", letters and digits together are one in any case; capitals alone when there are four, and more than a shouted word. */
function isAnnouncedCode(code: string): boolean {
  if (NO_CODE.test(code.toUpperCase())) return false;
  const hasLetter = /\p{L}/u.test(code);
  if (/\d/u.test(code)) return hasLetter && !/[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u.test(code);
  return /^\p{Lu}[\p{Lu}_-]{3,}$/u.test(code) && !SHOUTED.test(code);
}

/** "PROMO GILA", "VOUCHER HUNT": a label that names no code, with nothing but a space before capitals that say nothing either. */
function isSlogan(label: string, code: string): boolean {
  if (/\d/u.test(code) || !LOOSE_LABEL.test(label)) return false;
  return /^promo/iu.test(label) || label === label.toUpperCase();
}

const LOOSE_LABEL = /^(?:promo(?:tion)?|voucher|coupon|kupon|baucar|cup[óo]n|cupom|gutschein)\s$/iu;

/** Words that follow "code" in a message written in capitals. */
const SHOUTED =
  /^(?:BELOW|HERE|INSIDE|WHEN|WITH|FROM|THIS|THAT|YOUR|TODAY|NOW|CODE|PROMO|UNTIL|GIVES|TAKES|GETS|SAVE|SAVES|EXPIRES|VALID|REQUIRED|NEEDED|APPLIED|UNTUK|SAMPAI|HINGGA|BERLAKU|PARA|HASTA|VALIDO|VÁLIDO|VÁLIDA|POUR|JUSQU|EINLÖSEN|GILT|AT|AND)$/u;
