/** Messages to improve, posted when the workspace starts: several segments, channels and languages. Shops and offers are made up. */
export const EXAMPLES: readonly { readonly channel: string; readonly by: string; readonly text: string }[] = [
  {
    channel: 'crm',
    by: 'tom',
    text: 'The messages below did badly last week; shops and offers are made up. Open the menu of one (⋯) and choose “Improve this message”, or type /crm-rewrite.',
  },
  {
    channel: 'crm',
    by: 'tom',
    text: 'Segment: abandoned-cart-buyers\nChannel: push\nVoucher: RM8 off, min spend RM60, code CALM8\n\nOops, you forgot something! 👀\n\nHi *|FNAME|*, a special treat is waiting for you. Hurry, come back before it is too late!!! *|CART_URL|*',
  },
  {
    channel: 'crm',
    by: 'maya',
    text: 'Segment: lapsing-buyers\nChannel: sms\nVoucher: $120 de descuento en compras desde $800, código PATIO120, hasta el 6 de diciembre\n\n¡¡Te extrañamos!! Hace siglos que no vienes 😢 Tenemos promociones increíbles esperándote en patio.example',
  },
  {
    channel: 'crm',
    by: 'maya',
    text: 'Segment: unpaid-order-buyers\nChannel: whatsapp\n\nKak {{1}}, pesanan kakak belum selesai lho. Mungkin kalau ada waktu luang, boleh dicek lagi ya kak 🙏',
  },
  {
    channel: 'crm',
    by: 'tom',
    text: 'Segment: price-drop\nChannel: push\nVoucher: Tansy linen duvet cover £96 (was £120), until 2 December\n\nLinen duvet: was £120, now £96\n\nPrice drop on the Tansy linen duvet cover, until 2 December. See the new price in your size.',
  },
  { channel: 'shop-floor', by: 'maya', text: 'Welcome back, dear customer! Your favourites miss you. Shop now!!!' },
  { channel: 'board', by: 'tom', text: 'LAST CHANCE!!! Biggest sale of the year, buy now buy now!' },
];
