import type { Label } from './given-facts.ts';

/** "the discount is 20%", "item: Linen shirt", "enlace: https://…". The first that fits. */
export const LABELLED: readonly [Label, RegExp][] = [
  [
    'before',
    label(
      '(?:old|former|previous|original|regular) price|(?:it )?was|precio (?:anterior|antiguo)|harga (?:lama|awal|normal)',
    ),
  ],
  [
    'now',
    label(
      '(?:new|current|sale) price|price now|now|precio (?:nuevo|actual)|nuevo precio|harga (?:baru|sekarang)|price|precio|harga',
    ),
  ],
  [
    'item',
    label(
      '(?:the )?(?:item|product|article)(?: in the(?:ir)? (?:cart|basket|bag))?|(?:cart|basket) item|in the cart|producto|artículo|produto|artigo|artikel|produkt|produit|article|produk|barang|sản phẩm|สินค้า|商品|상품',
    ),
  ],
  [
    'amount',
    label(
      'amount(?: due| to pay| of the order)?|order total|total|importe|monto|valor|jumlah|total pesanan|(?:der )?betrag|(?:le )?montant|số tiền|ยอด(?:ชำระ|เงิน)?|金额|金額|金額|금액|결제 금액',
    ),
  ],
  [
    'order',
    label(
      'order (?:number|no\\.?|id)|número d[eo] pedido|nomor pesanan|bestellnummer|mã đơn|หมายเลขคำสั่งซื้อ|订单号|訂單編號|注文番号|주문번호',
    ),
  ],
  [
    'code',
    label(
      '(?:coupon|promo|discount|voucher) code|code(?: promo)?|código|cupón|cupom|kode(?: promo| voucher)?|kod|mã(?: giảm giá)?|gutscheincode|โค้ด|优惠码|優惠碼|クーポンコード|コード|코드|쿠폰 코드',
    ),
  ],
  [
    'minimum',
    label(
      'min(?:imum|\\.)? (?:spend|order|purchase)|compra mínima|pedido mínimo|min(?:imal|\\.)? (?:belanja|pembelian)',
    ),
  ],
  [
    'method',
    label(
      '(?:payment )?methods?(?: of payment)?|(?:they|customers|you) can pay(?: by| with| via)?|pay(?:able)? (?:by|with|via)|per|(?:zahlung|zahlbar) (?:per|mit)|paiement par|pag(?:o|ar) con|pagamento (?:por|via|com)|bayar (?:pakai|lewat|dengan)|thanh toán (?:bằng|qua)|métodos? de pago|metode pembayaran|pembayaran (?:via|lewat)',
    ),
  ],
  [
    'end',
    label(
      '(?:it |offer |the offer |discount |sale |promo )?(?:ends?|end date|expires?|valid until|deadline|payment deadline|due(?: date| by)?|payable (?:by|until)|last day|until|runs until)(?: on)?|fecha (?:límite|de fin)|termina(?: el)?|vence(?: el)?|hasta(?: el)?|válido hasta(?: el)?|berlaku (?:sampai|hingga)|sampai|berakhir(?: pada)?|batas waktu',
    ),
  ],
  [
    'link',
    label(
      '(?:cart |shop |store |payment |product |review |care |guide |reorder )?(?:link|url|page|website)|enlace|tautan',
    ),
  ],
  [
    'news',
    label(
      "what(?:’|'| i)s new|new arrivals?|news|new items?|just in|novedades?|lo nuevo|novidades?|produk baru|koleksi baru|neu(?: im shop)?|nouveautés?|hàng mới|สินค้าใหม่|新品|新作|신상품",
    ),
  ],
  ['record', label('on record')],
  [
    'gift',
    label(
      '(?:free )?gift|surprise|regalo|hadiah|presente|brinde|geschenk|cadeau|quà(?: tặng)?|ของแถม|赠品|贈品|プレゼント|선물',
    ),
  ],
  [
    'start',
    label(
      '(?:a )?good place to (?:start|begin)|start(?: here)?(?: with)?|begin with|empieza con|mulai dari|mulakan dengan|comece por|commencer par',
    ),
  ],
  [
    'offer',
    label(
      '(?:discount|offer|voucher|coupon|perk|deal|promo(?:tion)?|incentive|descuento|oferta|diskon|promo)(?: amount| value)?',
    ),
  ],
];

function label(names: string): RegExp {
  return new RegExp(
    `^(?:the |our |el |la |los |las )?(?:${names})\\s*(?:(?:is|are|will be|costs?|es|son|é|são|adalah|ialah|ist|sind|beträgt|est|sont|là|คือ)(?=\\s)|[:=])?\\s*(?:[:=]?\\s+|：\\s*|[:=是は])(\\S.*)$`,
    'isu',
  );
}
