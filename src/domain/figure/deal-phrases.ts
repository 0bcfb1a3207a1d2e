import type { Phrase } from './phrase.ts';

/** `quantity:2+1`: how many are paid, how many come on top. */
function deal(paid: number, free: number): ReturnType<Phrase['read']> {
  return paid > 0 && free > 0 ? { kind: 'quantity', key: `quantity:${paid}+${free}` } : null;
}

const buyAndGet = (match: RegExpExecArray) => deal(Number(match[1]), Number(match[2]));

/** "3 for 2", whichever number comes first. */
function takeAndPay(match: RegExpExecArray): ReturnType<Phrase['read']> {
  const [one, other] = match
    .slice(1)
    .filter((group) => group !== undefined)
    .map(Number);
  if (one === undefined || other === undefined) return null;
  return deal(Math.min(one, other), Math.abs(one - other));
}

const TAKE =
  'buy|take|choose|pick|order|send|get|beli|ambil|ll?ev[ae]s?|llevate|take home|compr[ae]|achete[zsr]?|prene[zr]|kauf[^\\s\\d]{0,4}|nimm|nehmen sie';
const ONE_MORE =
  'second|third|fourth|2nd|3rd|4th|segund[oa]|tercer[oa]?|terceir[oa]|deuxieme|troisieme|zweite|dritte|kedua|ketiga|2º|3º|2e|3e';
const PAY = 'pay|pag[auo]s?|pague|bayar|paye[zr]?|(?:be)?zahl[^\\s\\d]{0,4}';
const AND = '(?:and|y|e|et|und|dan|when|cuando|quando|if)';
const ONLY = '(?:only|for|just|cuma|hanya|nur|solo|apenas|so|sie)';

/** Buy so many, get so many: "buy 2 get 1", 买一送一, 1+1, "3 for 2", 2x1. Written numbers are digits here. */
export const DEAL_PHRASES: readonly Phrase[] = [
  {
    // "Buy 2 and the third is free", "compra 2 y el tercero es gratis".
    needs:
      'second|third|fourth|2nd|3rd|4th|segund|tercer|terceir|deuxieme|troisieme|zweite|dritte|kedua|ketiga|2º|3º|2e|3e',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:${TAKE})\s(\d)(?:\s[\p{L}-]{2,15}){0,2}[\s,]{1,2}(?:${AND}\s)?(?:get\s|llevate\s)?(?:the|el|la|le|o|a|der|die|das|yang)\s(?:${ONE_MORE})(?:\s[\p{L}-]{2,15})?(?:\s(?:is|es|est|ist|e|for))?\s(?:free|gratis|gratuite?|offerte?|kostenlos|percuma)(?!\p{L})`,
      'gu',
    ),
    read: (match) => deal(Number(match[1]), 1),
  },
  {
    needs: 'buy|beli|mua|compra|compre|leva|achete|kauf',
    pattern:
      /(?<![\p{L}\d])(?:buy|beli|mua|compra|compre|leva|lleva|achete[zs]?|kauf(?:e|en sie)?)\s(\d{1,2})(?:\s[\p{L}-]{1,15}){0,3}[\s,]{1,2}(?:and\s|dan\s|y\s|e\s|et\s|und\s)?(?:get|gratis|percuma|dapat|tang|duoc tang|recibe|gana|ganhe|offert|= ?)\s?(\d{1,2})(?!\d|[.,]\d|\s?(?:%|k\b|rb|ribu|persen|percent)|[\s\u00a0]?[€$£])/gu,
    read: buyAndGet,
  },
  { needs: 'bogo', pattern: /(?<![\p{L}\d])bogo(?!\p{L})/gu, read: () => deal(1, 1) },
  { needs: '(1|2|3|4)g(1|2)', pattern: /(?<![\p{L}\d])b([1-4])g([12])f?(?![\p{L}\d])/gu, read: buyAndGet },
  {
    needs: 'achete',
    pattern:
      /(?<![\p{L}\d])(\d)\s(?:\p{L}{2,12}\s)?achetee?s?\s?[=,:]?\s?(\d)\s(?:\p{L}{2,12}\s)?(?:offerte?s?|gratuite?s?)(?!\p{L})/gu,
    read: buyAndGet,
  },
  {
    needs: '買|購入',
    pattern:
      /(\d{1,2})\s?[個点本枚袋箱つ]を?(?:お?買うと|お?買えば|お買い上げで|(?:ご)?購入(?:で|すると|の方に))\s?(?:もう\s?)?(\d{1,2})\s?[個点本枚袋箱つ]を?(?:無料|プレゼント|サービス|タダ|おまけ)/gu,
    read: buyAndGet,
  },
  {
    needs: '买|買|购|購',
    pattern: /[买買购購]\s?(\d{1,2})\s?[件个個瓶盒袋]?[\s,，]?[送赠贈免]\s?(\d{1,2})(?!\d|\s?[元块%折]|[.,]\d)/gu,
    read: buyAndGet,
  },
  {
    needs: '개',
    pattern: /(\d{1,2})\s?개?\s?(?:를\s|를)?(?:사면|구매 ?시)\s?(\d{1,2})\s?개?\s?(?:더|증정|무료)/gu,
    read: buyAndGet,
  },
  { needs: 'แถม', pattern: /(?:ซื้อ\s?)?(\d{1,2})\s?(?:ชิ้น\s?)?แถม(?:ฟรี)?\s?(\d{1,2})/gu, read: buyAndGet },
  { needs: '+', pattern: /(?<![\d.,+])(\d)\s?\+\s?(\d)(?!\d|[.,]\d|\s?(?:kg|g|ml|l)\b)/gu, read: buyAndGet },
  {
    needs: 'for|pour|por|zum|fur',
    pattern:
      /(?<![\p{L}\d.,])(\d)(?:(?:\s[\p{L}-]{2,15})?\s(?:for|pour|zum preis von|por|fur)\s|-(?:for|pour)-)(?:the price of\s|le prix d(?:[eu]\s|'))?(\d)(?![\d/:]|[.,]\d|\s?(?:%|€|\$|rm|k\b))/gu,
    read: takeAndPay,
  },
  {
    needs: 'pay|pag|bayar|zahl',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:${TAKE})\s(\d)(?:\s[\p{L}-]{2,15}){0,2}[\s,]{1,2}(?:${AND}\s)?(?:you\s|only\s)?(?:${PAY})\s(?:${ONLY}\s){0,2}(\d)|(?<!\p{L})(?:${PAY})\s(?:${ONLY}\s){0,2}(\d)(?:\s[\p{L}-]{2,15})?[\s,]{1,2}(?:${AND}\s)?(?:you\s)?(?:${TAKE})\s(\d)|(\d)(?:\s[\p{L}-]{2,15})?\skaufen[\s,]{1,2}(?:und\s)?(?:nur\s)?(\d)\s(?:be)?zahlen`,
      'gu',
    ),
    read: takeAndPay,
  },
  {
    needs: '(2|3)( |)x',
    pattern: /(?<![\p{L}\d.,×x])([23])\s?x\s?([12])(?!\d|[.,]\d|\s?(?:kg|g|ml|l|cm|m)\b)/gu,
    read: takeAndPay,
  },
];
