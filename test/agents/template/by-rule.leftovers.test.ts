import { describe, expect, it } from 'vitest';
import { type Given, text } from './a-task.ts';

/** Sentences of the original that may not stand beside ours, and the facts among them that must. */
type Case = readonly [name: string, given: Given, expected: string];

describe('a paragraph that is built on guilt goes, its facts stay', () => {
  const lapsed = { segment: 'lapsing-buyers' } as const;
  const cases: readonly Case[] = [
    [
      'English: toys that stare and a bear that does not sleep',
      {
        ...lapsed,
        language: 'en',
        channel: 'email',
        merchant: 'Cog & Lever',
        voucher: '$10 off orders of $50 or more, code COG10, through Dec 12',
        category: ['Toys', 'Wooden toys'],
        template: {
          title: 'We cried a little 😢',
          body: 'Hi {{ name }},\n\nDid we do something wrong? Our wooden toys stare at the door every night. Mister Fox hasn’t slept since August. How could you forget us?\n\nOur workshop is open on Sundays.\n\n{{ shop_url }}\n{{ unsubscribe }}',
        },
      },
      "$10 off orders of $50 or more, through Dec 12 | Hi {{ name }},\n\nIt's been a while. Here is $10 off orders of $50 or more with code COG10, through Dec 12.\n\nOur workshop is open on Sundays.\n\nCome back and browse our wooden toys: {{ shop_url }}\n{{ unsubscribe }}",
    ],
    [
      'French: candles that burn alone',
      {
        ...lapsed,
        language: 'fr',
        channel: 'email',
        merchant: 'Atelier Lumignon',
        voucher: '10 % dès 50 € d’achat, code RETOUR10, jusqu’au 12/12',
        category: ['Maison', 'Bougies'],
        template: {
          title: 'Vous nous brisez le cœur',
          body: 'Bonjour {{ prenom }},\n\nQu’avons-nous fait pour mériter ce silence ? Nos bougies se consument toutes seules, sans personne pour les regarder. Ce n’est pas très gentil de votre part.\n\nNotre boutique de Nantes est désormais ouverte le dimanche de 10 h à 13 h.\n\n{{ lien_boutique }}\nSe désinscrire : {{ desinscription }}',
        },
      },
      '10 % dès 50 € d’achat, jusqu’au 12/12 | Bonjour {{ prenom }},\n\nVotre dernière visite chez Atelier Lumignon remonte déjà à quelque temps. 10 % dès 50 € d’achat avec le code RETOUR10, jusqu’au 12/12.\n\nNotre boutique de Nantes est désormais ouverte le dimanche de 10 h à 13 h.\n\nProfitez-en pour votre prochaine commande : {{ lien_boutique }}\nSe désinscrire : {{ desinscription }}',
    ],
    [
      'Portuguese: an offer inside a taunt is said by us',
      {
        segment: 'abandoned-cart-buyers',
        language: 'pt-BR',
        channel: 'chat',
        merchant: 'Panela de Barro da Zefa',
        voucher: 'Frete grátis acima de R$ 120',
        product: 'Moringa 2 L',
        category: ['Casa', 'Panelas'],
        template: {
          title: null,
          body: 'Menina, a moringa tá lá sozinha no carrinho, coitada 😢 Vai deixar a bichinha passar frio? Frete grátis acima de R$ 120, nem assim você se anima?',
        },
      },
      'Você ainda tem no carrinho da Panela de Barro da Zefa: moringa 2 L. Você tem frete grátis acima de R$ 120. É só continuar de onde você parou.',
    ],
    [
      'Malay: a headscarf that freezes in the trolley',
      {
        segment: 'abandoned-cart-buyers',
        language: 'ms',
        channel: 'chat',
        merchant: 'Butik Puan Sarah',
        product: 'Tudung Aisyah',
        category: ['Fesyen', 'Tudung'],
        template: {
          title: null,
          body: 'Awak ni kan, tudung Aisyah dah sejuk dalam troli tu 🥶 Penat kami tunggu. Jangan buat kami macam ni. Sedih tau.',
        },
      },
      'Tudung Aisyah masih dalam troli di Butik Puan Sarah. Jom sambung checkout.',
    ],
    [
      'Japanese: a sulking cat, and no step made of the waiting',
      {
        ...lapsed,
        language: 'ja',
        channel: 'email',
        merchant: '菓子処 みなづき',
        category: ['食品', '和菓子'],
        template: {
          title: 'もう私たちのことはお忘れですか…',
          body: '{{name}} 様\n\nお店の前で、毎日お待ちしております。看板猫のあずきも元気がありません。私たちに何か至らないところがあったのでしょうか。\n\nhttps://minazuki.example\n配信停止：{{unsub}}',
        },
      },
      '菓子処 みなづきより | {{name}} 様\n\n菓子処 みなづきです。ご無沙汰しております。和菓子はこちら：https://minazuki.example\n配信停止：{{unsub}}',
    ],
  ];
  it.each(cases)('%s', (_name, given, expected) => {
    expect(text(given)).toBe(expected);
  });
});

