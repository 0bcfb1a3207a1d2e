import { describe, expect, it } from 'vitest';
import { type Given, rewritten, text } from './a-task.ts';

describe('a rewrite reads like one text', () => {
  const cases: readonly [string, Given, string][] = [
    [
      'a threat goes from the step that it stood in, the link stays',
      {
        segment: 'unpaid-order-buyers',
        merchant: 'Tidy Nest',
        channel: 'sms',
        template: {
          title: null,
          body: 'Tidy Nest: Final warning! Order {order_no} of {total} unpaid. Pay now or we cancel: tidynest.example/p/{order_no} Reply STOP to opt out',
        },
      },
      'Tidy Nest: Order {order_no} of {total} unpaid. Pay here: tidynest.example/p/{order_no} Paid? Ignore this. Reply STOP to opt out',
    ],
    [
      'an address to write to is where questions go, not where the cart is',
      {
        segment: 'abandoned-cart-buyers',
        merchant: 'Copper Kettle Tea',
        channel: 'email',
        product: 'Lapsang sampler',
        template: {
          title: 'Did something go wrong?',
          body: 'Dear customer,\n\nIf you experienced any technical difficulties, please do not hesitate to contact our team at help@copperkettle.example.\n\nReturn to basket: {{ checkout_url }}\n\nRegards,\nCopper Kettle Tea',
        },
      },
      'Still in your basket: Lapsang sampler | Hello,\n\nYour basket still has the Lapsang sampler in it.\n\nReturn to basket: {{ checkout_url }}\n\nQuestions? Just get in touch: help@copperkettle.example\n\nRegards,\nCopper Kettle Tea',
    ],
    [
      'a sale waits until the order is paid',
      {
        segment: 'unpaid-order-buyers',
        merchant: 'Juniper Home',
        channel: 'email',
        template: {
          title: 'Payment failed!!',
          body: 'Hi {first_name},\n\nUh oh! Your payment of {order_total} for order {order_id} did not go through.\n\n{payment_link}\n\nWhile you are here, check out our winter sale with up to 40% off!\n\nThe Juniper team',
        },
      },
      'Your order is waiting for payment | Hi {first_name},\n\nYour payment of {order_total} for order {order_id} did not go through.\n\nComplete your payment: {payment_link}\n\nAlready paid? You can ignore this message.\n\nThe Juniper team',
    ],
    [
      '"down from" is no item, and the item is the product',
      {
        segment: 'price-drop',
        merchant: 'Wattle & Co',
        product: 'Merino throw',
        voucher: 'Down from $189 to $149 until Sunday',
        template: {
          title: 'Price drop!',
          body: 'Great news, grab it before the price goes back up. Shop: {{product_url}}',
        },
      },
      'Now $149, was $189: Merino throw | Get the merino throw for $149 (was $189), until Sunday. Shop: {{product_url}}',
    ],
    [
      'the small print under a letter stays whole, and "of $45+" has its preposition',
      {
        segment: 'lapsing-buyers',
        merchant: 'Ember & Oak',
        channel: 'email',
        voucher: '$10 off any order of $45+, code EMBER10',
        template: {
          title: 'We want you back!',
          body: 'Hey there,\n\nWas it something we said? 🥺\n\nShop: {{shop_url}}\n\nBest,\nEmber & Oak\n12 Dock Rd, Hull HU1 2AB. Company no. 01234567',
        },
      },
      "$10 off any order of $45 or more | Hey there,\n\nIt's been a while. Here is $10 off any order of $45 or more with code EMBER10.\n\nShop: {{shop_url}}\n\nBest,\nEmber & Oak\n12 Dock Rd, Hull HU1 2AB. Company no. 01234567",
    ],
    [
      '"That is why" goes with the question that it answers',
      {
        segment: 'potential-new-customers',
        merchant: 'Tidewater',
        channel: 'email',
        category: ['Home', 'Towels'],
        template: {
          title: 'The best towels in the world',
          body: 'Hello,\n\nAre you tired of scratchy towels? That is why Ellie started Tidewater in 2019 from her kitchen table.\n\nOur towels are woven in Lancashire from long-staple cotton.\n\nShop towels: https://tidewater.example/shop',
        },
      },
      'Towels from Tidewater | Hello,\n\nNew to Tidewater? Our towels are woven in Lancashire from long-staple cotton.\n\nShop towels: https://tidewater.example/shop',
    ],
    [
      'what is due stays in a payment notice, the pressure around it goes',
      {
        segment: 'unpaid-order-buyers',
        merchant: 'Rumah Lampu',
        channel: 'chat',
        template: {
          title: null,
          body: 'Hi dear! You have not pay for your order yet ya. Faster pay before we run out of stock! Total RM129.90. Pay here: https://rumahlampu.example/p/123',
        },
      },
      'Hi dear. Rumah Lampu has your order, but not your payment yet. Total RM129.90. Pay here: https://rumahlampu.example/p/123 Already paid? You can ignore this message.',
    ],
    [
      'a span that the message gives its offer stays, and its cap stands in the title',
      {
        segment: 'potential-new-customers',
        merchant: 'Brightside Dental Kits',
        voucher: '25% off whitening kits, up to £20',
        template: {
          title: 'Special offer inside',
          body: 'Dear valued customer, thank you for your continued support. Enjoy a special discount on our whitening kits this week.',
        },
      },
      '25% off whitening kits, up to £20, this week | New to Brightside Dental Kits? Get 25% off whitening kits, up to £20, this week. Have a look around the shop.',
    ],
    [
      'a condition stays behind the sentence of its offer',
      {
        segment: 'lapsing-buyers',
        merchant: 'Fern & Fathom Books',
        channel: 'email',
        voucher: '15% off two or more books, code PAGES15, until 6 December',
        template: {
          title: 'Long time no read 😢',
          body: 'Hi {{first_name}},\n\nHave you forgotten about us?\n\nThe autumn list is in: forty new paperbacks.\n\nUse PAGES15 for 15% off two or more books until 6 December. Excludes gift cards.\n\nHave a browse sometime: https://fernfathom.example/autumn\n\nThe Fern & Fathom team',
        },
      },
      "15% off two or more books, until 6 December | Hi {{first_name}},\n\nIt's been a while. Use PAGES15 for 15% off two or more books until 6 December. Excludes gift cards.\n\nThe autumn list is in: forty new paperbacks.\n\nCome back for a look: https://fernfathom.example/autumn\n\nThe Fern & Fathom team",
    ],
    [
      '"link in bio" is where the step leads',
      {
        segment: 'new-followers',
        merchant: 'Moss & Clay',
        channel: 'chat',
        voucher: 'Free planter with orders over $60',
        template: { title: null, body: 'Thx for the follow!! ur the best 💚💚💚 we sell pots and stuff. link in bio' },
      },
      'Thank you for following us. Here is a free planter with orders over $60. Have a look around the shop: link in bio',
    ],
    [
      'a link that ends in a variable is not the end of a WhatsApp text',
      {
        segment: 'post-purchase',
        merchant: 'Tandoor Tins',
        channel: 'whatsapp',
        template: {
          title: null,
          body: 'Hello {{1}}, your spice tin order {{2}} has been shipped hopefully you love it!! Give us 5 stars please please 🙏🙏 https://tandoortins.example/r/{{2}} thanks',
        },
      },
      'Hello {{1}}, thank you for your order from Tandoor Tins. Your spice tin order {{2}} has been shipped! Open https://tandoortins.example/r/{{2}} to leave a review. 🙏',
    ],
    [
      'customers are not told who the shop is, nor sent to "our website"',
      {
        segment: 'repeat-buyers',
        merchant: 'Hoof & Mane',
        product: 'Hoof oil 500 ml',
        template: {
          title: 'Hoof & Mane',
          body: 'We sell hoof oil, fly spray and grooming kits. Visit our website.',
        },
      },
      'Hoof oil: time to reorder? | Thank you for ordering from Hoof & Mane again. Reorder the hoof oil in the shop.',
    ],
    [
      'an offer buried under a philosophy comes up, the address stays at the foot',
      {
        segment: 'potential-new-customers',
        merchant: 'Cask & Crumb Co.',
        channel: 'email',
        voucher: '$5 off the first box',
        template: {
          title: 'You deserve a treat',
          body: 'Hello,\n\nHere at Cask & Crumb we believe that bread is more than bread. It is a philosophy, a way of life, a journey.\n\nWe deliver sourdough, rye and focaccia on Tuesdays and Fridays.\n\nFirst box is $5 off.\n\nFind out more on our website: caskcrumb.example/start\n\nSent by Cask & Crumb, 12 Mill Lane. Unsubscribe: {{unsubscribe_url}}',
        },
      },
      '$5 off the first box | Hello,\n\nNew to Cask & Crumb Co.? First box is $5 off.\n\nWe deliver sourdough, rye and focaccia on Tuesdays and Fridays.\n\nFind out more on our website: caskcrumb.example/start\n\nSent by Cask & Crumb, 12 Mill Lane. Unsubscribe: {{unsubscribe_url}}',
    ],
    [
      'advice that speaks of "it" stays, whatever stood before it',
      {
        segment: 'new-buyers',
        merchant: 'Cobble Lane Cheese',
        channel: 'email',
        product: 'Ash-rolled goat log',
        template: {
          title: 'WOW!!!',
          body: 'Hi {{first_name}},\n\nOMG, you are officially our favourite human!!! Keep the log in its paper, in the vegetable drawer, and eat it within ten days.\n\nShop: {{shop_url}}',
        },
      },
      'Thank you for your first order | Hi {{first_name}},\n\nThank you for your first order from Cobble Lane Cheese. Keep the log in its paper, in the vegetable drawer, and eat it within ten days.\n\nShop: {{shop_url}}',
    ],
    [
      'both prices stay together, however the voucher parts them',
      {
        segment: 'price-drop',
        merchant: 'Harbour Lamps',
        product: 'Brass wall lamp',
        voucher: 'Brass wall lamp: was £85, now £68, ends Sunday 29 November',
        template: {
          title: "Don't sleep on this",
          body: 'Something you loved is cheaper. Shop: harbourlamps.example/wl',
        },
      },
      'Now £68, was £85: Brass wall lamp | Get the brass wall lamp for £68 (was £85), until Sunday 29 November. Shop: harbourlamps.example/wl',
    ],
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
      'Blue Hour LP from Salt Records | Thank you for following us. See the Blue Hour LP in the shop.',
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
      "Buy 2 get 1 free on socks | Thank you for following Fern Socks. Buy 2 get 1 free on socks, online only, max 2 per customer. See what's in the shop.",
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
      'Thank you for your first order | Hi there,\n\nThank you for your first order from Kiln & Co. See the rest of our tableware: kiln.example/shop\nUnsubscribe: {{unsub}}',
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
      'Hi dear {{1}}! Your cart still has the 4-person dome tent in it. Get a free gift with orders over RM120 while stocks last. Go back and finish your order.',
    ],
    [
      'a quotation stays below the words that lead to it',
      {
        segment: 'repeat-buyers',
        channel: 'email',
        merchant: 'Clearwater Lens',
        category: ['Health', 'Contact lenses'],
        template: {
          title: 'A word from a customer',
          body: '“I have ordered here for two years.” – Dana\n\nWe think that says it all, bestie!',
        },
      },
      'A word from a customer | “I have ordered here for two years.” – Dana\n\nReorder your contact lenses in the shop.',
    ],
    [
      'the items of a cart stand above the step, what was promised between them',
      {
        segment: 'abandoned-cart-buyers',
        channel: 'email',
        merchant: 'Little Loom',
        template: {
          title: 'Did you forget something?',
          body: 'Hi *|FNAME|*,\n\nYour cart is feeling lonely!\n\n*|CART|*\n\nFree returns within 60 days.\n\n*|CART_URL|*\n\nLittle Loom',
        },
      },
      'Still in your cart | Hi *|FNAME|*,\n\nThese items are in your cart:\n\n*|CART|*\n\nFree returns within 60 days.\n\nGo back and finish your order: *|CART_URL|*\n\nLittle Loom',
    ],
    [
      'a particular of the shop stays, a boast and a bare “click here” go',
      {
        segment: 'potential-new-customers',
        channel: 'email',
        language: 'es-ES',
        merchant: 'Aceites La Umbría',
        category: ['Alimentación', 'Aceite de oliva'],
        voucher: '10 % de descuento en la primera compra, mínimo 40 €, código UMBRIA10',
        template: {
          title: 'Algo especial para ti',
          body: 'Hola, {{nombre}}:\n\n¡Bienvenido de nuevo! Nuestros aceites son los mejores del mundo.\n\nPrensamos en frío cada noviembre, en Jaén.\n\nHaz clic aquí: {{url}}\n\nAceites La Umbría',
        },
      },
      '10 % de descuento en tu primera compra desde 40 € | Hola, {{nombre}}:\n\n¿Aún no conoces Aceites La Umbría? Tienes un 10 % de descuento en tu primera compra desde 40 € con el código UMBRIA10.\n\nPrensamos en frío cada noviembre, en Jaén.\n\nMira nuestra selección de aceite de oliva: {{url}}\n\nAceites La Umbría',
    ],
    [
      'a label keeps its link, a tip its place',
      {
        segment: 'post-purchase',
        channel: 'email',
        merchant: 'Crumb',
        product: 'Sourdough starter kit',
        template: {
          title: 'Hello',
          body: "Hi {{first}},\n\nSurely you're already obsessed.\n\nKeep the jar out of the sun and give it room.\n\nFull guide: {{guide_url}}\n\nCrumb",
        },
      },
      'Your sourdough starter kit from Crumb | Hi {{first}},\n\nThank you for choosing the sourdough starter kit. Keep the jar out of the sun and give it room.\n\nFull guide: {{guide_url}}\n\nCrumb',
    ],
    [
      'vos is spoken to as vos',
      {
        segment: 'new-buyers',
        channel: 'whatsapp',
        language: 'es-AR',
        merchant: 'Yerba Litoral',
        voucher: '20% OFF en packs de 3 kg, hasta el 10/12',
        template: { title: null, body: 'Hola {{1}}! Te queremos!! Volvé que hay sorpresas 😍 yerbalitoral.example' },
      },
      'Hola {{1}}! Gracias por tu primera compra en Yerba Litoral. Tenés un 20% OFF en packs de 3 kg, hasta el 10/12. Prepará tu próximo pedido: yerbalitoral.example',
    ],
    [
      'followers are not asked to follow, and goods are not named twice',
      {
        segment: 'active-old-followers',
        merchant: 'Ink & Thistle',
        category: ['Stationery', 'Fountain pens'],
        voucher: 'Followers: 2 for 1 on fountain pen ink, until 12 Dec',
        template: { title: 'Follow us!', body: "We're a stationery shop. Follow us for deals!" },
      },
      "For followers: 2 for 1 on fountain pen ink | Thank you for following Ink & Thistle. For followers: 2 for 1 on fountain pen ink, until 12 Dec. See what's in the shop.",
    ],
    [
      'an order that is only said in blame is said plainly, with its amount',
      {
        segment: 'unpaid-order-buyers',
        channel: 'whatsapp',
        merchant: 'Pinewood Toys',
        template: {
          title: null,
          body: "Hi {{1}}, you still haven't paid!! Order {{2}} will be cancelled if you don't pay {{3}} right now.",
        },
      },
      'Hi {{1}}, your order {{2}} is waiting for payment of {{3}}. Please complete your payment. Already paid? You can ignore this message.',
    ],
    [
      'who has just bought boots is not sent to more boots',
      {
        segment: 'post-purchase',
        merchant: 'Trailhead',
        category: ['Outdoors', 'Hiking boots'],
        product: 'Ridgeway boots',
        template: { title: 'Enjoy!', body: "Your boots are the best decision you've ever made!!" },
      },
      'Your Ridgeway boots from Trailhead | Thank you for choosing the Ridgeway boots. See what else we have.',
    ],
    [
      'our own greeting is gone on from, and a list of what is new stays',
      {
        segment: 'lapsing-buyers',
        channel: 'whatsapp',
        merchant: 'Ridge Soap',
        voucher: '15% off, code SCENT15, expires 15 Dec',
        template: {
          title: null,
          body: 'Hi {{1}} babe!! Where u been?? Three new scents: lemongrass, rose and coffee. ridgesoap.example/s',
        },
      },
      "Hello {{1}}, it's been a while. Here is 15% off with code SCENT15, until 15 Dec. Three new scents: lemongrass, rose and coffee. Come back for a look: ridgesoap.example/s",
    ],
    [
      'an offer for new buyers is theirs; a question about the goods tells nothing of them',
      {
        segment: 'new-buyers',
        merchant: 'Mellow Mattress',
        category: ['Home', 'Pillows'],
        voucher: '15% off pillows for new buyers, code REST15',
        template: { title: 'Woohoo!!', body: "Don't you need pillows yet? Best night's sleep of your life!" },
      },
      '15% off pillows for new buyers | Thank you for your first order from Mellow Mattress. Here is 15% off pillows for new buyers with code REST15. Use the offer on your next order.',
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
