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
      'Você tem frete grátis acima de R$ 120. Você ainda tem no carrinho: moringa 2 L. É só continuar de onde você parou.',
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
      'Tudung Aisyah masih dalam troli. Jom sambung checkout.',
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
      'ご無沙汰しております | {{name}} 様\n\n菓子処 みなづきです。ご無沙汰しております。和菓子はこちら：https://minazuki.example\n配信停止：{{unsub}}',
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
