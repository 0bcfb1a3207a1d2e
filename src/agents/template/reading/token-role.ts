import type { Token } from '../../../domain/token.ts';

/** What a placeholder stands for, as far as its name and its place tell. */
export type TokenRole =
  | 'name'
  | 'link'
  | 'phone'
  | 'item'
  | 'order'
  | 'amount'
  | 'date'
  | 'block'
  | 'opt-out'
  | 'code'
  | 'other';

const BY_NAME: readonly [TokenRole, RegExp][] = [
  [
    'opt-out',
    /unsub|opt.?out|preferences|list:address|(?:profile|subscription|unsub)_center|abmeld|d[eé]sabonn|d[eé]sinscri|descadastr|darse de baja|enlace de baja|berhenti langgan/iu,
  ],
  [
    'link',
    /url|link|href|lien|enlace|tautan|pautan|liên kết|đường dẫn|ลิงก์|ลิงค์|链接|連結|リンク|링크|uri\b|checkout|website|\bliga|v[ií]nculo|^\W*pago\W*$|\bpay\b|pay_?(?:now|here)|bayar\b|pagar\b/iu,
  ],
  [
    'block',
    /block|cart_?items|items\b|articles\b|(?:panier|warenkorb|carrito|carrinho|keranjang)\.|product[_ ]?list|productos\b|products\b|\bcart\.|for\s/iu,
  ],
  [
    'amount',
    /amount|total|monto|importe|jumlah|montant|valor|price|precio|harga|betrag|prix|số tiền|tổng|so_?tien|tong_?tien|ยอด|จำนวนเงิน|金额|金額|總額|总额|금액/iu,
  ],
  [
    'date',
    /date|deadline|until|expir|fecha|tanggal|tarikh|datum|hasta|end_|vencimento|prazo|hạn|ngày|han_|วันที่|วันหมด|期限|日期|기한|날짜/iu,
  ],
  [
    'order',
    /order|pedido|folio|pesanan|commande|bestell|invoice|factura|đơn|don_?hang|ma_?don|คำสั่งซื้อ|ออเดอร์|订单|訂單|注文|주문|\bref|number|_no\b|_id\b|n[uú]m[eé]?ro/iu,
  ],
  ['item', /product|producto|produk|item|article|barang|sku|titel|nombre_art|sản phẩm|san_?pham|สินค้า|商品|상품/iu],
  [
    'name',
    /name|nombre|nama|first|vorname|prenom|prénom|customer|subscriber|person|kunde|user|cliente|nome|tên|ten_|ho_ten|ชื่อ|姓名|お名前|氏名|이름|성함/iu,
  ],
];

/** `before` and `after`: the text on both sides, for placeholders that only have a number. */
export function tokenRole(token: Token, before: string, after: string): TokenRole {
  if (token.kind === 'code') return 'code';
  if (token.kind === 'opt-out') return 'opt-out';
  // An address to write to is no place to go.
  if (token.kind === 'link') return /[a-z]/iu.test(token.text) && !token.text.includes('@') ? 'link' : 'phone';
  if (token.kind === 'block') return 'block';
  // What follows a Liquid filter's bar is a default, not a name.
  const name = token.text.startsWith('{') ? token.text.replace(/\|.*$/su, '') : token.text;
  if (BUTTON.test(name) || (/[:：]\s*$/u.test(before) && PLACE.test(name))) return 'link';
  const named = BY_NAME.find(([, pattern]) => pattern.test(name));
  if (named !== undefined) return named[0];
  const placed = roleByPlace(before, after);
  // A name that says nothing ("{{no}}") is still an order's after the word "order".
  return /\d/u.test(token.text) || placed === 'order' || (placed === 'link' && ANNOUNCED.test(before))
    ? placed
    : 'other';
}

/** "order again: {{shop}}": behind a colon, a place is where to go, not its name. */
const PLACE = /^\W*(?:shop|store|site|page|book|tienda|loja|toko|kedai|boutique|laden)\W*$/iu;

