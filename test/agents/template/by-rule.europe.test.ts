import { describe, expect, it } from 'vitest';
import { type Given, text } from './a-task.ts';

const cases: readonly [string, Given, string][] = [
  [
    'Spanish: what is in the cart comes before the offer, and a step is an invitation',
    {
      language: 'es-CO',
      segment: 'abandoned-cart-buyers',
      channel: 'chat',
      merchant: 'Tejidos Chía',
      product: 'Ruana de lana',
      voucher: 'Envío gratis en pedidos desde $120.000',
      template: { title: null, body: '¿Ya no nos quieres? 😢 No nos hagas esperar más, porfa' },
    },
    'Esto quedó en tu carrito de Tejidos Chía: ruana de lana. Envío gratis en pedidos desde $120.000. Puedes retomar tu pedido donde lo dejaste.',
  ],
  [
    'Spanish: a size with a capital makes no name',
    {
      language: 'es-ES',
      segment: 'post-purchase',
      channel: 'chat',
      merchant: 'Papelería Sol',
      product: 'Bloc de dibujo A3',
      template: { title: null, body: 'Hola {{nombre}}, porfi, 5 estrellas que si no nos riñen 🙏' },
    },
    'Hola {{nombre}}, gracias por tu compra: bloc de dibujo A3. Tu opinión sincera, aunque sea breve, ayuda a otras personas a elegir. Deja tu reseña cuando quieras. 🙏',
  ],
  [
    'Spanish: usted stays usted, and a percentage is a discount',
    {
      language: 'es-CO',
      segment: 'lapsing-buyers',
      channel: 'sms',
      merchant: 'Óptica Clara',
      voucher: '10% en lentes de sol, hasta el 15 de diciembre',
      template: {
        title: null,
        body: 'OPTICA CLARA: Estimado cliente, lo extranamos mucho. No nos abandone! opticaclara.example BAJA para salir',
      },
    },
    'Optica Clara: Tiene un 10% de descuento en lentes de sol, hasta el 15 de diciembre. Eche un vistazo: opticaclara.example BAJA para salir',
  ],
  [
    'Portuguese: "no" before an Empório, and its own small talk goes',
    {
      language: 'pt-BR',
      segment: 'frequent-buyers',
      channel: 'email',
      merchant: 'Empório da Praça',
      category: ['Alimentos', 'Queijos'],
      voucher: 'Clientes frequentes: 10% em queijos, até 12/12',
      template: {
        title: 'Novidades do Empório',
        body: 'Oi, {{ nome }},\n\nPassando só pra desejar uma semana iluminada!\n\nhttps://emporio.example\n\nAbraços,\nTime Empório\n\nSair: {{ sair }}',
      },
    },
    'Para clientes frequentes: 10% de desconto em queijos | Oi, {{ nome }},\n\nObrigado por comprar sempre no Empório da Praça. Para clientes frequentes: 10% de desconto em queijos, até 12/12.\n\nMonte o seu próximo pedido: https://emporio.example\n\nAbraços,\nTime Empório\n\nSair: {{ sair }}',
  ],
  [
    'Portuguese: "na" before any other shop, and the label of a way out stays with its word',
    {
      language: 'pt-BR',
      segment: 'price-drop',
      channel: 'sms',
      merchant: 'CasaLar',
      product: 'Ventilador Brisa 40',
      voucher: 'Ventilador Brisa 40: R$ 159 (antes R$ 199)',
      template: { title: null, body: 'CasaLar: CAIU DEMAIS!!! Corre! casalar.example Sair: SAIR' },
    },
    'CasaLar: Ventilador Brisa 40 agora por R$ 159 (antes R$ 199). Aproveite o novo preco: casalar.example Sair: SAIR',
  ],
  [
    'French: blame goes from the notice, the order and the sender stay',
    {
      language: 'fr-FR',
      segment: 'unpaid-order-buyers',
      channel: 'whatsapp',
      merchant: 'Reliure Martin',
      template: {
        title: null,
        body: "Bonjour {{1}}, votre commande {{2}} n'est toujours pas réglée malgré nos relances. Réglez sous peine d'annulation.",
      },
    },
    "Bonjour {{1}}, votre commande {{2}} chez Reliure Martin est bien enregistrée, il ne reste plus qu'à la régler. Pensez à finaliser votre règlement. Déjà réglée ? Ne tenez pas compte de ce message.",
  ],
  [
    'German: news of the shop is no word to a stranger, and % auf is a discount',
    {
      language: 'de-DE',
      segment: 'active-old-followers',
      channel: 'chat',
      merchant: 'Teekontor',
      category: ['Lebensmittel', 'Tee'],
      template: {
        title: null,
        body: 'Schön, dass du uns gefunden hast! Wir sind das Teekontor aus Emden. Neu bei uns: zwei Rooibostees aus Südafrika.',
      },
    },
    'Wir sind das Teekontor aus Emden. Neu bei uns: zwei Rooibostees aus Südafrika. Jetzt Tee entdecken.',
  ],
  [
    'German: goods that are back are news, under whatever name',
    {
      language: 'de-DE',
      segment: 'lapsing-buyers',
      channel: 'chat',
      merchant: 'Teekontor',
      category: ['Lebensmittel', 'Tee'],
      voucher: '5 € Rabatt ab 25 €',
      template: {
        title: null,
        body: 'Wir sind traurig, dass du uns vergessen hast. Der Assam aus der zweiten Ernte ist wieder da. Komm zurück!',
      },
    },
    'Schau gern wieder vorbei. 5 € Rabatt ab 25 €. Der Assam aus der zweiten Ernte ist wieder da. Nutze das Angebot bei deiner nächsten Bestellung.',
  ],
  [
    'Swiss German: a greeting without a mark behind it',
    {
      language: 'de-CH',
      segment: 'frequent-buyers',
      channel: 'email',
      merchant: 'Velo Reuss',
      voucher: '10 % auf Ersatzteile, bis 20.12.',
      template: {
        title: 'Newsletter Dezember',
        body: 'Liebe Kundin, lieber Kunde\n\nDer Dezember ist grau. Vielleicht sieht man sich ja mal.\n\nHerzliche Grüsse\nVelo Reuss\nhttps://veloreuss.example',
      },
    },
    '10 % Rabatt auf Ersatzteile, bis 20.12. | Liebe Kundin, lieber Kunde\n\nDanke für die vielen Bestellungen bei Velo Reuss. 10 % Rabatt auf Ersatzteile, bis 20.12.\n\nEtwas für die nächste Bestellung aussuchen: https://veloreuss.example\n\nHerzliche Grüsse\nVelo Reuss',
  ],
  [
    'Indonesian: a formal address is a greeting and keeps its name',
    {
      language: 'id-ID',
      segment: 'abandoned-cart-buyers',
      channel: 'whatsapp',
      merchant: 'Mebel Rotan Indah',
      product: 'Kursi rotan Bali',
      voucher: 'Diskon Rp50.000 min. belanja Rp800.000',
      template: {
        title: null,
        body: 'Yth. Bapak/Ibu {{1}}, dengan ini kami sampaikan bahwa terdapat barang pada keranjang Anda. Demikian disampaikan.',
      },
    },
    'Halo {{1}}, kursi rotan Bali masih ada di keranjang Anda di Mebel Rotan Indah. Ada diskon Rp50.000 dengan min. belanja Rp800.000. Silakan selesaikan pesanannya.',
  ],
  [
    'Malay: a minimum that follows "untuk" leaves no word behind',
    {
      language: 'ms-MY',
      segment: 'lapsing-buyers',
      merchant: 'Kedai Tikar Wangi',
      voucher: 'RM10 off untuk belanja minimum RM60, kod TIKAR10, hingga 9 Disember',
      template: { title: 'Sampai hati awak 😭', body: 'Sedih tau. Entah-entah dah ada kedai lain...' },
    },
    'RM10 off dengan belanja minimum RM60 | Dah lama tak singgah ke Kedai Tikar Wangi. Ada RM10 off dengan belanja minimum RM60 guna kod TIKAR10, hingga 9 Disember. Guna untuk pesanan seterusnya.',
  ],
  [
    'Malay-English: a reproach is no step',
    {
      language: 'en-MY',
      segment: 'price-drop',
      merchant: 'Gadget Ah Boy',
      product: 'Power bank P20',
      voucher: 'Power bank P20: RM79 (was RM99), until 7 Dec',
      template: { title: 'Weh!', body: 'You memang kena grab. Tak beli memang rugi besar beb.' },
    },
    'Power bank P20: RM79 (dulu RM99) | Power bank P20 sekarang RM79 (dulu RM99), until 7 Dec. Boleh order dengan harga baru kat kedai.',
  ],
  [
    'Portuguese: the price of a metre stays one',
    {
      language: 'pt-BR',
      segment: 'price-drop',
      merchant: 'Tecidos Lapa',
      product: 'Chita florida',
      voucher: 'Chita florida: R$ 19,90/m (antes R$ 26,90/m), até 10/12',
      template: { title: 'Psiu', body: 'Corre que isso não dura, hein!' },
    },
    'Chita florida: R$ 19,90/m (antes R$ 26,90/m) | Chita florida agora por R$ 19,90/m (antes R$ 26,90/m), até 10/12. Aproveite o novo preço na loja.',
  ],
  [
    'Indonesian: money beside its currency is the amount, and a shop may have a number in its name',
    {
      language: 'id-ID',
      segment: 'unpaid-order-buyers',
      channel: 'whatsapp',
      merchant: 'Roti Bakar 88',
      template: {
        title: null,
        body: 'Siang kak {{1}}, ini orderan {{2}} jadi apa ga sih? Rp{{3}} belum masuk nih, jangan PHP ya 🙏',
      },
    },
    'Halo Kak {{1}}, pesanan {{2}} di Roti Bakar 88 sudah tercatat dan menunggu pembayaran Rp{{3}}. Silakan selesaikan pembayarannya ya, Kak. Kalau sudah membayar, abaikan pesan ini ya, Kak.',
  ],
  [
    'Spanish: a shout to somebody by name is a greeting',
    {
      language: 'es-AR',
      segment: 'price-drop',
      channel: 'whatsapp',
      merchant: 'Frenos Pepe',
      product: 'Juego de pastillas',
      voucher: 'Juego de pastillas: $48.000 (antes $61.000)',
      template: { title: null, body: 'Maestro {{1}}!! No se me duerma que vuelan 😂' },
    },
    'Hola {{1}}: juego de pastillas ahora a $48.000 (antes $61.000). Aprovechá el nuevo precio en la tienda.',
  ],
  [
    'German: care for a knife is no pressure',
    {
      language: 'de-DE',
      segment: 'post-purchase',
      channel: 'chat',
      merchant: 'Messer Kühn',
      product: 'Kochmesser K20',
      template: { title: null, body: 'Gib uns 5 Sterne!! Bitte von Hand spülen und sofort abtrocknen.' },
    },
    'Danke für deine Bestellung: „Kochmesser K20“. Bitte von Hand spülen und sofort abtrocknen. Ein paar ehrliche Worte helfen anderen bei der Wahl. Schreib gern eine Bewertung.',
  ],
];

describe('a rewrite that a shop in Madrid, São Paulo, Lyon, Zürich or Jakarta would send', () => {
  it.each(cases)('%s', (_, given, expected) => {
    expect(text(given)).toBe(expected);
  });
});
