import { describe, expect, it } from 'vitest';
import { type Given, text } from './a-task.ts';

const unpaid = { segment: 'unpaid-order-buyers', channel: 'sms' } as const;

const cases: readonly [string, Given, string][] = [
  [
    'Indonesian: the amount of a sentence that goes is said in ours, and the shop stays in front',
    {
      ...unpaid,
      language: 'id',
      merchant: 'Toko Batik Laras',
      template: {
        title: null,
        body: 'BatikLaras: Pesanan BL-771 Rp265.000 belum ditransfer jg. Kalo hr ini ga dibayar, kami batalkan & nomor kk kami blokir. batiklaras.id/p',
      },
    },
    'BatikLaras: Pesanan BL-771 sudah tercatat dan menunggu pembayaran Rp265.000. Bayar di sini: batiklaras.id/p Sudah bayar? Abaikan saja.',
  ],
  [
    'Thai: baht in short, and a threat without its own words for it',
    {
      ...unpaid,
      language: 'th',
      merchant: 'ครัวยายแม้น',
      template: {
        title: null,
        body: 'ครัวยายแม้น: ออเดอร์ YM331 ยอด 420 บ. ยังไม่จ่ายนะคะ ไม่จ่ายวันนี้ยกเลิกและบล็อกค่ะ จ่ายที่ ym.co/331',
      },
    },
    'ครัวยายแม้น: ได้รับคำสั่งซื้อ YM331 แล้ว รอชำระเงิน 420 บ. ค่ะ จ่ายที่ ym.co/331 หากชำระแล้ว ข้ามข้อความนี้ได้เลยค่ะ',
  ],
  [
    'Chinese: two threats behind the order’s facts go together',
    {
      ...unpaid,
      language: 'zh-CN',
      merchant: '南山陶艺',
      template: {
        title: null,
        body: '【南山陶艺】您的订单NS5521（¥336）还没付款，再不付就取消并拉黑了！付款：ns.cn/5521 拒收请回复R',
      },
    },
    '【南山陶艺】您的订单NS5521（¥336）还没付款。请您完成付款：ns.cn/5521 如您已付款，请忽略此消息。 拒收请回复R',
  ],
  [
    'Korean: tears behind the facts',
    {
      segment: 'unpaid-order-buyers',
      channel: 'chat',
      language: 'ko',
      merchant: '하루상점',
      template: {
        title: null,
        body: '고객님 주문번호 20931 (45,000원) 입금이 안 됐어요ㅠㅠ 오늘 안으로 입금 안 하시면 자동 취소되고 다음부터 구매 제한돼요!',
      },
    },
    '주문 20931 접수 완료, 결제 금액은 45,000원입니다. 결제를 완료해 주세요. 이미 결제하셨다면 이 메시지는 무시해 주세요.',
  ],
  [
    'Chinese: news behind small talk stays',
    {
      segment: 'active-old-followers',
      channel: 'chat',
      language: 'zh-CN',
      merchant: '海边鲜',
      template: {
        title: null,
        body: '家人们谁懂啊！！今天码头风好大，头发都吹飞了哈哈哈。对了，新到了一批舟山带鱼和梭子蟹，今天下午就能发货。爱你们哟，比心❤️',
      },
    },
    '新到了一批舟山带鱼和梭子蟹，今天下午就能发货。来看看吧。',
  ],
  [
    'Chinese: a comma without a space parts a voucher before a day, and 满 is no price',
    {
      segment: 'abandoned-cart-buyers',
      channel: 'sms',
      language: 'zh-CN',
      merchant: '阿胖的伞铺',
      product: '防风伞',
      voucher: '满99减12,11月30日前有效',
      template: {
        title: null,
        body: '【阿胖的伞铺】亲,您的宝贝还在等您哦,我们这里有很多优惠等着您,快来看看吧!回T退订',
      },
    },
    '【阿胖的伞铺】亲,防风伞还在购物车里。满99减12，11月30日前有效。请回到购物车完成下单。回T退订',
  ],
  [
    'Malaysian English: a tag question presumes, a short tip stays',
    {
      segment: 'post-purchase',
      channel: 'chat',
      language: 'en-MY',
      merchant: 'Tudung Peoplez',
      product: 'Tudung chiffon',
      template: {
        title: null,
        body: 'Hi babe! Tudung dah sampai kan? Cantik sangat kan? Iron low heat je tau. Kalau suka, review la 5 star ok! 🥺',
      },
    },
    'Hi babe! Terima kasih sebab order Tudung chiffon. Iron low heat je tau. Review jujur, pendek pun boleh, tolong orang lain pilih. Tulis review you.',
  ],
  [
    'Vietnamese: "once a month" is no last chance, and the shop’s compliments go',
    {
      segment: 'new-buyers',
      channel: 'email',
      language: 'vi',
      merchant: 'Mộc Xinh',
      template: {
        title: 'Lời cảm ơn chân thành',
        body: 'Kính gửi {{ customer.name }},\n\nSự hài lòng của quý khách là niềm hạnh phúc lớn lao của chúng tôi.\n\nKhay gỗ nên lau bằng khăn ẩm và bôi dầu khoáng mỗi tháng một lần.\n\nTrân trọng,\nMộc Xinh',
      },
    },
    'Cảm ơn Quý khách đã đặt đơn đầu tiên | Chào Quý khách {{ customer.name }},\n\nMộc Xinh cảm ơn Quý khách đã đặt đơn đầu tiên. Khay gỗ nên lau bằng khăn ẩm và bôi dầu khoáng mỗi tháng một lần.\n\nThân mến,\nMộc Xinh',
  ],
  [
    'Japanese: the name under a letter keeps its paragraph when the formula above it goes',
    {
      segment: 'frequent-buyers',
      channel: 'email',
      language: 'ja',
      merchant: 'メガネの丸',
      template: {
        title: 'いつも大変お世話になっております',
        body: 'お客様各位\n\n平素は弊店をご愛顧賜り、誠にありがとうございます。\n\nhttps://maru.example.jp/vip\n\n今後とも変わらぬご愛顧のほど、よろしくお願い申し上げます。\nメガネの丸',
      },
    },
    'いつもご注文ありがとうございます | こんにちは。\n\nいつもメガネの丸をご利用いただき、ありがとうございます。お買い物はこちら：https://maru.example.jp/vip\n\nメガネの丸',
  ],
];

describe('a rewrite in the languages of East and South-East Asia', () => {
  it.each(cases)('%s', (_, given, expected) => {
    expect(text(given)).toBe(expected);
  });
});
