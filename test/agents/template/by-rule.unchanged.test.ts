import { describe, expect, it } from 'vitest';
import { type Given, rewritten, text } from './a-task.ts';

/** Weak messages that tell nothing true or nothing at all: each could only come back as it was, and does not. */
describe('a weak message does not come back unchanged', () => {
  const cases: readonly [string, Given, string][] = [
    [
      'a secret present to strangers (en)',
      {
        segment: 'potential-new-customers',
        channel: 'push',
        language: 'en',
        merchant: 'Brookside Kettles',
        category: ['Kitchen', 'Kettles'],
        template: {
          title: 'A little something is waiting 🎁',
          body: "Don't miss the exclusive benefit we've prepared for you. Open the app to reveal it!",
        },
      },
      'Meet Brookside Kettles | New here? Browse our kettles and see what suits you.',
    ],
    [
      'a present in a text message (de)',
      {
        segment: 'frequent-buyers',
        channel: 'sms',
        language: 'de',
        merchant: 'Teehaus Nordlicht',
        category: ['Tee'],
        template: {
          title: null,
          body: 'Teehaus Nordlicht: Als treuer Kunde wartet ein kleines Geschenk auf Sie! Schauen Sie vorbei: teehaus-nord.example Abmelden: STOP',
        },
      },
      'Teehaus Nordlicht: Danke, dass Sie so oft bei uns bestellen. Suchen Sie sich Tee für Ihre nächste Bestellung aus: teehaus-nord.example Abmelden: STOP',
    ],
    [
      'a secret present for old followers (ko)',
      {
        segment: 'active-old-followers',
        channel: 'push',
        language: 'ko',
        merchant: '연희동 도자기',
        category: ['주방용품', '그릇'],
        template: {
          title: '깜짝 선물 도착 🎁',
          body: '오래 함께해주신 고객님께만 드리는 비밀 선물이 있어요! 지금 바로 확인해보세요~',
        },
      },
      '연희동 도자기의 그릇 | 팔로우 감사합니다. 그릇, 천천히 둘러보세요.',
    ],
    [
      'a present for new followers (vi)',
      {
        segment: 'new-followers',
        channel: 'push',
        language: 'vi',
        merchant: 'Cây Xanh Nhà Mình',
        category: ['Cây cảnh'],
        template: {
          title: 'Có quà nè bạn ơi! 🎁',
          body: 'Follow rồi thì không thể thiếu quà. Vào shop nhận quà bí ẩn liền tay nha!',
        },
      },
      'Chào mừng đến với Cây Xanh Nhà Mình | Cảm ơn bạn đã theo dõi shop. Xem các sản phẩm cây cảnh nhé.',
    ],
    [
      'a present for five stars (en)',
      {
        segment: 'post-purchase',
        channel: 'push',
        language: 'en',
        merchant: 'Moss & Mallow',
        product: 'Oat soap bar',
        category: ['Soaps'],
        template: {
          title: 'Want a free gift? 🎁',
          body: 'Leave us a 5-star review today and a special gift is yours!',
        },
      },
      'What do you think of the oat soap bar? | Thank you for choosing the oat soap bar. A few honest words help other shoppers choose. Leave a review.',
    ],
    [
      'a present in a letter (es-ES)',
      {
        segment: 'potential-new-customers',
        channel: 'email',
        language: 'es-ES',
        merchant: 'Aceites Sierra Mágina',
        category: ['Alimentación', 'Aceite de oliva'],
        template: {
          title: 'Tenemos un regalo para ti, {{ nombre }}',
          body: 'Hola, {{ nombre }}:\n\nNos encantaría conocerte. Por eso te hemos preparado un detalle muy especial que no te puedes perder.\n\nDescúbrelo aquí: {{ url }}\n\nUn abrazo,\nSierra Mágina\n\nBaja: {{ baja }}',
        },
      },
      '{{ nombre }}, conoce Aceites Sierra Mágina | Hola, {{ nombre }}:\n\n¿Aún no conoces Aceites Sierra Mágina? Mira nuestra selección de aceite de oliva: {{ url }}\n\nUn abrazo,\nSierra Mágina\n\nBaja: {{ baja }}',
    ],
    [
      'a present with a message to write (ms)',
      {
        segment: 'new-followers',
        channel: 'chat',
        language: 'ms',
        merchant: 'Butik Seri Ayu',
        category: ['Tudung'],
        template: {
          title: null,
          body: 'Hai! Terima kasih follow kami. Ada hadiah menanti awak tau 😍 Nak tahu apa? Jom PM!',
        },
      },
      'Hai! Terima kasih kerana mengikuti Butik Seri Ayu. Tengok pilihan tudung dan pilih yang berkenan.',
    ],
    [
      'a secret perk, in Japanese (ja)',
      {
        segment: 'new-followers',
        channel: 'chat',
        language: 'ja',
        merchant: '器と暮らし つむぎ',
        category: ['食器'],
        template: {
          title: null,
          body: 'フォローありがとうございます！フォロワー様だけの秘密のプレゼントをご用意しています♪お楽しみに！',
        },
      },
      'フォローありがとうございます！食器をぜひご覧ください。',
    ],
    [
      'small talk in a text message that hides its voucher (zh-TW)',
      {
        segment: 'potential-new-customers',
        channel: 'sms',
        language: 'zh-TW',
        merchant: '小山茶行',
        category: ['茶葉'],
        voucher: '新客首單折80元，滿600元可用，至12/10',
        template: {
          title: null,
          body: '【小山茶行】親愛的朋友，天氣轉涼了要多多保重身體喔，有空來坐坐~ xiaoshan.example 回T退訂',
        },
      },
      '【小山茶行】新客首單折80元，滿600元可用，優惠至12/10。店裡的茶葉，歡迎來逛逛：xiaoshan.example 回T退訂',
    ],
    [
      'good wishes in a text message that hides its voucher (en)',
      {
        segment: 'new-followers',
        channel: 'sms',
        language: 'en',
        merchant: 'Harbour Bagels',
        category: ['Bakery', 'Bagels'],
        voucher: '$4 off a first order over $20, until 6 Dec',
        template: {
          title: null,
          body: 'Harbour Bagels: Hey hey! So lovely of you to follow along, we hope your week is going great and the sun is out where you are! harbourbagels.example Reply STOP to opt out',
        },
      },
      'Harbour Bagels: Hey hey! Here is $4 off your first order over $20, until 6 Dec. Browse our bagels: harbourbagels.example Reply STOP to opt out',
    ],
    [
      'a threat with an amount, in a letter (pt-BR)',
      {
        segment: 'unpaid-order-buyers',
        channel: 'email',
        language: 'pt-BR',
        merchant: 'Bicicletaria Ladeira',
        category: ['Bicicletas'],
        template: {
          title: 'ÚLTIMO AVISO: pedido {{ pedido }}',
          body: 'Prezado cliente,\n\nApesar de ter feito o pedido {{ pedido }}, o senhor NÃO PAGOU o valor de R$ 389,00. Pague IMEDIATAMENTE ou seu nome irá para a lista de inadimplentes.\n\nPagar: {{ link_pagamento }}\n\nFinanceiro\nBicicletaria Ladeira',
        },
      },
      'Pedido {{ pedido }}: aguardando pagamento | Olá,\n\nO pedido {{ pedido }} na Bicicletaria Ladeira já está registrado, só falta o pagamento de R$ 389,00.\n\nConclua o pagamento aqui: {{ link_pagamento }}\n\nSe já pagou, pode desconsiderar esta mensagem.\n\nFinanceiro\nBicicletaria Ladeira',
    ],
    [
      'a threat with placeholders (zh-CN)',
      {
        segment: 'unpaid-order-buyers',
        channel: 'chat',
        language: 'zh-CN',
        merchant: '南窗画材',
        category: ['画材'],
        template: {
          title: null,
          body: '亲，您的订单{订单号}还没付钱！再不付款就拉黑了，以后别想再买！金额{金额}，赶紧的！',
        },
      },
      '亲，订单 {订单号} 已提交，待付款 {金额}。请您完成付款。如您已付款，请忽略此消息。',
    ],
    [
      'a reproach in a letter (de)',
      {
        segment: 'unpaid-order-buyers',
        channel: 'email',
        language: 'de',
        merchant: 'Lampenhaus Velten',
        category: ['Lampen'],
        template: {
          title: 'LETZTE MAHNUNG',
          body: 'Guten Tag,\n\ntrotz Ihrer Bestellung {{ order_no }} haben Sie den Betrag von 149,00 € IMMER NOCH NICHT bezahlt. Zahlen Sie SOFORT, sonst geben wir den Fall an ein Inkassobüro.\n\nBezahlen: {{ pay_url }}\n\nBuchhaltung Lampenhaus Velten',
        },
      },
      'Bestellung {{ order_no }}: Zahlung offen | Guten Tag,\n\nIhre Bestellung ist eingegangen, offen sind noch 149,00 €.\n\nJetzt bezahlen: {{ pay_url }}\n\nSchon bezahlt? Dann ignorieren Sie bitte diese Nachricht.\n\nBuchhaltung Lampenhaus Velten',
    ],
    [
      'an order that is only “in the system” (th)',
      {
        segment: 'unpaid-order-buyers',
        channel: 'chat',
        language: 'th',
        merchant: 'ช่างไม้บ้านสวน',
        category: ['เฟอร์นิเจอร์'],
        template: { title: null, body: 'คุณลูกค้าคะ ออเดอร์ {{order_no}} ยังค้างอยู่ในระบบนะคะ รบกวนเช็กให้หน่อยค่ะ' },
      },
      'คุณลูกค้าคะ ได้รับคำสั่งซื้อ {{order_no}} แล้ว รอชำระเงินอยู่ค่ะ ชำระเงินได้เลยค่ะ หากชำระแล้ว ข้ามข้อความนี้ได้เลยค่ะ',
    ],
    [
      'an order that waits for nobody knows what (es-ES)',
      {
        segment: 'unpaid-order-buyers',
        channel: 'whatsapp',
        language: 'es-ES',
        merchant: 'Muebles Arce',
        category: ['Muebles'],
        template: {
          title: null,
          body: 'Hola {{1}}, su pedido {{2}} sigue pendiente en nuestro sistema. Le rogamos lo revise. Saludos, Muebles Arce',
        },
      },
      'Hola {{1}}, su pedido {{2}} ya está registrado, solo falta el pago. Cuando pueda, complete el pago, por favor. Si ya pagó, puede ignorar este mensaje. Saludos, Muebles Arce',
    ],
    [
      'an order that is stuck (id)',
      {
        segment: 'unpaid-order-buyers',
        channel: 'chat',
        language: 'id',
        merchant: 'Batik Sekar',
        category: ['Batik'],
        template: { title: null, body: 'Kak, pesanan {no} masih nyangkut di sistem nih. Tolong dicek ya.' },
      },
      'Kak, pesanan {no} di Batik Sekar sudah tercatat dan belum dibayar. Silakan selesaikan pembayarannya ya, Kak. Kalau sudah bayar, abaikan pesan ini.',
    ],
    [
      'a voucher for the next order before this one is paid (ms)',
      {
        segment: 'unpaid-order-buyers',
        channel: 'chat',
        language: 'ms',
        merchant: 'Karpet Pak Long',
        category: ['Karpet'],
        voucher: 'RM15 untuk pembelian seterusnya, min RM150, kod LAGI15',
        template: {
          title: null,
          body: 'Order {no_order} dah masuk ya. Kalau nak, boleh guna kod LAGI15 untuk diskaun RM15 pembelian seterusnya, min RM150. Jom shopping lagi!!',
        },
      },
      'Pesanan {no_order} di Karpet Pak Long telah kami terima dan menunggu bayaran. Sila lengkapkan pembayaran. Jika sudah membayar, sila abaikan mesej ini. Ada RM15 untuk pembelian seterusnya dengan belanja minimum RM150 guna kod LAGI15.',
    ],
    [
      'a voucher for the next order, in English (en)',
      {
        segment: 'unpaid-order-buyers',
        channel: 'chat',
        language: 'en',
        merchant: 'Sari Prints',
        category: ['Fabrics'],
        voucher: '₹50 off your next order above ₹800, code CLOTH50',
        template: {
          title: null,
          body: 'Hi dear, order {{order_id}} has been noted. Meanwhile do use CLOTH50 for ₹50 off your next order above ₹800. Keep shopping with us!',
        },
      },
      'Hi dear, we have your order {{order_id}}, but not your payment yet. Please complete your payment. Already paid? You can ignore this message. ₹50 off your next order above ₹800 with code CLOTH50.',
    ],
    [
      'thanks and blessings (pt-BR)',
      {
        segment: 'post-purchase',
        channel: 'push',
        language: 'pt-BR',
        merchant: 'Ateliê Dona Neusa',
        product: 'Bolsa de crochê',
        category: ['Artesanato'],
        template: { title: 'Muito obrigada! 💛', body: 'Obrigada pela sua compra. Volte sempre e fique com Deus!' },
      },
      'Sua opinião: bolsa de crochê 💛 | Obrigada pela sua compra. Uma avaliação sincera, mesmo curta, ajuda outras pessoas a escolher. Deixe a sua quando quiser.',
    ],
    [
      'thanks and good health (de)',
      {
        segment: 'post-purchase',
        channel: 'push',
        language: 'de',
        merchant: 'Messerschmiede Ennepetal',
        product: 'Kochmesser 21 cm',
        category: ['Küche', 'Messer'],
        template: {
          title: 'Vielen Dank!',
          body: 'Vielen Dank für Ihren Einkauf. Wir freuen uns, Sie bald wieder begrüßen zu dürfen. Bleiben Sie gesund!',
        },
      },
      'Ihre Meinung zu: Kochmesser 21 cm | Vielen Dank für Ihren Einkauf. Ein paar ehrliche Worte helfen anderen bei der Wahl. Schreiben Sie gern eine Bewertung.',
    ],
    [
      'thanks and happiness (th)',
      {
        segment: 'post-purchase',
        channel: 'push',
        language: 'th',
        merchant: 'กระเป๋าใบเก่ง',
        product: 'กระเป๋าผ้าแคนวาส',
        category: ['กระเป๋า'],
        template: { title: 'ขอบคุณมากนะคะ 💕', body: 'ขอบคุณที่อุดหนุนร้านเรานะคะ ขอให้มีความสุขมากๆ ในทุกๆ วันค่ะ' },
      },
      'รีวิวกระเป๋าผ้าแคนวาส 💕 | ขอบคุณที่อุดหนุนร้านเรานะคะ เขียนรีวิวได้เลยค่ะ',
    ],
    [
      'thanks to new buyers (es-MX)',
      {
        segment: 'new-buyers',
        channel: 'push',
        language: 'es-MX',
        merchant: 'Luz de Barro',
        product: 'Lámpara de barro Oaxaca',
        category: ['Hogar', 'Lámparas'],
        template: {
          title: '¡Mil gracias! 🎉',
          body: 'Gracias por tu compra en Luz de Barro. Esperamos verte pronto. ¡Que tengas un excelente día!',
        },
      },
      'Gracias por tu primera compra 🎉 | Gracias por tu compra en Luz de Barro. Descubre el resto de nuestra selección de lámparas.',
    ],
    [
      "a shop's link beside the offer is not where one pays (en)",
      {
        segment: 'unpaid-order-buyers',
        channel: 'email',
        language: 'en',
        merchant: 'Pell Street Frames',
        category: ['Home', 'Picture frames'],
        voucher: '15% off new arrivals, code HAPPY15',
        template: {
          title: 'Hooray, your order is in! 🎉',
          body: "Hi {{name}},\n\nWoohoo! Order {{order_no}} is in and we're doing a happy dance! 💃 While you're here, check out our new arrivals and get 15% off with HAPPY15.\n\nShop now: {{shop_url}}\n\nLove,\nPell Street Frames",
        },
      },
      'Order {{order_no}}: payment still open | Hi {{name}},\n\nPell Street Frames has your order, but not your payment yet.\n\nPlease complete your payment.\n\nAlready paid? You can ignore this message.\n\n15% off new arrivals with code HAPPY15: {{shop_url}}\n\nLove,\nPell Street Frames',
    ],
    [
      'a condition does not stay without its end (de)',
      {
        segment: 'abandoned-cart-buyers',
        channel: 'chat',
        language: 'de',
        merchant: 'Garnstube',
        product: 'Merinogarn Nebel',
        category: ['Garne'],
        template: {
          title: null,
          body: 'Huhu! Da liegt noch was rum bei uns 😉 Wenn du jetzt bestellst, packen wir eine kleine Überraschung dazu!',
        },
      },
      'In deinem Warenkorb bei Garnstube liegt noch „Merinogarn Nebel“. Du kannst deine Bestellung jetzt abschließen.',
    ],
    [
      'a greeting behind the name opens the letter (zh-TW)',
      {
        segment: 'frequent-buyers',
        channel: 'email',
        language: 'zh-TW',
        merchant: '木木書店',
        category: ['書籍'],
        template: {
          title: '給親愛的老朋友',
          body: '{{name}} 您好：\n\n感謝您一直以來的支持，為了回饋老朋友，我們特別準備了超值好康，內容先賣個關子～\n\n快來看看：{{url}}\n\n木木書店 敬上\n\n取消訂閱：{{unsub}}',
        },
      },
      '感謝老顧客的支持 | {{name}} 您好：\n\n感謝您經常光顧木木書店。店裡的書籍，歡迎來逛逛：{{url}}\n\n木木書店 敬上\n\n取消訂閱：{{unsub}}',
    ],
    [
      'a name keeps its honour in the title (ko)',
      {
        segment: 'lapsing-buyers',
        channel: 'email',
        language: 'ko',
        merchant: '모과나무 공방',
        category: ['목공예'],
        template: {
          title: '보고 싶었어요, {{이름}}님 🥺',
          body: '{{이름}}님, 안녕하세요.\n\n저희를 잊으신 건 아니죠? 돌아오시면 놀랄 만한 혜택을 드릴게요.\n\n보러 가기: {{링크}}\n\n모과나무 공방 드림\n\n수신거부: {{수신거부}}',
        },
      },
      '{{이름}}님, 오랜만이에요 | {{이름}}님, 모과나무 공방입니다. 오랜만이에요. 보러 가기: {{링크}}\n\n모과나무 공방 드림\n\n수신거부: {{수신거부}}',
    ],
    [
      'thanks in a letter (fr)',
      {
        segment: 'post-purchase',
        channel: 'email',
        language: 'fr',
        merchant: 'Atelier Brindille',
        product: 'Panier en osier',
        category: ['Vannerie'],
        template: {
          title: 'Merci {{ prenom }} !',
          body: "Bonjour {{ prenom }},\n\nToute l'équipe vous remercie pour votre confiance. C'est grâce à des clients comme vous que nous existons.\n\nAu plaisir de vous revoir,\n\nAtelier Brindille\n\nSe désabonner : {{ desabo }}",
        },
      },
      '{{ prenom }}, votre avis : panier en osier | Bonjour {{ prenom }},\n\nMerci pour votre achat : panier en osier. Un avis sincère, même court, aide les autres à choisir. Laissez le vôtre quand vous voulez.\n\nAu plaisir de vous revoir,\n\nAtelier Brindille\n\nSe désabonner : {{ desabo }}',
    ],
    [
      'an order that somebody calls by its number (ja)',
      {
        segment: 'unpaid-order-buyers',
        channel: 'chat',
        language: 'ja',
        merchant: '青葉文具',
        category: ['文具'],
        template: {
          title: null,
          body: 'お客様のご注文 {{注文番号}} の件、まだですよね？早急にご対応ください！これ以上お待ちできません！！',
        },
      },
      'ご注文 {{注文番号}} を承りました。現在、お支払いをお待ちしております。お支払い手続きをお願いいたします。行き違いでお支払い済みの場合は、ご容赦ください。',
    ],
    [
      'a way out that is one word behind the link (pt-BR)',
      {
        segment: 'lapsing-buyers',
        channel: 'sms',
        language: 'pt-BR',
        merchant: 'Pet Feliz',
        category: ['Pet'],
        voucher: 'R$ 15 off acima de R$ 90, cupom VOLTA15, ate 12/12',
        template: {
          title: null,
          body: 'Pet Feliz: Oi sumido! Seu pet ta com saudade da gente rsrs. Tem novidade boa te esperando, passa la! petfeliz.example SAIR',
        },
      },
      'Pet Feliz: Voce tem R$ 15 off acima de R$ 90 com o cupom VOLTA15, ate 12/12. Aproveite na proxima compra: petfeliz.example SAIR',
    ],
    [
      'a reproach behind order and amount (zh-TW)',
      {
        segment: 'unpaid-order-buyers',
        channel: 'email',
        language: 'zh-TW',
        merchant: '白鹿樂器',
        category: ['樂器'],
        template: {
          title: '最後通牒！',
          body: '{{name}} 您好：\n\n您的訂單 {{order_no}} 金額 NT$3,200 至今未付，已嚴重影響本店作業！請立即付款，否則列入黑名單並永久停權！\n\n付款：{{pay_url}}\n\n白鹿樂器 會計部',
        },
      },
      '您的訂單待付款 | {{name}} 您好：\n\n您的訂單 {{order_no}} 金額 NT$3,200 至今未付。\n\n請您完成付款：{{pay_url}}\n\n如您已付款，請忽略此訊息。\n\n白鹿樂器 會計部',
    ],
    [
      'a hint and a hasty step (fr)',
      {
        segment: 'frequent-buyers',
        channel: 'chat',
        language: 'fr',
        merchant: 'Fromagerie Aulne',
        category: ['Fromage'],
        template: {
          title: null,
          body: 'Coucou ! Parce que vous êtes au top, on vous a mis un petit quelque chose de côté 😉 Passez vite !',
        },
      },
      'Fromagerie Aulne vous remercie de votre fidélité. Faites votre choix au rayon fromage.',
    ],
  ];

  it.each(cases)('%s', (_name, given, expected) => {
    expect(text(given)).toBe(expected);
    const { title, body } = rewritten(given);
    expect(text({ ...given, template: { title, body } })).toBe(expected);
  });
});

describe('what says something true stays', () => {
  const kept: readonly [string, Given][] = [
    [
      'a gift with its name',
      {
        segment: 'frequent-buyers',
        merchant: 'Brookside Kettles',
        template: {
          title: 'A gift for regulars: one tea towel',
          body: 'It comes with your next kettle, until 6 December. See our kettles.',
        },
      },
    ],
    [
      'thanks with a tip',
      {
        segment: 'post-purchase',
        merchant: 'Isla',
        product: 'Rash guard',
        template: {
          title: 'Thank you for the rash guard',
          body: 'Rinse it in cold water after the sea and dry it in the shade, and the colours will last.',
        },
      },
    ],
    [
      'a calm payment notice',
      {
        segment: 'unpaid-order-buyers',
        merchant: 'Kestrel Tyres',
        template: {
          title: 'Order {order}: payment still open',
          body: 'Your order is placed; {amount} is still to be paid. Pay here: {pay_link}. Already paid? Please ignore this.',
        },
      },
    ],
  ];

  it.each(kept)('%s', (_name, given) => {
    const { title, body } = rewritten(given);
    expect({ title, body }).toEqual(given.template);
  });
});
