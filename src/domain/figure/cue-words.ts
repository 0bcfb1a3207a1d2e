/**
 * The words beside a figure that say what it does, folded (no accents), in the notation of phrase-notation.ts. All
 * languages together, since marketers mix them; a word that means one thing with money and another with a date ("hingga",
 * "desde", "ab") is under `from` or `up-to`, and the figure's kind and its sentence decide. The longest phrase wins, so a
 * longer one that means nothing is under `nothing` ("wie bisher").
 */
export type Cue =
  | 'minimum'
  | 'from'
  | 'up-to'
  | 'cap'
  | 'value'
  | 'price'
  | 'old-price'
  | 'deadline'
  | 'start'
  | 'drop'
  | 'buy'
  | 'spend'
  | 'within'
  | 'off'
  | 'filler'
  | 'nothing';

/** Left of the figure. */
export const CUES_BEFORE: Readonly<Partial<Record<Cue, readonly string[]>>> = {
  minimum: [
    'spend(ing|)( (over|above|at least|more than)|)|(order|purchase|basket|cart)(s|) (of|over|above|from|worth)|over|above|more than|at least|min(imum|)(.|)( (spend|order|purchase)(.|)|)( of|)|(when|if) you (spend|buy|order)|for every',
    'min(imal|imum|)(.|)( (belanja|pembelian|order|transaksi|pesanan|perbelanjaan|pembelanjaan)|)|(belanja|pembelian|perbelanjaan|transaksi|pesanan)( (mulai|dari|di( |)atas|minimal|minimum|melebihi|sebanyak|bernilai)|)|dengan belanja|di( |)atas|sekurang-kurangnya|melebihi|setiap|bila (spend|belanja)',
    '(don|hoa don)( hang|) (toi thieu|tu|tren)|hoa don|toi thieu|mua (tu|tren|du)|tren|tu moi don|cho don( hang|)|khi mua|dat tu',
    '(compra|pedido|ordene|orden)(s|) (desde|de|mayor(es|) (a|de|que)|superior(es|) a|de mas de|sobre|acima de|a partir de|minim(a|o) de)|minim(o|a)( de|)|compra minima( de|)|mas de|mais de|al menos|superior(es|) a|mayor(es|) (a|de|que)|acima de|gast(a|e|ando)|compra|comprando|compre',
    "(achat|commande)(s|) (de|des|superieur(e|)(s|) a|d'au moins)|plus de|au moins|superieur(e|)(s|) a|minimum de",
    'mindestbestellwert( von|)|mindestens|einkauf(swert|) (ab|uber|von)|bestell(ung|ungen|wert) (ab|uber|von)|uber|mbw|mindesteinkauf( von|)|mindestumsatz( von|)|bei|kaufen sie fur',
    '满|滿|购满|購滿|消费|消費|消费满|消費滿|每满|每滿|超过|超過|任选|任選|达|达到|達|達到|最低消费|最低消費|门槛|門檻',
    '(เมื่อ|)(ซื้อ|ช้อป)(ครบ|)|ครบ|ขั้นต่ำ|มากกว่า|เกิน|ยอด(ซื้อ|สั่งซื้อ|)|구매( |)금액|최소',
  ],
  from: [
    'from|starting (at|from)|starting price( of|)|start(s|) (at|from)|begin(s|) at|as (low|little) as|mulai( dari|)|bermula( dari| daripada| pada|)|serendah|(chi |bat dau |)tu',
    'desde|a partir d(el|e|e los|e las|o|a|u)|des|(schon |bereits |)ab( dem|)|เริ่ม(ต้น|)(ที่|แค่|)|ตั้งแต่|低至|自|从|從',
  ],
  'up-to': [
    "hingga|sampai( dengan|)|sehingga|s/d|s.d.|den( het|)|hasta( un| el|)|ate( o| a|)|bis( zu| zum|)|jusqu'( |)(a|au|en)|(จน|)ถึง|到|至",
  ],
  cap: [
    "up to|max(imum|imal|)(.|)( (discount|cap|off|diskon|potongan)|)( of|)|cap(ped at|)|limited to|at most|as (much|high) as|(no|not) more than|maks(imal|imum|)(.|)|tidak lebih dari|paling banyak|toi da|khong qua|(len|giam) (den|toi)|len den|cao nhat|(como |no |)maximo( de|)|tope( de|)|limitado a|hochstens|jusqu'a un maximum de|(au |)maximum de|dans la limite de|plafonne(e|) a",
    '(最高|最多|至多|高达|高達|最大)(可|)(立|)(减|減|省|享|折|)|不超过|不超過|上限|สูงสุด|มากสุด|ไม่เกิน|최대',
  ],
  value: [
    'sav(e|es|ing)( you|)|(voucher|coupon) (for|of|worth)|extra|additional|discount of|coupon|voucher|gift card|credit|take(s|)|get|grab|enjoy|worth',
    'diskon|diskaun|potongan( harga|)|(lebih |)(murah|hemat)|jimat|cashback|kupon|baucar|turun',
    'giam( (ngay|them|gia|thang|truc tiep|lien)|)|tiet kiem|hoan|uu dai|tang|con giam',
    'ahorr(a|as|e|ando)|regalamos|te damos|(descuento|desconto|rebaja)(s|) de|(cupon|cupom|vale) de|ganhe|gana(s|)|economize',
    "economisez|(remise|reduction)( de|)|bon d'achat de|rabatt( von|)|gutschein( uber| fur| von| im wert von|)|spar(en|en sie|e|t|)|erhalten sie|nachlass von",
    '减|減|省|抵|折|返|立减|立減|直降|再减|再減|优惠|優惠|红包|紅包|券|クーポン|割引|쿠폰|할인|적립',
    'ลด(ราคา|ทันที|เพิ่ม|ให้|)|ส่วนลด|คูปอง|ประหยัด|รับ(ส่วนลด|)',
  ],
  price: [
    'now( only| just| at| for|)|only|just|price|cost(s|)|for|at|sell(s|) for|reduced to|down to',
    'harga(nya|)( (baru|sekarang|kini|jadi)|)|sekarang|kini|(men|)jadi|seharga|hanya|cuma|kepada|gia( (chi|moi|con)|)|chi( con|)|con|bay gio',
    'por( solo| apenas|)|ahora|agora|precio|preco|solo|apenas|cuesta(n|)( ahora|)|custa(m|)|queda a|baja a|cae para',
    'maintenant|seulement|prix|coute(nt|)|au prix de|a|jetzt( nur| fur|)|nur|fur|preis|kostet|kosten|zum preis von',
    '现|現|现价|現價|特价|特價|到手价|到手價|只要|仅|僅|仅需|僅需|售价|售價|今なら|価格|特価|現在|지금|특가|가격|เหลือ|ราคา(ใหม่|เพียง|แค่|พิเศษ|)|เพียง|แค่',
  ],
  'old-price': [
    'was|were|instead of|normally|usually|regular(ly|)( price|)|(old|former|previous) price|originally|original price|rrp|down from|reduced from|list price',
    'sebelumnya|semula(nya|)|dahulu(nya|)|dulu(nya|)|asal(nya|)|harga (asal|lama|normal|awal|biasa)|daripada|biasanya|gia (goc|cu|niem yet)|thay vi|truoc (day|do|kia)|giam tu',
    'antes( (costaba|custava|era)|)|costaba(n|)|custava(m|)|(precio|preco) (anterior|antigo|original)|en (lugar|vez) de|em vez de',
    'au lieu de|avant|ancien prix|coutai(t|ent)|statt|vorher|bisher|uvp|fruher|kostete(n|)',
    '原价|原價|日常价|日常價|吊牌价|吊牌價|门市价|門市價|划线价|劃線價|定価|通常(価格|)|元値|旧価格|정가|원래|기존|ปกติ|(จาก|ราคา|)เดิม',
  ],
  deadline: [
    'until|till|til|thru|through|by|before|end(s|ing|)( on|)|expire(s|)( on|)|close(s|)( on|)|valid (to|until|till|thru|through)|last day( is|)|deadline|no later than|order by|to',
    'berakhir( pada|)|berlaku (sampai|hingga|s/d)|sebelum|sah (hingga|sampai)|tamat( pada|)|paling lambat|lepas',
    'han( (den|chot|dung|su dung|cuoi)|)|hsd|het han|truoc|dung den( het|)|den het|ket thuc',
    'vence( el|)|vigente hasta|valid(o|a)(s|) (hasta|ate)|antes de(l|)|termina( el|)|acaba( el|)|encerra|expira|antes do|prazo',
    "avant( le|)|valable(s|) jusqu'a(u|)|expire le|fin le|se termine le|endet( am|)|gultig bis|nur noch bis|spatestens( am|)|vor dem",
    '截止|有效期(至|到|)|至|到|期限(は|:|)|締切(は|)|마감|유효기간|หมดเขต|ภายใน|ก่อน|สิ้นสุด|หมดอายุ',
  ],
  start: [
    'open(s|)( on|)|start(s|ing|)( on|)|begin(s|)( on|)|launch(es|ing|)( on|)|arrive(s|)( on|)|land(s|)( on|)|from|drop(s|) on|available',
    'mulai|dibuka|dari|bermula|dilancarkan|rilis|tu( ngay|)|bat dau|mo ban',
    'desde( el|)|a partir d(el|e|u|o)|empieza|comienza|abre|comeca|entra(m|)',
    'des( le|)|ouvr(e|ent)( le|)|ab( dem|)|beginnt|startet|offnet',
    '从|從|自|เริ่ม|ตั้งแต่',
  ],
  drop: ['from|de|dari(pada|)|von|tu|จาก|从|從|由|passe(nt|) de|down from|reduced from'],
  buy: [
    '(buy|order|beli|mua|compr(a|e)|lleva|leve|kauf(e|en|)|kauf von|achete(z|r|))( any| at least|)|买|買|购|購|任选|任選|满|滿|ซื้อ',
  ],
  spend: ['spend|belanja|gast(a|e)'],
  within: [
    'within( the next|)|in the next|dalam( waktu|)|trong( vong|)|dentro de|en menos de|em ate|nas proximas|sous|dans les|en moins de|innerhalb( von|)|binnen|only|just|last|ภายใน',
  ],
  filler: [
    "a|an|the|un|una|el|la|le|les|los|las|l'|d'|um|uma|o|os|as|ein|eine|einen|der|die|das|den|dem|zum|de|del|do|da|of|on|at|around|next|this|just|only|your|extra|total",
    'hanya|cuma|hari|tanggal|tgl(.|)|pukul|jam|pkl(.|)|tiap|sebanyak|sebesar|langsung|auto|chi|con|con gia|ngay|thu|luc|nay|a la(s|)|dia|adicional|um|ca(.|)|soir',
    "today|tonight|midnight( on|)|hoje|hoy|heute|aujourd'hui|hari ini|hom nay|今日|本日|오늘|本周|本週|这周|這週|วันนี้|วันที่|วัน|还|還|只|仅|僅|各|再|自动|自動|即",
  ],
  nothing: ['wie bisher|como antes|comme avant|as before'],
};

