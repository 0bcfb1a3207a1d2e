/** What a placeholder stands for, by the words beside it. */
export type PlaceholderPart = 'order' | 'amount' | 'name' | 'code' | 'tracking';

const NUMBER = String.raw`(?:\s(?:anda|kamu|kakak|kak|của bạn|của anh|của chị|de usted))?(?:\s?(?:no\.?|number|nr\.?|nº|n°|id|número|nummer|numéro|nomor|nombor|số|หมายเลข|เลขที่|号|號|编号|編號|番号|번호))?\s?(?:[:#：(（]\s?){0,2}$`;
const before = (words: string, rest = NUMBER) => new RegExp(`(?<!\\p{Script=Latin})(?:${words})${rest}`, 'iu');

const BEFORE: readonly (readonly [PlaceholderPart, RegExp])[] = [
  [
    'order',
    before(
      'orders?|bestellung|pedido|orden|commande|pesanan|tempahan|đơn(?: hàng)?|คำสั่งซื้อ|ออเดอร์|订单|訂單|(?:ご)?注文|주문',
    ),
  ],
  [
    'tracking',
    before(
      'tracking|sendung|sendungsnummer|rastreo|rastreio|suivi|resi|vận đơn|พัสดุ|运单|單號|追跡|お問い合わせ番号|운송장|송장',
    ),
  ],
  ['code', before('code|kode|kod|código|gutscheincode|mã|โค้ด|券码|优惠码|優惠碼|クーポンコード|쿠폰')],
  [
    'amount',
    before(
      'pay|total|amount(?: due)?|balance|betrag|summe|gesamt|importe|pagar|monto|montant|payer|jumlah|bayar|sebesar|sejumlah|tổng(?: cộng)?|số tiền|ยอด|จำนวน(?:เงิน)?|ชำระ|金额|金額|总计|合计|合計|总价|应付|應付|お支払い(?:金)?額|금액|합계|결제금액',
      String.raw`\s?(?:of|de|von|là|is|:|：|は|은|는)?\s?$`,
    ),
  ],
  [
    'name',
    before(
      'hi|hello|hey|dear|hallo|liebe[rs]?|guten tag|hola|estimad[oa]|querid[oa]|bonjour|bonsoir|cher|chère|olá|oi|halo|hai|kak|chào|xin chào|สวัสดี(?:ค่ะ|ครับ)?\\s?(?:คุณ)?|您好|你好|亲爱的|親愛的',
      String.raw`[\s,，]{0,2}$`,
    ),
  ],
];
const AFTER: readonly (readonly [PlaceholderPart, RegExp])[] = [
  [
    'amount',
    /^\s?(?:(?:is|are|ist|sind|está|est|reste)\s)?(?:(?:still|noch|aún|encore|ainda|masih)\s)?(?:to be paid|to pay|due|outstanding|zu zahlen|zu bezahlen|por pagar|à payer|à régler|a pagar)/iu,
  ],
  ['name', /^\s?(?:様|さま|さん|님|고객님)/u],
];
const REACH = 32;

/** What the placeholder from `start` to `end` stands for; null when nothing beside it tells. */
export function placeholderPart(text: string, start: number, end: number): PlaceholderPart | null {
  const left = text.slice(Math.max(0, start - REACH), start);
  const right = text.slice(end, end + REACH);
  // "Order #{n} unpaid": what stands before it names it.
  return partOf(BEFORE, left) ?? partOf(AFTER, right);
}

function partOf(cues: typeof BEFORE, beside: string): PlaceholderPart | null {
  return cues.find(([, pattern]) => pattern.test(beside))?.[0] ?? null;
}
