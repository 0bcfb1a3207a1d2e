import { describe, expect, it } from 'vitest';
import { type Given, text } from './a-task.ts';

const cases: readonly [string, Given, string][] = [
  [
    'a letter’s anecdotes go, the close above the name stays, and no postscript opens the rewrite',
    {
      language: 'en-GB',
      channel: 'email',
      segment: 'lapsing-buyers',
      merchant: 'Harbour Yarns',
      voucher: '12% off orders over £30, code KNIT12, until 31 January 2027',
      category: ['Crafts', 'Yarn'],
      template: {
        title: 'News from the back room',
        body: 'Hi {{ first_name }},\n\nOlive has learned to purl, the kettle was sent to Leeds for repair and we have moved the two big shelves.\n\nMy aunt opened the shop in 1994 with one spinning wheel.\n\nBig hugs,\nMoira, Harbour Yarns\n\nP.S. Do say hello on Facebook!\n\nUnsubscribe: {{ unsubscribe }}',
      },
    },
    "12% off orders over £30, until 31 January 2027 | Hi {{ first_name }},\n\nIt's been a while. Here is 12% off orders over £30 with code KNIT12, until 31 January 2027.\n\nCome back and browse our yarn.\n\nBig hugs,\nMoira, Harbour Yarns\n\nUnsubscribe: {{ unsubscribe }}",
  ],
  [
    'an amount keeps the unit beside its placeholder, a threat and an office’s opening go',
    {
      language: 'pt-BR',
      channel: 'whatsapp',
      segment: 'unpaid-order-buyers',
      merchant: 'Ferro Velho',
      template: {
        title: null,
        body: 'Oi {{1}}! Vc NÃO PAGOU o pedido {{2}} ainda!! Valor: R$ {{3}}. Vamos ter que cancelar hein 😡 Pague aqui: {{4}}',
      },
    },
    'Oi {{1}}. Seu pedido {{2}} no Ferro Velho já está registrado, só falta o pagamento de R$ {{3}}. Pague aqui: {{4}} Se já pagou, pode desconsiderar esta mensagem.',
  ],
  [
    'Spanish: advice stays with its little oil, stars and a cry go',
    {
      language: 'es-ES',
      channel: 'chat',
      segment: 'post-purchase',
      merchant: 'Cueros Nieva',
      product: 'Cinturón trenzado',
      template: {
        title: null,
        body: '¡Hola, guapi! ¡Qué locura de cinturón! Límpialo con un poco de agua tibia y guárdalo lejos del sol, eh. ¡Danos cinco estrellitas porfi!',
      },
    },
    '¡Hola, guapi! Gracias por tu compra: cinturón trenzado. Límpialo con un poco de agua tibia y guárdalo lejos del sol. Tu opinión sincera, aunque sea breve, ayuda a otras personas a elegir. Deja tu reseña cuando quieras.',
  ],
  [
    'German: initials and a day before its month end no sentence, the officialese goes',
    {
      language: 'de',
      channel: 'email',
      segment: 'lapsing-buyers',
      merchant: 'Besen Mohr',
      voucher: 'Versandkostenfrei ab 50 €, bis 20.12.2026',
      template: {
        title: 'Mitteilung',
        body: 'Sehr geehrte Damen und Herren,\n\nwir erlauben uns, auf unser Sortiment aufmerksam zu machen. Im Zuge der Erweiterung liefern wir bis 20. Dezember ab 50 € versandkostenfrei.\n\nMit vorzüglicher Hochachtung\nBesen Mohr e. K.\n\nAbmelden: {abmeldelink}',
      },
    },
    'Versandkostenfrei ab 50 €, bis 20.12.2026 | Guten Tag,\n\nIhr letzter Besuch bei Besen Mohr ist eine Weile her. Versandkostenfrei ab 50 €, bis 20.12.2026.\n\nNutzen Sie das Angebot bei Ihrer nächsten Bestellung.\n\nViele Grüße\nBesen Mohr e. K.\n\nAbmelden: {abmeldelink}',
  ],
  [
    'French: an order’s number is thanked for, the reason for the mail stays beside the way out',
    {
      language: 'fr',
      channel: 'email',
      segment: 'new-buyers',
      merchant: 'Papiers Lune',
      voucher: '5 € offerts sur la prochaine commande dès 35 €, code LUNE5',
      template: {
        title: 'Accusé de réception',
        body: 'Cher client,\n\nNous accusons réception de votre commande n° {{ numero }}.\n\nSoucieux de votre satisfaction, nous vous prions de croire à notre considération distinguée.\n\nPapiers Lune\n\nVous recevez cet e-mail car vous avez commandé chez nous. Se désinscrire : {{ unsub }}',
      },
    },
    '5 € offerts sur votre prochaine commande dès 35 € | Bonjour,\n\nMerci pour votre commande {{ numero }}. 5 € offerts sur votre prochaine commande dès 35 € avec le code LUNE5.\n\nPréparez votre prochaine commande.\n\nPapiers Lune\n\nVous recevez cet e-mail car vous avez commandé chez nous. Se désinscrire : {{ unsub }}',
  ],
  [
    'a newsletter’s fourth point is said first',
    {
      language: 'en-US',
      channel: 'email',
      segment: 'active-old-followers',
      merchant: 'Bell Jar Books',
      voucher: 'Followers: 20% off poetry, code VERSE20, until December 20, 2026',
      template: {
        title: 'The Bell Jar Letter, no. 12',
        body: 'Hello readers,\n\nThis month:\n\n1. We painted the ceiling.\n2. Rosa is back from Lima.\n3. The cat is fine.\n4. Followers get 20% off poetry with VERSE20 until December 20.\n\nBell Jar Books\n\nUnsubscribe: {{ unsub }}',
      },
    },
    'For followers: 20% off poetry, until December 20, 2026 | Hello readers,\n\nThank you for following Bell Jar Books. As a follower, you get 20% off poetry with code VERSE20, until December 20, 2026.\n\nThis month:\n\n1. We painted the ceiling.\n2. Rosa is back from Lima.\n3. The cat is fine.\n4. Followers get 20% off poetry with VERSE20 until December 20.\n\nBell Jar Books\n\nUnsubscribe: {{ unsub }}',
  ],
  [
    'vos stays vos, and a shop’s capitals are its name',
    {
      language: 'es-AR',
      channel: 'sms',
      segment: 'lapsing-buyers',
      merchant: 'Almacén Sur',
      voucher: '15% OFF en yerba, hasta el 12/12/2026',
      template: {
        title: null,
        body: 'ALMACEN SUR: VOLVÉ!!! TE EXTRAÑAMOS UN MONTON Y TENEMOS COSAS LINDAS. SALIR CON BAJA',
      },
    },
    'Almacen Sur: Tenés un 15% OFF en yerba, hasta el 12/12/2026. Aprovecha la oferta en tu proximo pedido. SALIR CON BAJA',
  ],
  [
    'a falling pair of prices is a price, however it is announced',
    {
      language: 'en',
      channel: 'push',
      segment: 'price-drop',
      merchant: 'Wren & Oak',
      voucher: 'Price cut: Folding desk £180 to £145',
      product: 'Folding desk',
      template: { title: 'You will want to see this 👀', body: 'Don’t walk, run! It just got a whole lot sweeter.' },
    },
    'Now £145, was £180: Folding desk | The price has come down at Wren & Oak. Take a look in the shop.',
  ],
];

describe('a western shop’s letters', () => {
  it.each(cases)('%s', (_, given, expected) => {
    expect(text(given)).toBe(expected);
  });
});