describe('what another sentence says too is said once', () => {
  const cases: readonly Case[] = [
    [
      'English, a push: the news is in the shop, once',
      {
        segment: 'active-old-followers',
        language: 'en',
        channel: 'push',
        merchant: 'Ripple Surf',
        product: 'Batik boardshorts',
        template: {
          title: 'Nice to meet you! 👋',
          body: 'Looks like you just found us. Our batik boardshorts are new in the shop.',
        },
      },
      'Batik boardshorts are new at Ripple Surf 👋 | Our batik boardshorts are new in the shop. Have a look.',
    ],
    [
      'German, a push: the price of the title is not given again above the news',
      {
        segment: 'active-old-followers',
        language: 'de',
        channel: 'push',
        merchant: 'Filzwerk',
        voucher: 'Filzpantoffeln ab 49 €',
        product: 'Filzpantoffeln',
        category: ['Schuhe', 'Hausschuhe'],
        template: {
          title: 'Neu: Filzpantoffeln',
          body: 'Die Filzpantoffeln sind neu bei Filzwerk. Filzpantoffeln ab 49 €. Ganz neu eingetroffen sind unsere Filzpantoffeln! Kommt schnell vorbei, bevor alles weg ist.',
        },
      },
      'Filzpantoffeln ab 49 € | Ganz neu eingetroffen sind unsere Filzpantoffeln! Jetzt Hausschuhe entdecken.',
    ],
    [
      'English, an e-mail: both prices once in the letter',
      {
        segment: 'price-drop',
        language: 'en',
        channel: 'email',
        merchant: 'Harbor Light Co',
        voucher: 'Fennel lamp now $58 (was $74)',
        product: 'Fennel lamp',
        template: {
          title: 'You will not believe this 😱',
          body: 'Hi {{ first_name }},\n\nYou will NOT believe what we just did. The Fennel lamp is now $58 (was $74). Yes, the Fennel lamp was $74 and is now $58!\n\nShop: {{ product_url }}\n\n{{ unsubscribe }}',
        },
      },
      'Now $58, was $74: Fennel lamp | Hi {{ first_name }},\n\nThe Fennel lamp is now $58 (was $74).\n\nShop: {{ product_url }}\n\n{{ unsubscribe }}',
    ],
  ];
  it.each(cases)('%s', (_name, given, expected) => {
    expect(text(given)).toBe(expected);
  });
});

describe('a step that these readers have behind them', () => {
  const cases: readonly Case[] = [
    [
      'English: to buy what was bought',
      {
        segment: 'post-purchase',
        language: 'en',
        channel: 'email',
        merchant: 'Copper Row',
        voucher: '15% off the Heron kettle, code POUR15',
        product: 'Heron kettle',
        template: {
          title: 'The Heron kettle, 15% off',
          body: 'Hi {{ name }},\n\nBring the Heron kettle home for 15% less with POUR15.\n\nAdd the Heron kettle to your basket: {{ product_url }}\n\n{{ unsubscribe }}',
        },
      },
      'Your Heron kettle from Copper Row | Hi {{ name }},\n\nThank you for choosing the Heron kettle. More about the Heron kettle: {{ product_url }}\n\n{{ unsubscribe }}',
    ],
    [
      'German: to sign up for what only newcomers get',
      {
        segment: 'new-buyers',
        language: 'de',
        channel: 'email',
        merchant: 'Leinenkammer',
        voucher: '15 € Willkommensrabatt für Neukunden, Code START15',
        template: {
          title: '15 € für Ihre erste Bestellung',
          body: 'Guten Tag {{ name }},\n\nerhalten Sie 15 € Willkommensrabatt mit START15. Nur für Neukunden.\n\nHier registrieren: {{ registrierung_url }}\n\nAbmelden: {{ abmelden }}',
        },
      },
      'Danke für Ihre erste Bestellung | Guten Tag {{ name }},\n\ndanke für Ihre erste Bestellung bei Leinenkammer. Unsere Seite: {{ registrierung_url }}\n\nAbmelden: {{ abmelden }}',
    ],
    [
      'Spanish: the first basket, to people who order often',
      {
        segment: 'frequent-buyers',
        language: 'es-ES',
        channel: 'email',
        merchant: 'Almazara La Jarra',
        category: ['Alimentación', 'Aceite de oliva'],
        template: {
          title: 'Encantados de conocerte',
          body: 'Hola, {{ nombre }}:\n\nTodavía no has probado nuestro aceite de oliva.\n\nLlena tu primera cesta: {{ enlace }}\n\nDarme de baja: {{ baja }}',
        },
      },
      'Aceite de oliva para tu próximo pedido | Hola, {{ nombre }}:\n\nGracias por elegir Almazara La Jarra tan a menudo. Prepara tu próximo pedido: {{ enlace }}\n\nDarme de baja: {{ baja }}',
    ],
  ];
  it.each(cases)('%s', (_name, given, expected) => {
    expect(text(given)).toBe(expected);
  });
});

