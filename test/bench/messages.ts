import type { BriefFields } from '../../src/domain/read-brief.ts';

/** A few ordinary messages, so that no figure is that of one text. */
export const MESSAGES: readonly BriefFields[] = [
  {
    segment: 'abandoned-cart-buyers',
    title: 'Did you forget something?',
    body: 'Looks like you left something in your cart. Ready to pick up where you left off?',
    voucher: 'RM3 off, min spend RM15',
    category: 'Beauty & Personal Care > Skincare',
  },
  {
    segment: 'lapsing-buyers',
    channel: 'email',
    title: 'It has been a while',
    body: 'Hi {{ first_name | default: "there" }},\n\nWe have some great deals waiting for you. Have a look whenever suits.\n\n{{ shop_url }}\n\nThe Fernworks team',
    voucher: '$10 off orders over $60, code BACK10, until 31 December',
    category: 'Home & Living > Plants',
  },
  {
    segment: 'unpaid-order-buyers',
    channel: 'whatsapp',
    language: 'id',
    body: 'Halo {{1}}, pesanan kakak belum dibayar ya. Yuk segera diselesaikan di sini {{2}} terima kasih.',
  },
  {
    segment: 'new-followers',
    language: 'es-MX',
    title: '¡Hola!',
    body: 'Gracias por seguirnos. Tenemos promociones increíbles para ti.',
    voucher: 'Envío gratis en tu primera compra desde $499',
    category: 'Hogar > Cocina',
  },
];