/** Right of the figure. */
export const CUES_AFTER: Readonly<Partial<Record<Cue, readonly string[]>>> = {
  minimum: [
    '+|(or|and) (more|over|above|up)|order(s|)|purchase(s|)|basket(s|)|spend|minimum( (spend|order|purchase)|)|min(.|)( (spend|order|purchase)|)|and upward(s|)',
    'ke atas(nya|)|keatas|atau lebih|tro len|o mas|ou mais|(de|en|em|en tu|na) compra(s|)|en adelante|minimo',
    "d'achat(s|)|de commande|ou plus|et plus|bestellwert|mindestbestellwert|einkaufswert|warenwert|warenkorbwert|oder mehr|mindestumsatz",
    '(及|或|)以上|起送|起订|起訂|起购|起購|이상|ขึ้นไป|のお買い(上げ|物)|お買い(上げ|物)で',
  ],
  from: ['起|부터|から|より|onward(s|)|~'],
  'up-to': ['まで|까지'],
  cap: [
    '(is|are) the (max(imum|)|limit)|ist das maximum|es el maximo|est le maximum|e o maximo|la toi da|adalah maksimum|max(imum|imal|)(.|)|maks(.|)|at most|(como |no |)maximo|au maximum|cap|off max|上限|封顶|封頂|한도',
  ],
  value: [
    'off|discount|less|cheaper|saving(s|)|(e(-|)|)(gift( |)|)voucher(s|)|coupon(s|)|gift( |)card(s|)|(store |)credit(s|)|cash( |)back',
    'potongan|diskon|diskaun|lebih (murah|hemat)|giam gia|(de |)(descuento|desconto|reduction)(s|)|(de |)(remise|rabais|cashback|regalo)|menos|de moins|offert(s|)',
    "d'economie|rabatt|nachlass|gunstiger|weniger|gutschein|sparen|geschenkt",
    '引|引き|オフ|割引|クーポン|お得|値引|할인|쿠폰|적립|세일|优惠|優惠|立减|立減|红包|紅包|券|ส่วนลด',
  ],
  price: ['per|each|a piece|sebuku|sebungkus|sebotol|satu'],
  'old-price': ['에서'],
  deadline: ['まで|迄|까지|(之|以|)前|截止|为止|為止|止|結束|结束|締切|마감|이내'],
  start: ['から|より|부터|起|開始|开始|开抢|開搶|开售|開賣|开卖|发售|發售|に発売|발매|오픈|open(s|)|start(s|)'],
  within: ['left|remaining|lang|lagi|(之|以|)内|(之|以|)內|이내|안에'],
  off: ['off|discount'],
};