describe('a fact in a sentence that is not true of these readers', () => {
  const cases: readonly Case[] = [
    [
      'English: opening hours and shipping, told to regulars that they are not',
      {
        segment: 'potential-new-customers',
        language: 'en',
        channel: 'email',
        merchant: 'Curd & Co',
        voucher: '£5 off first order over £30, code HELLO5',
        category: ['Food', 'Cheese'],
        template: {
          title: 'For our regulars',
          body: 'Hi {{ name }},\n\nAs a regular you already know our cheddar, and our Camden shop is now open on Sundays from 10 to 4. You have bought from us for years, so you know that we ship on Tuesdays.\n\nOrder again: {{ link }}\n\n{{ unsub }}',
        },
      },
      '£5 off your first order over £30 | Hi {{ name }},\n\nGet £5 off your first order over £30 with code HELLO5.\n\nOur Camden shop is now open on Sundays from 10 to 4. We ship on Tuesdays.\n\nBrowse our cheese: {{ link }}\n\n{{ unsub }}',
    ],
    [
      'Spanish: what a loyal customer knows',
      {
        segment: 'potential-new-customers',
        language: 'es-ES',
        channel: 'email',
        merchant: 'Almazara La Jarra',
        voucher: '6 € de descuento en tu primer pedido desde 45 €, código HOLA6',
        category: ['Alimentación', 'Aceite de oliva'],
        template: {
          title: 'Como siempre, para ti',
          body: 'Hola, {{ nombre }}:\n\nTú que llevas años con nosotros ya sabes cómo trabajamos. Tu aceite de siempre te espera, y como cliente fiel sabes que los envíos salen los martes.\n\nRepite tu pedido: {{ enlace }}\n\nDarme de baja: {{ baja }}',
        },
      },
      '6 € de descuento en tu primer pedido desde 45 € | Hola, {{ nombre }}:\n\n¿Aún no conoces Almazara La Jarra? Tienes 6 € de descuento en tu primer pedido desde 45 € con el código HOLA6. Los envíos salen los martes.\n\nMira nuestra selección de aceite de oliva: {{ enlace }}\n\nDarme de baja: {{ baja }}',
    ],
    [
      'Indonesian: how the batik is made and when it is sent',
      {
        segment: 'frequent-buyers',
        language: 'id',
        channel: 'whatsapp',
        merchant: 'Batik Bu Rini',
        category: ['Fashion', 'Batik'],
        template: {
          title: null,
          body: 'Halo {{1}}, salam kenal! Karena Kakak belum pernah belanja di sini, kami kasih tahu dulu: semua batik kami batik tulis, dan pengiriman tiap Senin dan Kamis. Yuk isi keranjang pertama Kakak: {{2}}\nBalas STOP untuk berhenti.',
        },
      },
      'Halo {{1}}, terima kasih sudah sering belanja di Batik Bu Rini. Semua batik kami batik tulis, dan pengiriman tiap Senin dan Kamis. Pilih batik berikutnya ya, Kak: {{2}}\nBalas STOP untuk berhenti.',
    ],
    [
      'German: returns behind a colon, opening hours behind "und"',
      {
        segment: 'lapsing-buyers',
        language: 'de',
        channel: 'email',
        merchant: 'Isarlauf',
        voucher: '10 € ab 80 €, Code WIEDER10',
        category: ['Sport', 'Laufschuhe'],
        template: {
          title: 'Willkommen!',
          body: 'Hallo {{ name }},\n\nda du noch nie bei uns eingekauft hast, ein Hinweis: Rücksendungen sind 30 Tage lang kostenlos. Du kennst uns noch nicht, und unser Laden in Lenggries hat jetzt auch montags offen.\n\n{{ link }}\nAbmelden: {{ abmelden }}',
        },
      },
      '10 € ab 80 € | Hallo {{ name }},\n\ndein letzter Besuch bei Isarlauf ist eine Weile her. 10 € ab 80 € mit Code WIEDER10.\n\nRücksendungen sind 30 Tage lang kostenlos. Unser Laden in Lenggries hat jetzt auch montags offen.\n\nNutze das Angebot bei deiner nächsten Bestellung: {{ link }}\nAbmelden: {{ abmelden }}',
    ],
    [
      'Chinese: the days of dispatch',
      {
        segment: 'repeat-buyers',
        language: 'zh-CN',
        channel: 'chat',
        merchant: '茶小满',
        voucher: '满100减10，11月30日前',
        category: ['食品', '茶叶'],
        template: { title: null, body: '您还没有在我们店买过东西，所以先说一下：每周二、周五发货。点这里看看吧' },
      },
      '感谢您再次下单。满100减10，11月30日前有效。每周二、周五发货。随时欢迎选购。',
    ],
    [
      'Japanese: the days of roasting',
      {
        segment: 'frequent-buyers',
        language: 'ja',
        channel: 'email',
        merchant: '港珈琲',
        category: ['食品', 'コーヒー'],
        template: {
          title: 'はじめまして',
          body: '{{name}} 様\n\n当店をご利用いただいたことがないお客様へ、火曜日と金曜日に焙煎しています。\n\n{{link}}\n配信停止：{{unsub}}',
        },
      },
      'いつもご注文ありがとうございます | {{name}} 様\n\nいつも港珈琲をご利用いただき、ありがとうございます。火曜日と金曜日に焙煎しています。\n\nコーヒーはこちら：{{link}}\n配信停止：{{unsub}}',
    ],
    [
      'French: opening hours behind a reproach',
      {
        segment: 'lapsing-buyers',
        language: 'fr',
        channel: 'email',
        merchant: 'Théière & Cie',
        category: ['Épicerie', 'Thé'],
        template: {
          title: 'Vous nous avez oubliés ?',
          body: 'Bonjour {{ prenom }},\n\nVous nous brisez le cœur, mais la boutique de Lille reste ouverte jusqu’à 20 h le jeudi. Comment avez-vous pu nous oublier ?\n\n{{ lien }}\nDésinscription : {{ desabo }}',
        },
      },
      'Cela fait un moment | Bonjour {{ prenom }},\n\nVotre dernière visite chez Théière & Cie remonte déjà à quelque temps.\n\nLa boutique de Lille reste ouverte jusqu’à 20 h le jeudi.\n\nRevenez voir notre rayon thé : {{ lien }}\nDésinscription : {{ desabo }}',
    ],
    [
      'Korean: the days of roasting',
      {
        segment: 'repeat-buyers',
        language: 'ko',
        channel: 'chat',
        merchant: '느린커피',
        category: ['식품', '커피'],
        template: {
          title: null,
          body: '아직 저희 커피를 드셔 보지 않으셨다면, 매주 화요일과 금요일에 볶습니다. 만나서 반갑습니다!',
        },
      },
      '느린커피에서 다시 주문해 주셔서 감사합니다. 매주 화요일과 금요일에 볶습니다. 필요하실 때 편하게 주문해 주세요.',
    ],
  ];
  it.each(cases)('%s', (_name, given, expected) => {
    expect(text(given)).toBe(expected);
  });
});

