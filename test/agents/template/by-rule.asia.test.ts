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
    '주문 20931 건이 접수되었으며, 결제 금액은 45,000원입니다. 결제를 완료해 주세요. 이미 결제하셨다면 이 메시지는 무시해 주세요.',
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
  [
    'Japanese: a cry in brackets names no sender, and the item is named once',
    {
      segment: 'repeat-buyers',
      channel: 'chat',
      language: 'ja',
      merchant: '魚屋 まるはま',
      product: 'のどぐろ一夜干し3枚',
      voucher: 'のどぐろ一夜干し3枚 3,280円(通常3,980円)、11/30まで',
      template: { title: null, body: '【速報】ヤバい！お値段崩壊！！ のどぐろの干物がビックリ価格に！？' },
    },
    'のどぐろ一夜干し3枚がただいま3,280円（通常3,980円）です（11/30まで）。またのご注文をお待ちしております。',
  ],
  [
    'Japanese: a line with a step above the name is no signature',
    {
      segment: 'new-buyers',
      channel: 'email',
      language: 'ja',
      merchant: 'ぶなの樹',
      voucher: '2回目のご注文で500円OFF(4,000円以上、コード BUNA500、12月20日まで)',
      template: {
        title: 'この度は誠にありがとうございました',
        body: '{{ customer_name }} 様\n\n拝啓 時下ますますご清栄のこととお慶び申し上げます。\n敬具\n\n他の商品を見る：{{ shop_url }}\n\nぶなの樹\n\n配信停止はこちら：{{ unsubscribe }}',
      },
    },
    '2回目のご注文で500円OFF（4,000円以上、12月20日まで） | {{ customer_name }} 様\n\nぶなの樹での初めてのご注文、ありがとうございます。2回目のご注文で500円OFFになります（4,000円以上、コード BUNA500、12月20日まで）。\n\n他の商品を見る：{{ shop_url }}\n\nぶなの樹\n\n配信停止はこちら：{{ unsubscribe }}',
  ],
  [
    'Japanese: what is new is the item, not the word for new',
    {
      segment: 'active-old-followers',
      channel: 'email',
      language: 'ja',
      merchant: 'ヨガウェア そら',
      product: '裏起毛レギンス',
      template: {
        title: '最近のスタッフの日常♪',
        body: 'いつもそらをフォローしてくださっている皆さま\n\nこんにちは！先日、社員旅行で箱根に行ってきました〜。温泉最高でした♨ 皆さんはどんな秋をお過ごしですか？\n\nそういえば、裏起毛レギンスが新登場しています。よかったら見てみてくださいね。\n\nhttps://sora-yoga.example/leggings',
      },
    },
    'ヨガウェア そらの新着：裏起毛レギンス | 裏起毛レギンスが新登場しています。\n\nよかったら見てみてくださいね：https://sora-yoga.example/leggings',
  ],
  [
    'Chinese: "{{name}} 您好：" is the greeting, and what is thanked for is said to the reader',
    {
      segment: 'post-purchase',
      channel: 'email',
      language: 'zh-TW',
      merchant: '森林系選物',
      product: '相思木餐盤',
      template: {
        title: '有一件小事想拜託您',
        body: '{{name}} 您好：\n\n收到商品後一定超喜歡吧！請務必幫我們打上五顆星，因為少一顆星全店員工都會哭的😭\n\n前往評價：{{review_url}}\n\n森林系選物\n取消訂閱 {{unsub}}',
      },
    },
    '說說相思木餐盤的使用心得 | {{name}} 您好：\n\n感謝您選擇相思木餐盤。前往評價：{{review_url}}\n\n森林系選物\n取消訂閱 {{unsub}}',
  ],
  [
    'Chinese: the end in full, and no space behind a full stop of ours',
    {
      segment: 'abandoned-cart-buyers',
      channel: 'push',
      language: 'zh-CN',
      merchant: '小鹿童书馆',
      product: '四季绘本套装',
      voucher: '满129减20，用码 XIAOLU20，12月5日前',
      template: {
        title: '嘤嘤嘤，你不要我了吗',
        body: '宝宝的绘本在购物车里等你等到花儿都谢了，再不带我走我就要哭给你看啦！',
      },
    },
    '满129减20，12月5日前有效 | 四季绘本套装还在购物车里。满129减20，结账输入 XIAOLU20，12月5日前有效。回到购物车就能完成下单。',
  ],
  [
    'Thai: the price and what it was, and a step that does not ask to look at the price again',
    {
      segment: 'price-drop',
      channel: 'chat',
      language: 'th',
      merchant: 'Trek',
      product: 'รองเท้า Trek รุ่นดอย',
      voucher: 'รองเท้า Trek รุ่นดอย 1,790 บาท จาก 2,290 บาท ถึง 30 พ.ย.',
      template: { title: null, body: 'แจ้งข่าวดีครับ! สินค้าที่คุณเล็งไว้ราคาดีมากๆ ไม่ซื้อตอนนี้จะซื้อตอนไหนครับพี่น้อง!!' },
    },
    'รองเท้า Trek รุ่นดอย เหลือ 1,790 บาท (ปกติ 2,290 บาท) ถึง 30 พ.ย. สั่งซื้อในราคานี้ได้เลยครับ',
  ],
  [
    'Thai: what happened stands before the offer, which has no full stop to part them',
    {
      segment: 'abandoned-cart-buyers',
      channel: 'chat',
      language: 'th',
      merchant: 'กาแฟดอยคำแก้ว',
      product: 'เมล็ดกาแฟคั่วกลาง 250 กรัม',
      voucher: 'ส่งฟรีเมื่อซื้อครบ 500 บาท',
      template: { title: null, body: 'เมล็ดกาแฟของคุณลูกค้ายังนอนเหงาอยู่ในตะกร้านะครับ รีบมารับน้องกลับบ้านด่วนๆ' },
    },
    'เมล็ดกาแฟคั่วกลาง 250 กรัม ยังอยู่ในตะกร้าครับ ส่งฟรีเมื่อซื้อครบ 500 บาท กลับไปสั่งซื้อต่อได้เลยครับ',
  ],
  [
    'Thai: "why have you not paid" is not how an order is said to be open',
    {
      ...unpaid,
      channel: 'chat',
      language: 'th',
      merchant: 'เบเกอรี่แม่นุ่น',
      template: {
        title: null,
        body: 'คุณลูกค้าคะ ออเดอร์ MN-311 ยอด 420 บาท ทำไมยังไม่โอนคะ ถ้าไม่โอนวันนี้ทางร้านขอตัดออเดอร์และบล็อกเลยนะคะ',
      },
    },
    'ได้รับคำสั่งซื้อ MN-311 แล้ว รอชำระเงิน 420 บาท ค่ะ ชำระเงินได้เลยค่ะ หากชำระแล้ว ข้ามข้อความนี้ได้เลยค่ะ',
  ],
  [
    'Vietnamese: readers who are called mom are thanked as mom',
    {
      segment: 'post-purchase',
      channel: 'chat',
      language: 'vi',
      merchant: 'Shop Mẹ Bống',
      product: 'Bộ body sơ sinh',
      template: {
        title: null,
        body: 'Mom ơi, bé nhà mình mặc bộ body xinh lắm đúng không ạ 😍 Mom đánh giá 5 sao giúp shop nha, thấp hơn là shop buồn lắm á!',
      },
    },
    'Cảm ơn mom đã chọn bộ body sơ sinh. Vài lời thật lòng giúp người mua khác dễ chọn. Viết đánh giá nhé.',
  ],
  [
    'Vietnamese: a way out in a letter stays its last line',
    {
      segment: 'repeat-buyers',
      channel: 'email',
      language: 'vi',
      merchant: 'Trà Shan Tuyết',
      voucher: 'Mua 2 hộp tặng 1 gói dùng thử 20g, đến hết 8/12',
      template: {
        title: 'Thư tri ân',
        body: 'Kính gửi Quý khách {{name}},\n\nKính mong Quý khách tiếp tục đồng hành cùng chúng tôi.\n\nMua lại: {{link}}\n\nTrân trọng,\nTrà Shan Tuyết\n\nHủy nhận thư: {{huy}}',
      },
    },
    'Mua 2 hộp tặng 1 gói dùng thử 20g, đến hết 8/12 | Chào Quý khách {{name}},\n\nCảm ơn Quý khách đã quay lại mua hàng tại Trà Shan Tuyết. Mua 2 hộp tặng 1 gói dùng thử 20g, đến hết 8/12.\n\nMua lại: {{link}}\n\nThân mến,\nTrà Shan Tuyết\n\nHủy nhận thư: {{huy}}',
  ],
  [
    'Korean: an offer is a sentence in the polite form, its minimum said once',
    {
      segment: 'new-buyers',
      channel: 'chat',
      language: 'ko',
      merchant: '엄마손 반찬',
      voucher: '다음 주문 시 장조림 200g 증정 (3만원 이상)',
      template: {
        title: null,
        body: '첫 주문 너무너무 감사드려요ㅠㅠ 앞으로도 많은 관심과 사랑 부탁드립니다! 주변에 소문도 많이 내주세요ㅎㅎ',
      },
    },
    '첫 주문 감사합니다. 다음 주문 시 장조림 200g 증정해 드려요(3만원 이상). 편하실 때 이용해 보세요.',
  ],
  [
    'Korean: plain speech goes, the sender’s mark of the title stays before a new one',
    {
      segment: 'lapsing-buyers',
      channel: 'email',
      language: 'ko',
      merchant: '등산장비 정상',
      voucher: '재구매 고객 15,000원 할인 (12만원 이상, 코드 TOP15)',
      template: {
        title: '[등산장비 정상] 고객 감사 안내문',
        body: '{{name}} 님께\n\n귀하의 건승을 기원하오며 깊은 감사의 말씀을 올립니다. 요즘 왜 안 와~ 빨랑 와서 봐.\n\n쇼핑몰 바로가기: {{shop_url}}\n\n등산장비 정상 드림\n수신거부: {{unsub}}',
      },
    },
    '[등산장비 정상] 재구매 고객 15,000원 할인(12만원 이상) | {{name}} 님께\n\n등산장비 정상입니다. 오랜만에 인사드립니다. 12만원 이상 구매 시 재구매 고객 15,000원 할인해 드립니다(코드 TOP15).\n\n쇼핑몰 바로가기: {{shop_url}}\n\n등산장비 정상 드림\n수신거부: {{unsub}}',
  ],
  [
    'Korean: an amount whose sentence threatens is said in ours',
    {
      ...unpaid,
      language: 'ko',
      merchant: '픽스온',
      template: {
        title: null,
        body: '[픽스온] 수리비 98,000원 미납입니다. 금일 중 미입금시 휴대폰 폐기처분합니다. fixon.example/pay/88',
      },
    },
    '[픽스온] 주문이 접수되었으며, 결제 금액은 98,000원입니다. 결제하기: fixon.example/pay/88',
  ],
  [
    'Japanese: a repair is nothing to look at',
    {
      segment: 'potential-new-customers',
      channel: 'chat',
      language: 'ja',
      merchant: 'スマホ修理ドック',
      category: ['家電', 'スマホ修理'],
      product: '画面修理',
      voucher: '初回1,500円引き(画面修理のみ、12月28日まで)',
      template: {
        title: null,
        body: 'えっ、まだ修理してないんですか？画面バキバキのままなんて信じられない！今なら激安ですよ、急いで！',
      },
    },
    '初めての方もお気軽にどうぞ。初回1,500円引きになります（画面修理のみ、12月28日まで）。ご都合のよい日にご予約ください。',
  ],
  [
    'Thai: a link under a placeholder’s name is no signature',
    {
      segment: 'potential-new-customers',
      channel: 'email',
      language: 'th',
      merchant: 'ชุดไทยเรือนแก้ว',
      voucher: 'ลด 200 บาท ออเดอร์แรก ขั้นต่ำ 1,500 บาท โค้ด THAI200',
      template: {
        title: 'เรียนเชิญลูกค้าเก่า',
        body: 'เรียน ท่านลูกค้า {{name}}\n\nจากการที่ท่านเคยซื้อสินค้ากับทางร้าน ทางร้านขอเรียนเชิญท่านกลับมาใช้บริการอีกครั้ง\n\nชมสินค้า {{shop_url}}\n\nขอแสดงความนับถือ\nชุดไทยเรือนแก้ว',
      },
    },
    'ลด 200 บาท ออเดอร์แรก เมื่อซื้อครบ 1,500 บาท | สวัสดีค่ะ {{name}}\n\nชุดไทยเรือนแก้ว ยินดีต้อนรับค่ะ ลด 200 บาท ออเดอร์แรก เมื่อซื้อครบ 1,500 บาท ใช้โค้ด THAI200\n\nแวะชมร้านได้เลยค่ะ {{shop_url}}\n\nด้วยความนับถือ\nชุดไทยเรือนแก้ว',
  ],
  [
    'Japanese: a WhatsApp text does not begin with its variable, and the greeting stays in front',
    {
      segment: 'potential-new-customers',
      channel: 'whatsapp',
      language: 'ja',
      merchant: 'こうじ屋',
      category: ['食品', '味噌'],
      voucher: 'はじめてのご注文 10%OFF(2,500円以上)',
      template: {
        title: null,
        body: '{{1}}さん、こんにちは。いつもこうじ屋をご愛顧いただき誠にありがとうございます。VIPの皆様に特別なご案内です。{{2}}',
      },
    },
    'こんにちは、{{1}} 様。こうじ屋を初めてご利用のお客様へのご案内です。はじめてのご注文は10%OFFになります（2,500円以上）。味噌は {{2}} でご覧ください。',
  ],
  [
    'Korean: in a text message the item in the cart is named before a step is',
    {
      segment: 'abandoned-cart-buyers',
      channel: 'sms',
      language: 'ko',
      merchant: '연필깎이',
      product: '만년필 F촉',
      voucher: '5만원 이상 무료배송',
      template: {
        title: null,
        body: '[연필깎이] 고객님 장바구니 속 만년필이 울고 있어요ㅠ 빨리 데려가 주세요! pencil.example/cart',
      },
    },
    '[연필깎이] 만년필 F촉, 아직 장바구니에 담겨 있어요. 5만원 이상 무료배송. pencil.example/cart',
  ],
  [
    'Japanese: an order number before a particle is whole, cries and requests to follow go',
    {
      ...unpaid,
      channel: 'chat',
      language: 'ja',
      merchant: '浴衣と帯 ゆかり',
      template: { title: null, body: 'あの〜、ご注文YK-88の12,800円まだですか？払う気ないなら早めに言ってください。' },
    },
    'ご注文 YK-88 を承りました。お支払い金額は12,800円です。お支払い手続きをお願いいたします。行き違いでお支払い済みの場合は、ご容赦ください。',
  ],
  [
    'Japanese: what somebody does is no step before a link',
    {
      segment: 'potential-new-customers',
      channel: 'email',
      language: 'ja',
      merchant: '椅子工房 すわる',
      category: ['家具', '椅子'],
      voucher: '初めてのご注文 配送料無料、1月15日まで',
      template: {
        title: 'ご無沙汰しております、すわるです',
        body: '{{name}} 様\n\n前回のご購入から早いもので一年が経ちました。\n\n皆様のお越しを心よりお待ちしております。\n\n{{shop_url}}\n\n椅子工房 すわる\n配信停止はこちら {{off_url}}',
      },
    },
    '初めてのご注文 配送料無料（1月15日まで） | {{name}} 様\n\n椅子工房 すわるを初めてご利用のお客様へのご案内です。初めてのご注文は配送料無料です（1月15日まで）。\n\n椅子はこちら：{{shop_url}}\n\n椅子工房 すわる\n配信停止はこちら {{off_url}}',
  ],
  [
    'Vietnamese: anh/chi without its marks is still anh/chị',
    {
      ...unpaid,
      language: 'vi',
      merchant: 'Hải Sản Bến Đò',
      template: {
        title: null,
        body: 'BenDo: Don BD88 420.000d cua anh/chi chua chuyen khoan. 2 tieng nua khong CK la ban cho khach khac, khong hoan coc! bendo.example/88',
      },
    },
    'BenDo: Don BD88 da duoc ghi nhan, dang cho thanh toan 420.000d. Moi anh/chi hoan tat thanh toan: bendo.example/88 Neu da thanh toan, moi anh/chi bo qua tin nay.',
  ],
  [
    'Korean: the amount keeps the won behind its placeholder, a bracket that cries goes',
    {
      ...unpaid,
      channel: 'email',
      language: 'ko',
      merchant: '시계수리 째깍',
      template: {
        title: '[긴급] 미수금 관련',
        body: '고객 귀하\n\n수리비 {{amount}}원이 장기간 미납 상태에 있어 심히 유감스럽게 생각하며, 납부하지 않을 시 법적 조치를 취할 것임을 알려드립니다.\n\n납부하기: {{pay_url}}\n\n시계수리 째깍',
      },
    },
    '결제를 기다리는 주문이 있습니다 | 주문이 접수되었으며, 결제 금액은 {{amount}}원입니다.\n\n결제하기: {{pay_url}}\n\n이미 결제하셨다면 이 메시지는 무시해 주세요.\n\n시계수리 째깍',
  ],
  [
    'Japanese: goods before an offer of a second piece are joined to it',
    {
      segment: 'repeat-buyers',
      channel: 'push',
      language: 'ja',
      merchant: '灯',
      product: '和ろうそく10本入',
      voucher: '和ろうそく10本入 2箱目10%OFF、コード AKARI',
      template: {
        title: 'お礼',
        body: '次もゼッタイ買ってくださいね！買わないとスネちゃいますよ〜',
      },
    },
    '和ろうそく10本入 2箱目10%OFF | 灯を再びご利用いただき、ありがとうございます。和ろうそく10本入は2箱目が10%OFFになります（コード AKARI）。またのご注文をお待ちしております。',
  ],
];

describe('a rewrite in the languages of East and South-East Asia', () => {
  it.each(cases)('%s', (_, given, expected) => {
    expect(text(given)).toBe(expected);
  });
});
