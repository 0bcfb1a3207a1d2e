import { findFigures } from '../../../domain/figure/find-figures.ts';
import { findTokens } from '../../../domain/token.ts';

/** What confirmed facts say, as far as it can be told by their words; everything else stays a sentence. */
export interface GivenFacts {
  /** Reads like a voucher: "20% off until 30 Nov". */
  readonly offer: string | null;
  readonly code: string | null;
  readonly minimum: string | null;
  readonly end: string | null;
  readonly link: string | null;
  readonly item: string | null;
  readonly now: string | null;
  readonly before: string | null;
  readonly amount: string | null;
  readonly order: string | null;
  readonly method: string | null;
  readonly news: string | null;
  /** Whole sentences that can be said as they are. */
  readonly sentences: readonly string[];
}

type Label = Exclude<keyof GivenFacts, 'sentences'>;

/** "the discount is 20%", "item: Linen shirt", "enlace: https://…". The first that fits. */
const LABELLED: readonly [Label, RegExp][] = [
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
      '(?:the )?(?:item|product|article)(?: in the(?:ir)? (?:cart|basket|bag))?|(?:cart|basket) item|in the cart|producto|artículo|produk|barang|sản phẩm|สินค้า|商品',
    ),
  ],
  ['amount', label('amount(?: due| to pay| of the order)?|order total|total|importe|monto|jumlah|total pesanan')],
  ['order', label('order (?:number|no\\.?|id)|número de pedido|nomor pesanan')],
  [
    'code',
    label('(?:coupon|promo|discount|voucher) code|code|código|cupón|kode(?: promo| voucher)?|kod|mã|クーポンコード'),
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
      '(?:payment )?methods?(?: of payment)?|(?:they|customers|you) can pay(?: by| with| via)?|pay(?:able)? (?:by|with|via)|métodos? de pago|metode pembayaran|pembayaran (?:via|lewat)',
    ),
  ],
  [
    'end',
    label(
      '(?:it |offer |the offer |discount |sale |promo )?(?:ends?|end date|expires?|valid until|deadline|payment deadline|last day|until|runs until)(?: on)?|fecha (?:límite|de fin)|termina(?: el)?|vence(?: el)?|hasta(?: el)?|válido hasta(?: el)?|berlaku (?:sampai|hingga)|sampai|berakhir(?: pada)?|batas waktu',
    ),
  ],
  [
    'link',
    label(
      '(?:cart |shop |store |payment |product |review |care |guide |reorder )?(?:link|url|page|website)|enlace|tautan',
    ),
  ],
  ['news', label("what(?:’|'| i)s new|new arrivals?|news|new items?|novedades?|lo nuevo|produk baru|koleksi baru")],
  [
    'offer',
    label(
      '(?:discount|offer|voucher|coupon|perk|deal|promo(?:tion)?|gift|surprise|incentive|descuento|oferta|regalo|diskon|promo|hadiah|voucher)(?: amount| value)?',
    ),
  ],
];

function label(names: string): RegExp {
  return new RegExp(
    `^(?:the |our |el |la |los |las )?(?:${names})\\s*(?:is|are|will be|costs?|es|son|adalah|ialah|[:=])?\\s*[:=]?\\s+(\\S.*)$`,
    'isu',
  );
}

const OFFER =
  /(?:\d|▢)\s?%|^(?:free|gratis|envío gratis)\s|(?:\d|▢)\S* (?:off|discount|de descuento|potongan)(?![\p{L}])|diskon \S*\d/iu;

export function readFacts(facts: readonly string[]): GivenFacts {
  const found: Partial<Record<Label, string>> = {};
  const sentences: string[] = [];
  for (const fact of facts.flatMap(statements)) {
    const link = findTokens(fact).find((token) => token.kind === 'link' && /[a-z]/iu.test(token.text));
    if (link !== undefined) {
      found.link ??= link.text;
      continue;
    }
    if (readPrices(fact, found)) continue;
    const labelled = LABELLED.map(([name, pattern]) => [name, pattern.exec(fact)?.[1]] as const).find(
      ([, value]) => value !== undefined,
    );
    if (labelled?.[1] !== undefined) found[labelled[0]] ??= labelled[1].replace(/[.\s]+$/u, '');
    else if (OFFER.test(fact) && fact.length <= 80) found.offer ??= fact.replace(/[.\s]+$/u, '');
    else sentences.push(fact);
  }
  const empty = {
    offer: null,
    code: null,
    minimum: null,
    end: null,
    link: null,
    item: null,
    now: null,
    before: null,
    amount: null,
    order: null,
    method: null,
    news: null,
  };
  return { ...empty, ...found, sentences };
}

/** "$89 (was $120)", "from £32 to £24", "antes 89,90 €, ahora 69,90 €": two amounts of which one is the former price. */
function readPrices(fact: string, found: Partial<Record<Label, string>>): boolean {
  const money = findFigures(fact, 'en').filter((figure) => figure.kind === 'money');
  const before = money.find((figure) => figure.role === 'old-price');
  const now = money.find((figure) => figure !== before);
  if (money.length !== 2 || before === undefined || now === undefined) return false;
  found.before ??= before.text;
  found.now ??= now.text;
  return true;
}

/** "the discount is 20%. It ends 30 Nov" → two. */
function statements(fact: string): readonly string[] {
  return fact
    .split(
      /(?<=[^\d\s][.;])\s+|\n|;\s+|,\s+(?=(?:and )?(?:the |it |code|until|ends?|min|new price|old price|now|was|but now))/iu,
    )
    .map((part) => part.trim().replace(/^and\s+/iu, ''))
    .filter((part) => part !== '');
}