describe('talk of the weather, the dog and a busy week beside an offer', () => {
  const cases: readonly Case[] = [
    [
      'English: a wet harbour goes, and the candles’ forty hours stay',
      {
        segment: 'repeat-buyers',
        language: 'en-GB',
        channel: 'email',
        merchant: 'Tallow & Thyme',
        voucher: '2 for £18 on candles, until 6 Dec',
        category: ['Home', 'Candles'],
        template: {
          title: 'Hello from a very wet Whitby',
          body: "Hi {first_name},\n\nHope you and yours are well. Goodness, what weather we've been having! The harbour has flooded twice and Maud's bicycle has gone missing again. We've all been run off our feet since October, as you can imagine.\n\nCandles are 2 for £18 until 6 December. They're poured in our back room and burn for 40 hours.\n\nMaud (and the cat)\n\nhttps://tallow.example\nUnsubscribe: {unsub}",
        },
      },
      "2 for £18 on candles, until 6 Dec | Hi {first_name},\n\nThank you for ordering from Tallow & Thyme again. Candles are 2 for £18 until 6 December. They're poured in our back room and burn for 40 hours.\n\nReorder your candles: https://tallow.example\n\nMaud (and the cat)\nUnsubscribe: {unsub}",
    ],
    [
      'Chinese: rain and a sleeping dog',
      {
        segment: 'repeat-buyers',
        language: 'zh-TW',
        channel: 'email',
        merchant: '日日毛巾',
        voucher: '第二件 85 折，至 12/10',
        category: ['生活', '毛巾'],
        template: {
          title: '入冬的問候',
          body: '{{name}} 您好，\n\n最近天氣好冷，台北一直下雨，大家出門記得帶傘。同事們都忙著包貨，連店狗阿福都來幫忙（其實只是在睡覺）。希望您一切都好。\n\n毛巾第二件 85 折，至 12/10。\n\n日日毛巾 敬上\n\n{{shop_link}}\n取消訂閱：{{unsub}}',
        },
      },
      '第二件 85 折，優惠至 12/10 | {{name}} 您好，\n\n感謝您再次在日日毛巾下單。毛巾第二件 85 折，至 12/10。\n\n隨時歡迎選購：{{shop_link}}\n\n日日毛巾 敬上\n取消訂閱：{{unsub}}',
    ],
    [
      'German: a cold, a dog, and a honey that stays',
      {
        segment: 'repeat-buyers',
        language: 'de',
        channel: 'email',
        merchant: 'Imkerei Moosgrund',
        voucher: '2 Gläser Honig für 15 €, bis 7.12.',
        category: ['Lebensmittel', 'Honig'],
        template: {
          title: 'Grüße aus dem Bienenhaus',
          body: 'Hallo {{ vorname }},\n\nwas für ein Wetter! Bei uns hat es drei Tage durchgeregnet und Opa Franz hat sich erkältet. Die Bienen schlafen schon, nur der Hund schnarcht lauter. Wir hoffen, euch geht es gut.\n\n2 Gläser Honig für 15 €, bis 7.12. Der Waldhonig ist 2026 besonders dunkel geworden.\n\nLiebe Grüße\nFamilie Moosgrund\n\n{{ link }}\nAbmelden: {{ abmelden }}',
        },
      },
      '2 Gläser Honig für 15 €, bis 7.12. | Hallo {{ vorname }},\n\ndanke, dass du wieder bei Imkerei Moosgrund bestellt hast. 2 Gläser Honig für 15 €, bis 7.12. Der Waldhonig ist 2026 besonders dunkel geworden.\n\nJetzt nachbestellen: {{ link }}\n\nLiebe Grüße\nFamilie Moosgrund\nAbmelden: {{ abmelden }}',
    ],
    [
      'Spanish: blankets, soup and a cat',
      {
        segment: 'active-old-followers',
        language: 'es-ES',
        channel: 'email',
        merchant: 'Tinta Lenta',
        voucher: '3 calendarios por 20 €',
        category: ['Papelería', 'Calendarios'],
        template: {
          title: 'Noviembre, qué mes',
          body: 'Hola, {{ nombre }}:\n\n¡Qué frío hace! Nosotras estamos con mantas y sopa, y Lola la gata duerme encima de la impresora. Estos días han sido una locura y todavía no hemos puesto el árbol. ¿Y tú qué tal?\n\n3 calendarios por 20 €.\n\nUn abrazo,\nMarta y Paz\n\n{{ enlace }}\nBaja: {{ baja }}',
        },
      },
      '3 calendarios por 20 € | Hola, {{ nombre }}:\n\nGracias por seguir a Tinta Lenta. 3 calendarios por 20 €.\n\nDate una vuelta por la tienda: {{ enlace }}\n\nUn abrazo,\nMarta y Paz\nBaja: {{ baja }}',
    ],
    [
      'Indonesian: rain and kittens',
      {
        segment: 'repeat-buyers',
        language: 'id',
        channel: 'email',
        merchant: 'Teh Rumah Oma',
        voucher: 'Beli 2 gratis 1 teh melati, s/d 8 Des',
        category: ['Minuman', 'Teh'],
        template: {
          title: 'Cerita dari dapur Oma',
          body: 'Halo {{nama}},\n\nApa kabar? Di sini hujan terus, jalanan becek, dan kucing Oma baru melahirkan empat anak. Kami semua sibuk tapi senang. Semoga Kakak sehat selalu ya.\n\nBeli 2 gratis 1 teh melati, s/d 8 Des.\n\nSalam hangat,\nOma Tien\n\n{{link}}\nBerhenti: {{unsub}}',
        },
      },
      'Beli 2 gratis 1 teh melati, s/d 8 Des | Halo {{nama}},\n\nTerima kasih sudah belanja lagi di Teh Rumah Oma. Beli 2 gratis 1 teh melati, s/d 8 Des.\n\nYuk, pesan teh lagi: {{link}}\n\nSalam hangat,\nOma Tien\nBerhenti: {{unsub}}',
    ],
    [
      'Korean: cold weather and a dog by the stove',
      {
        segment: 'frequent-buyers',
        language: 'ko',
        channel: 'chat',
        merchant: '오복떡집',
        voucher: '단골 고객 10% 할인, 12/7까지',
        category: ['식품', '떡'],
        template: {
          title: null,
          body: '요즘 날씨 진짜 춥죠? ㅎㅎ 저희 강아지 복실이가 난로 앞에서 안 떠나요~ 감기 조심하시고요! 단골 고객 10% 할인, 12/7까지예요.',
        },
      },
      '자주 찾아 주셔서 감사합니다. 단골 고객 10% 할인, 12/7까지예요. 편하실 때 이용해 보세요.',
    ],
  ];
  it.each(cases)('%s', (_name, given, expected) => {
    expect(text(given)).toBe(expected);
  });
});

