import { describe, expect, it } from 'vitest';
import { type Given, rewritten, text } from './a-task.ts';

describe('a rewrite reads like one text', () => {
  const cases: readonly [string, Given, string][] = [
    [
      'a name keeps its capitals inside a sentence, a thing does not',
      {
        segment: 'active-old-followers',
        merchant: 'Salt Records',
        product: 'Blue Hour LP',
        template: {
          title: '👀👀👀',
          body: 'Guess what guys, something is coming and you are NOT ready. Stay tuned 🤫🤫',
        },
      },
      'Blue Hour LP from Salt Records | Thank you for following us. See the Blue Hour LP.',
    ],
    [
      'the second amount of an offer is its minimum',
      {
        segment: 'lapsing-buyers',
        merchant: 'Pretzel & Pine',
        channel: 'sms',
        category: ['Food', 'Snacks'],
        voucher: '$7 off $35, code PP7, thru 11/30',
        template: {
          title: null,
          body: 'Pretzel & Pine: hey its been a while!! we have deals u will love, check us out pretzelpine.example Text STOP to end',
        },
      },
      'Pretzel & Pine: here is $7 off when you spend $35 or more with code PP7, thru 11/30. Come back and browse our snacks: pretzelpine.example Text STOP to end',
    ],
    [
      'conditions stay in the sentence of their offer',
      {
        segment: 'active-old-followers',
        merchant: 'Fern Socks',
        category: ['Apparel', 'Socks'],
        voucher: 'Buy 2 get 1 free on socks, online only, max 2 per customer',
        template: { title: 'Hey there, sock fan', body: 'Just checking in! We love having you around.' },
      },
      'Buy 2 get 1 free on socks | Thank you for following Fern Socks. Buy 2 get 1 free on socks, online only, max 2 per customer. Browse our socks.',
    ],
    [
      'small print goes with the offer that these readers cannot use, and so do its steps',
      {
        segment: 'new-buyers',
        merchant: 'Kiln & Co',
        channel: 'email',
        category: ['Home', 'Tableware'],
        voucher: '12% off first order, min. spend S$60, code KILN12',
        template: {
          title: '12% off your FIRST order',
          body: 'Hi there,\n\nHow to redeem:\n\n1) Browse our bowls\n2) Add to cart (min. spend S$60)\n3) Key in KILN12\n\nT&Cs: not valid with other promo codes.\n\nkiln.example/shop\nUnsubscribe: {{unsub}}',
        },
      },
      'Thank you for your first order | Hi there,\n\nThank you for your first order from Kiln & Co. Explore our tableware: kiln.example/shop\nUnsubscribe: {{unsub}}',
    ],
    [
      'thanks in the greeting are not said again',
      {
        segment: 'post-purchase',
        channel: 'whatsapp',
        language: 'id',
        merchant: 'Madu Rimba',
        voucher: 'Beli 2 gratis 1 madu sachet, selama persediaan ada',
        template: {
          title: null,
          body: 'Kak {{1}} terimakasih sudah order 🙏 jangan lupa bintang 5 nya ya kak, order lagi mumpung promo 🔥',
        },
      },
      'Kak {{1}} terimakasih sudah order 🙏 Beli 2 gratis 1 madu sachet, selama persediaan ada. Ulasan jujur, singkat saja, sudah membantu pembeli lain. Tulis ulasannya ya, Kak.',
    ],
    [
      'a name at the end of a WhatsApp text moves to the greeting',
      {
        segment: 'abandoned-cart-buyers',
        channel: 'whatsapp',
        merchant: 'Rimba Camping Gear',
        product: '4-person dome tent',
        voucher: 'Free gift with orders over RM120 while stocks last',
        template: { title: null, body: 'Hi dear! Your item in cart still waiting ya. TQ {{1}}' },
      },
      'Hi dear {{1}}! Free gift with orders over RM120 while stocks last. Your cart still has the 4-person dome tent in it. Go back and finish your order.',
    ],
    [
      'an endless sentence becomes sentences, the one with a figure first',
      {
        segment: 'new-followers',
        merchant: 'Kopi Lane Vintage',
        template: {
          title: 'Welcome to Kopi Lane Vintage',
          body: 'Hello and a very warm welcome to our little shop, we are a team of three friends who pick second-hand tees, jackets and bags, each piece is washed and measured by hand, drops are every Friday 8pm, do stay tuned and happy shopping ahead',
        },
      },
      'Welcome to Kopi Lane Vintage | Drops are every Friday 8pm. We are a team of three friends who pick second-hand tees, jackets and bags. Each piece is washed and measured by hand. Have a look around the shop.',
    ],
  ];
  it.each(cases)('%s', (_name, given, expected) => {
    expect(text(given)).toBe(expected);
    const { title, body } = rewritten(given);
    expect(text({ ...given, template: { title, body } })).toBe(expected);
  });

  it('says an offer once, however the amount is written', () => {
    const template = {
      title: 'Rak rotan 3 susun',
      body: 'Pesanan pertama gratis ongkir se-Pulau Jawa, min. belanja Rp200.000. Lihat ukurannya.',
    };
    const voucher = 'Gratis ongkir se-Pulau Jawa utk pesanan pertama, min. 200rb';
    const given: Given = {
      segment: 'potential-new-customers',
      language: 'id',
      merchant: 'Rumah Rotan',
      voucher,
      template,
    };
    expect(rewritten(given)).toMatchObject(template);
  });

  it('keeps the question that leads to the way out', () => {
    const body = "Hi {{name}},\n\nWe cried when you left.\n\nDon't want these? {{ unsubscribe }}";
    const given: Given = {
      segment: 'lapsing-buyers',
      channel: 'email',
      voucher: '10% off until 30 November',
      template: { title: 'Where are you?', body },
    };
    expect(rewritten(given).body).toMatch(/\n\nDon't want these\? \{\{ unsubscribe \}\}$/u);
  });
});
