/** What an offer gives besides amounts and percentages. Matched in lower case, with accents and without. */
export const FREE_SHIPPING =
  /free[\s-](?:\p{L}+\s){0,2}(?:shipping|delivery|postage)|ships? free|(?:shipping|delivery|postage) (?:is )?(?:on us|free)|(?:gratis|bebas|free) (?:ongkir|ongkos kirim|pengiriman)|penghantaran (?:adalah )?percuma|pos percuma|percuma (?:penghantaran|pos)|free ?ship|mi[eễ]n ph[ií] (?:v[aậ]n chuy[eể]n|ship|giao h[aà]ng)|ส่งฟรี|ฟรีค่า(?:จัด)?ส่ง|env[ií]os? (?:gratis|gratuitos?|sin costo|incluido)|frete gr[aá]t(?:is|uito)|entrega gr[aá]tis|包[邮郵]|免[邮郵运運]|[运運][费費]全免|送料無料|무료\s?배송|배송비\s?무료|versandkostenfrei|(?:gratis|kostenlose[rn]?|freier)[\s-]?(?:versand|lieferung)|versand [^.!?\n]{0,20}?(?:gratis|kostenlos|frei)(?!\p{L})|(?:frais de port|livraison|port)s? (?:offerte?s?|gratuite?s?)/u;

/** A thing on top: a gift, a sample, a gift card for later. Free shipping and free returns are looked for before it. */
export const GIFT =
  /(?<!\p{L})(?:free(?! returns?)|complimentary|gifts?|gift cards?|store credit|cashback|hadiah|gratis|percuma|t[aặ]ng|qu[aà]|regalo|gratuito|brinde|gr[aá]tis|offerte?s?|cadeau|gratuite?s?|geschenke?|geschenkt|gratisprobe|kostenlose?)(?!\p{L})|แถม|ฟรี|ของขวัญ|[赠贈送](?!料)|プレゼント|進呈|無料|사은품|증정|무료/u;

/** "Buy 2, the third is free": a deal whose numbers do not stand side by side. */
export const BUY_AND_GET =
  /(?<!\p{L})buy (?:any )?(?:\d+|one|two|three)(?!\p{L})[^.!?\n]{0,30}?\b(?:get|free)\b|(?:beli|mua|compra|compre|leva|leve|lleva) \d+[^.!?\n%]{0,24}?(?:gratis|percuma|t[aặ]ng|gr[aá]tis|paga|pague)|kauf\p{L}* \d+[^.!?\n%]{0,24}?gratis|[买買]\s?[\d一二两兩三四五].{0,4}?[送赠贈免]|ซื้อ\s?\d+[^\n%]{0,12}?แถม/u;

export const RETURNS =
  /free returns?|returns? (?:are )?free|gratis retur|devoluci[oó]n(?:es)? grat|devolu[cç][aã]o gr[aá]tis|retours? gratuits?|kostenlose r[uü]ck/u;