describe('what is said to somebody else', () => {
  const cases: readonly Case[] = [
    [
      'French: strangers do not know where the shop is',
      {
        segment: 'potential-new-customers',
        language: 'fr',
        channel: 'sms',
        merchant: 'Pétale Fou',
        voucher: '-8 € sur votre 1re commande dès 40 €, code SALUT8',
        category: ['Fleurs', 'Bouquets'],
        template: {
          title: null,
          body: 'Pétale Fou : merci de votre fidélité ! Comme toujours, vos fleurs préférées vous attendent. Vous savez où nous trouver : petalefou.example STOP 36111',
        },
      },
      'Pétale Fou : -8 € sur votre 1re commande dès 40 € avec le code SALUT8. Découvrez notre rayon bouquets : petalefou.example STOP 36111',
    ],
    [
      'Korean: strangers order nothing as usual',
      {
        segment: 'potential-new-customers',
        language: 'ko',
        channel: 'email',
        merchant: '멍이네',
        voucher: '첫 구매 3,000원 할인 (2만원 이상)',
        category: ['반려동물', '사료'],
        template: {
          title: '늘 감사한 단골 고객님께',
          body: '{{name}}님,\n\n늘 저희를 찾아 주셔서 감사합니다. 지난번에 주문하신 사료는 다 먹었나요? 이번에도 평소처럼 주문해 주세요.\n\n{{link}}\n수신거부: {{unsub}}',
        },
      },
      '첫 구매 3,000원 할인(2만원 이상) | {{name}}님,\n\n멍이네, 처음이신가요? 2만원 이상 구매 시 첫 구매 3,000원 할인해 드려요.\n\n사료 보러 가기: {{link}}\n수신거부: {{unsub}}',
    ],
    [
      'Thai: the days of dispatch stay behind a question to regulars',
      {
        segment: 'potential-new-customers',
        language: 'th',
        channel: 'chat',
        merchant: 'สบู่บ้านสวน',
        voucher: 'ลูกค้าใหม่ลด 30 บาท ขั้นต่ำ 200',
        category: ['ความงาม', 'สบู่'],
        template: {
          title: null,
          body: 'สวัสดีค่ะลูกค้าประจำ ขอบคุณที่อุดหนุนกันตลอดนะคะ 🙏 สบู่ก้อนเดิมที่เคยซื้อไปหมดหรือยังคะ ส่งทุกวันจันทร์และพฤหัสค่ะ',
        },
      },
      'เพิ่งแวะมาครั้งแรกใช่ไหมคะ ลูกค้าใหม่ลด 30 บาท เมื่อซื้อครบ 200 ส่งทุกวันจันทร์และพฤหัสค่ะ ดูสินค้าหมวดสบู่ได้เลยค่ะ',
    ],
  ];
  it.each(cases)('%s', (_name, given, expected) => {
    expect(text(given)).toBe(expected);
  });
});
