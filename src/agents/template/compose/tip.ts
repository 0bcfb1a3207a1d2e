import { JUST_BOUGHT } from '../../../domain/bought-before.ts';
import { countUnspaced } from '../../../language/script.ts';
import { hasTerm, type Unit } from '../../../language/units/unit.ts';
import { CARE } from '../judge/care.ts';
import type { Fault } from '../judge/fault.ts';
import type { Reading } from '../reading/reading.ts';

/** "Cúrala con un poco de aceite": in advice, a little is a measure. */
export function tipOf(unit: Unit, faults: readonly Fault[], reading: Reading): string | null {
  // "Wir freuen uns, …", "ขอให้…": what begins with a courtesy is one.
  const courteous = faults.some(({ kind, start }) => kind === 'hedge' && start === 0);
  const mild = !courteous && faults.every((fault) => isMild(fault, unit));
  return mild && isTip(unit, reading) ? unit.text.replace(TAG, '.') : null;
}

/** "Dry it right away after washing" urges nobody to pay. */
export function isMild({ kind }: Fault, { text }: Unit): boolean {
  return kind === 'hedge' || (['blame', 'urgency'].includes(kind) && CARE.test(text));
}

/** "…, eh.", "… viu!": a word at the end that only nudges. */
const TAG = /,?\s(?:eh|viu|né|tá|hein|vale|ne|gell|okay|ok)[\s!.]*$/iu;

/** So many words are advice; fewer are an exclamation. */
const TIP_WORDS = 6;
/** "We trust that you are happy", "Esperamos que te guste": of us, not of the goods. */
const OF_US = /^(?:we|i|our|kami|kita|nosotros|nos|a gente|nós|\p{L}{3,12}mos)(?!\p{L})/iu;

/** "Visit our website for more products": an errand. */
const OF_SHOP =
  /(?<!\p{L})(?:web|website|sitio|site|tienda|loja|boutique|shop|store|toko|kedai|cửa hàng|prod\p{L}{2,6})(?!\p{L})|商品|店|상품|สินค้า/iu;

/** So many letters are advice where words are not set apart. */
const TIP_LETTERS = 12;

/** "Store the records upright, away from the sun": to people who have just bought, use is worth more than an offer. */
export function isTip(unit: Unit, { segment }: Reading): boolean {
  if (!JUST_BOUGHT.has(segment)) return false;
  const heard = ['rest', 'call-to-action', 'small-talk', ...(CARE.test(unit.text) ? ['hype'] : [])];
  if (unit.field === 'title' || !heard.includes(unit.kind)) return false;
  if ((/[!！]/u.test(unit.text) && !CARE.test(unit.text)) || OF_US.test(unit.text) || OF_SHOP.test(unit.text))
    return false;
  if (hasTerm(unit, 'sign-off')) return false;
  const unspaced = countUnspaced(unit.text);
  return unspaced > 0 ? unspaced >= TIP_LETTERS : (unit.text.match(/[\p{L}\p{M}]+/gu)?.length ?? 0) >= TIP_WORDS;
}
