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
    "Livraison offerte dès 30 € d'achat | Merci pour vos nombreuses commandes chez Papeterie Lune. Faites votre choix au rayon carnets.",
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
    '5,000원 할인 (40,000원 이상) | 들꽃차방에서 다시 주문해 주셔서 감사합니다. 5,000원 할인 (40,000원 이상), 코드 FLOWER5. 필요하실 때 편하게 주문해 주세요.',
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
    '全店 9 折，滿 800 元可用 | 感謝經常光顧草本日和。全店 9 折，滿 800 元可用，結帳輸入 HERB9。來看看護膚產品。',
  ],
];

describe('a rewrite as people write it who speak the language', () => {
  it.each(cases)('%s', (_, given, expected) => {
    expect(text(given)).toBe(expected);
  });
});