/** "[Shop Now]", "[View Cart]": what a button says. */
const BUTTON =
  /^\[(?:(?:shop|order|buy|book|claim|reorder|start|track|review) (?:now|here|again|online|today)|(?:shop|view|see|browse|visit|open|go to) (?:the |our |your |my |all |more |new )?(?:shop|store|range|collection|cart|basket|bag|arrivals|menu|order)|shop|cta|button)\]$/iu;

/** "TQ {{1}}" at the end calls the reader by name. */
const THANKS =
  /(?<!\p{L})(?:tq|thx|thanks|thank you|terima ?kasih|makasih|gracias|obrigad[oa]|merci|danke|cảm ơn)(?:,|\s(?:kak|sis|bos|pak|bu))?\s*$/iu;

/** "Cliquez sur {{2}} pour en savoir plus": what one clicks on is a link, whatever follows. */
const CLICK =
  /(?:cli(?:ck|quez|que) (?:on |sur )?|klick(?:en sie|e)? auf |klik |(?:haz|haga) clic en |clique em |(?:bấm|nhấn|bam|nhan) vào |(?:bam|nhan) vao |(?:กด|แตะ|คลิก)(?:ที่)? ?|点击 ?|點擊 ?|戳 ?)$/iu;
/** "Abre {{2}} para ver …": what one opens, as our own steps do, is one too. */
const OPEN = /(?<!\p{L})(?:open|abr[ea]|abrí|buka|ouvrez?|mở|öffnen sie|öffne) $|(?:เปิด|打开|打開|開啟) ?$/iu;

/** "no link: {{ pesquisa }}". */
const ANNOUNCED = /(?<!\p{L})(?:link|enlace|liga|lien|tautan|pautan)\s?[:：]\s*$/iu;

/** "Valor: {{3}}", "Total: Rs. {{2}}", "amounting to Rs. {{2}}". */
const LABELLED_AMOUNT =
  /(?:(?<!\p{L})(?:valor|total|monto|importe|montant|amount|betrag|summe|jumlah|harga|số tiền|so tien)\s?[:：]\s?|amounting to |d['’]un montant de |in höhe von |no valor de |por valor de |por un importe de )(?:rs\.?|r\$|s\$|rm|rp|\p{Sc}|eur|usd|mxn)?\s?$/iu;

/** "R$ {{3}}", "{{3}} €": beside a currency stands money. */
const CURRENCY_BEFORE = /(?:(?<!\p{L})(?:rs\.?|rm|rp\.?|r\$|s\$|mxn|chf)|\p{Sc})\s?$/iu;
const CURRENCY_AFTER = /^\s?(?:\p{Sc}|(?:eur|euros?|usd|chf|mxn|pesos|reais)(?!\p{L}))/iu;

function roleByPlace(before: string, after: string): TokenRole {
  if (CURRENCY_BEFORE.test(before) || CURRENCY_AFTER.test(after)) return 'amount';
  if (
    /(?:order(?:an)?|pedido|pesanan|commande|bestellung|đơn|don hang|invoice)(?:\s(?:no\.?|number|nomor|número|#))?\s?#?\s*$/iu.test(
      before,
    )
  )
    return 'order';
  if (/^\s*(?:is|are|was|sigue|siguen|está|están|masih|belum|still|continua|ist noch|vẫn)(?!\p{L})/iu.test(after))
    return 'item';
  if (LABELLED_AMOUNT.test(before)) return 'amount';
  if (/[:：]\s*$/u.test(before) && !/^\s*,/u.test(after)) return 'link';
  if (/(?:payment of|\bpay|\bpagar|\bbayar|pago de|sebesar|sejumlah|amount of|total(?: of| de)?)\s*$/iu.test(before))
    return 'amount';
  if (
    /(?:\bat|\bhere|aquí|aqui|di sini|di|en|visit|visita|klik|kunjungi)\s*$/iu.test(before) &&
    /^\s*(?:$|[.!\n])/u.test(after)
  )
    return 'link';
  if (CLICK.test(before) || OPEN.test(before)) return 'link';
  if (THANKS.test(before)) return 'name';
  if (after.trim() === '' && before.trim() !== '') return 'link';
  if (/(?:\bthe|\bel|\bla|\byour|\btu)\s*$/iu.test(before)) return 'item';
  return before.trim().length <= 12 ? 'name' : 'other';
}
