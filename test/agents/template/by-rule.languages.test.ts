import { describe, expect, it } from 'vitest';
import { type Given, text } from './a-task.ts';

const cases: readonly [string, Given, string][] = [
  [
    'German writes small after the greeting, and the name below the close stays',
    {
      language: 'de',
      channel: 'email',
      segment: 'new-buyers',
      merchant: 'Lampenhaus Süd',
      template: {
        title: 'Hurra!!!',
        body: 'Sehr geehrte Kundin,\n\nwir wissen, Sie lieben Ihre Lampe.\n\n{{ shop_link }}\n\nHochachtungsvoll\nLampenhaus Süd',
      },
    },
    'Danke für Ihre erste Bestellung | Guten Tag,\n\ndanke für Ihre erste Bestellung bei Lampenhaus Süd. Sehen Sie sich auch unsere anderen Produkte an: {{ shop_link }}\n\nViele Grüße\nLampenhaus Süd',
  ],
  [
    'German: a step without a link is an invitation, no label',
    {
      language: 'de',
      segment: 'unpaid-order-buyers',
      merchant: 'Segelmacher Ost',
      template: { title: 'Mahnung!!', body: 'Sie haben immer noch nicht bezahlt! Sofort überweisen!' },
    },
    'Ihre Bestellung wartet auf Zahlung | Die Bestellung bei Segelmacher Ost ist eingegangen, die Zahlung steht noch aus. Bitte schließen Sie die Zahlung ab. Schon bezahlt? Dann ignorieren Sie bitte diese Nachricht.',
  ],
  [
    'a payment notice by text takes no further part',
    {
      language: 'de',
      channel: 'sms',
      segment: 'unpaid-order-buyers',
      merchant: 'Segelmacher Ost',
      template: {
        title: null,
        body: 'Segelmacher Ost: Tolle Neuigkeiten! Ihre Bestellung ist quasi schon da. Sofort bezahlen, sonst ist alles weg! segelmacher.example/zahlung/2026',
      },
    },
    'Segelmacher Ost: Ihre Bestellung ist noch nicht bezahlt. Jetzt bezahlen: segelmacher.example/zahlung/2026 Schon bezahlt? Bitte ignorieren.',
  ],
  [
    'French thanks for orders, and does not ask for them',
    {
      language: 'fr',
      segment: 'frequent-buyers',
      merchant: 'Papeterie Lune',
      category: ['Papeterie', 'Carnets'],
      voucher: "Livraison offerte dès 30 € d'achat",
      template: { title: 'Un mot', body: 'Chère cliente, nous vous souhaitons une belle journée.' },
    },
    "Livraison offerte dès 30 € d'achat | Papeterie Lune vous remercie de votre fidélité. Faites votre choix au rayon carnets.",
  ],
  [
    'Japanese: the sender in its brackets, the minimum in brackets, the code behind a comma',
    {
      language: 'ja',
      channel: 'sms',
      segment: 'potential-new-customers',
      merchant: 'はり灸用品みどり',
      category: ['ホーム', 'キッチン'],
      voucher: '初回500円OFF、3,000円以上、コード MIDORI5',
      template: {
        title: null,
        body: 'はり灸用品みどりです。いつもご愛顧ありがとうございます。大感謝セール開催中！midori.example',
      },
    },
    '【はり灸用品みどり】初回500円OFF（3,000円以上のお買い物）、コード MIDORI5。ショップはこちら：midori.example',
  ],
  [
    'Japanese: the name keeps its line and its honorific',
    {
      language: 'ja',
      channel: 'email',
      segment: 'unpaid-order-buyers',
      merchant: '文房具アオキ',
      template: {
        title: '大セール！',
        body: '{{ name }} 様\n\nいつもご愛用ありがとうございます！\nお支払いページ：{{ pay_url }}\n\n文房具アオキ',
      },
    },
    'ご注文はお支払い待ちです | {{ name }} 様\n\n文房具アオキでのご注文を承りました。現在、お支払いをお待ちしております。\n\nお手続きはこちら：{{ pay_url }}\n\n行き違いでお支払い済みの場合は、ご容赦ください。\n\n文房具アオキ',
  ],
  [
    'Korean: what only newcomers may use goes, the condition stays before the code',
    {
      language: 'ko',
      segment: 'repeat-buyers',
      merchant: '들꽃차방',
      voucher: '5,000원 할인, 40,000원 이상, 코드 FLOWER5',
      template: { title: '신규 회원 이벤트', body: '처음 오신 고객님께 첫 구매 쿠폰을 드려요! 서두르세요!' },
    },
    '5,000원 할인(40,000원 이상) | 들꽃차방에서 다시 주문해 주셔서 감사합니다. 40,000원 이상 구매 시 5,000원 할인해 드려요(코드 FLOWER5). 다시 주문하실 때 이용해 보세요.',
  ],
  [
    'Thai: polite where nothing shows it, goods joined, an abbreviation whole',
    {
      language: 'th',
      channel: 'chat',
      segment: 'repeat-buyers',
      merchant: 'น้ำพริกป้าศรี',
      product: 'น้ำพริกกะปิ',
      voucher: 'ลด 20 บาท ถึง 10 ธ.ค.',
      template: { title: null, body: 'เรียนท่านลูกค้าผู้มีอุปการคุณ จึงเรียนมาเพื่อโปรดทราบ' },
    },
    'ขอบคุณที่กลับมาสั่งอีกนะคะ ลด 20 บาท ถึง 10 ธ.ค. สั่งน้ำพริกกะปิอีกครั้งได้เลยค่ะ',
  ],
  [
    'Vietnamese: Quý khách throughout, and no joy over stars that nobody gave',
    {
      language: 'vi',
      channel: 'chat',
      segment: 'repeat-buyers',
      merchant: 'Yến Sào Biển Xanh',
      voucher: 'Giảm 50K cho đơn từ 900K',
      template: {
        title: null,
        body: 'Cảm ơn Quý khách đã đánh giá 5 sao! Chúng tôi vui lắm, mong Quý khách tiếp tục ủng hộ.',
      },
    },
    'Quý khách được giảm 50K khi mua từ 900K. Mời Quý khách đặt đơn tiếp theo.',
  ],
  [
    'Chinese: figures set off as the voucher does it, a field is called by its products',
    {
      language: 'zh-TW',
      segment: 'frequent-buyers',
      merchant: '草本日和',
      category: ['美妝', '護膚'],
      voucher: '全店 9 折，滿 800 元可用，折扣碼 HERB9',
      template: { title: '溫馨提示', body: '親愛的貴賓，祝您事事順心！' },
    },
    '全店 9 折，滿 800 元可用 | 感謝您經常光顧草本日和。全店 9 折，滿 800 元可用，結帳輸入 HERB9。店裡的護膚產品，歡迎來逛逛。',
  ],
  [
    'Spanish: the word that leads to the old price is no part of the item',
    {
      language: 'es-ES',
      segment: 'price-drop',
      merchant: 'Casa Faro',
      product: 'Batidora Ola 2 L',
      voucher: 'Batidora Ola 2 L: de 75 € a 59 €',
      template: { title: '¡Te va a encantar!', body: '¡La batidora pasa de 75 € a 59 €! ¡Corre que vuela!' },
    },
    'Batidora Ola 2 L: 59 € (antes 75 €) | Ha bajado el precio en Casa Faro. Aprovecha el nuevo precio en la tienda.',
  ],
  [
    'Thai: "from" before the old price, in one run of letters with the item',
    {
      language: 'th',
      segment: 'price-drop',
      merchant: 'บ้านไฟ',
      product: 'โคมไฟหัวเตียง',
      voucher: 'โคมไฟหัวเตียง จาก 890 บาท เหลือ 690 บาท',
      template: { title: 'ข่าวดี!!', body: 'โคมไฟหัวเตียงจาก 890 บาท เหลือ 690 บาท รีบจัดด่วน' },
    },
    'โคมไฟหัวเตียง เหลือ 690 บาท (ปกติ 890 บาท) | ราคาลงแล้วค่ะ สั่งซื้อในราคานี้ได้เลยค่ะ',
  ],
  [
    'Thai: a sentence without a particle ends before the next one begins',
    {
      language: 'th',
      segment: 'new-followers',
      channel: 'chat',
      merchant: 'สบู่ใบชา',
      template: { title: null, body: 'คุณคือที่สุดของเราเลย ร้านเรามีสบู่ใหม่ 3 กลิ่น ฝากร้านด้วยนะคะ' },
    },
    'ขอบคุณที่ติดตาม สบู่ใบชา นะคะ ร้านเรามีสบู่ใหม่ 3 กลิ่น แวะชมร้านได้เลยค่ะ',
  ],
  [
    'German: gush behind the comma of a thank-you goes with it, the name keeps its title',
    {
      language: 'de',
      channel: 'email',
      segment: 'new-buyers',
      merchant: 'Holzwerk',
      template: {
        title: 'Sie sind einfach wunderbar!',
        body: 'Sehr geehrte Frau {{name}},\n\nvielen lieben Dank für Ihre Bestellung, Sie sind einfach der Wahnsinn!\n\nIhr Brett ist sicher schon im Einsatz. Bitte nie in die Spülmaschine geben und nach dem Spülen dünn einölen.\n\nViele Grüße\nHolzwerk',
      },
    },
    'Danke für Ihre erste Bestellung | Guten Tag Frau {{name}},\n\ndanke für Ihre erste Bestellung bei Holzwerk. Bitte nie in die Spülmaschine geben und nach dem Spülen dünn einölen.\n\nViele Grüße\nHolzwerk',
  ],
  [
    'Chinese: a tip behind a cry for stars stays, without spaces between its words',
    {
      language: 'zh-CN',
      segment: 'post-purchase',
      channel: 'chat',
      merchant: '青瓦陶',
      product: '陶瓷茶壶',
      template: { title: null, body: '亲，麻烦给个五星好评哦，爱你么么哒～ 首次使用前请用温水清洗，不要放入洗碗机。' },
    },
    '亲，谢谢你选择陶瓷茶壶。首次使用前请用温水清洗，不要放入洗碗机。几句真实的感受，能帮其他人挑选。写条评价吧。',
  ],
  [
    'Chinese: the two days of a span stay together',
    {
      language: 'zh-CN',
      segment: 'frequent-buyers',
      channel: 'chat',
      merchant: '云峰茶行',
      voucher: '满500元送茶具一套，12月1日至12月12日',
      template: { title: null, body: '尊敬的贵宾，超级福利，惊喜不断，敬请期待。' },
    },
    '感谢您经常光顾。满500元送茶具一套，12月1日至12月12日。来店里挑挑看吧。',
  ],
  [
    'Portuguese: the order and its amount stay, the threat behind them goes, R$ keeps its capital',
    {
      language: 'pt-BR',
      segment: 'unpaid-order-buyers',
      channel: 'sms',
      merchant: 'Loja Figo',
      template: {
        title: null,
        body: 'LOJA FIGO: Seu pedido 55120 ta pendente! Pague R$ 84,90 HOJE ou vai perder tudo. figo.com.br/p/55120',
      },
    },
    'Loja Figo: Seu pedido 55120 ta pendente. Pague R$ 84,90 hoje. Conclua o pagamento aqui: figo.com.br/p/55120 Se ja pagou, pode desconsiderar esta mensagem.',
  ],
  [
    'Spanish: the account to pay into stays letter by letter',
    {
      language: 'es-AR',
      segment: 'unpaid-order-buyers',
      channel: 'chat',
      merchant: 'Telar Sur',
      template: {
        title: null,
        body: 'Che, ¿qué onda? Todavía no pagaste el pedido #3307 de $24.500. Si no pagás hoy te bloqueamos. Alias: TELAR.SUR.MP',
      },
    },
    'Todavía no pagaste el pedido #3307 de $24.500. Alias: TELAR.SUR.MP. Cuando puedas, completá el pago, por favor. Si ya pagaste, podés ignorar este mensaje.',
  ],
  [
    'Korean: news behind a cry stays',
    {
      language: 'ko',
      segment: 'active-old-followers',
      merchant: '바람상점',
      template: { title: '쉿!', body: '놀라지 마세요~ 신상 머플러 8가지 색상이 드디어 입고됐어요! 안 보면 후회각' },
    },
    '바람상점 신상 | 신상 머플러 8가지 색상이 드디어 입고됐어요! 지금 만나 보세요.',
  ],
];

describe('a rewrite as people write it who speak the language', () => {
  it.each(cases)('%s', (_, given, expected) => {
    expect(text(given)).toBe(expected);
  });
});
