import { describe, expect, it } from 'vitest';
import { type Given, text } from './a-task.ts';

const cases: readonly [string, Given, string][] = [
  [
    'a button under the name is where the step leads',
    {
      language: 'en-ZA',
      channel: 'email',
      segment: 'new-buyers',
      merchant: 'Veldskoen Republic',
      product: 'Veldskoen boots',
      voucher: 'R150 off leather care, code BALM150, until 20 December',
      category: ['Shoes'],
      template: {
        title: 'Howzit and welcome!!',
        body: "Hi [First Name]\n\nLekker stuff! You've just joined the coolest family in Mzansi and we're super stoked. Your vellies are made by hand in Oudtshoorn, so give the leather a week to soften before you judge it. A little leather balm every month keeps them supple.\n\nWe've got loads of other goodies so don't be a stranger!\n\nCheers,\nThe Veldskoen Republic crew\n\n[Shop Now]\n[Unsubscribe]",
      },
    },
    'R150 off leather care, until 20 December | Hi [First Name]\n\nThank you for your first order from Veldskoen Republic. Here is R150 off leather care with code BALM150, until 20 December.\n\nYour vellies are made by hand in Oudtshoorn, so give the leather a week to soften before you judge it. A little leather balm every month keeps them supple.\n\nChoose what to order next: [Shop Now]\n\nCheers,\nThe Veldskoen Republic crew\n[Unsubscribe]',
  ],
  [
    'who made it by hand is kept beside the offer',
    {
      language: 'en-AU',
      channel: 'email',
      segment: 'lapsing-buyers',
      merchant: 'Little Possum Nursery',
      product: 'Maidenhair fern',
      voucher: 'Free shipping to Victoria over $60, through 30 November',
      category: ['Home & Living', 'Garden'],
      template: {
        title: 'Where have you been, stranger??',
        body: "Hey {name},\n\nIt's been AGES and honestly we're a bit gutted. Have you found another plant shop? We can handle it (we can't).\n\nAnyway! Spring came late to the Dandenongs this year, and the maidenhair ferns have gone berserk. Every pot is hand-potted in peat-free mix by Deb, who talks to them. Everything over $60 ships free to Victoria through the end of November.\n\nPop in: {link}\n\nDeb & Col\n\nUnsubscribe {unsub}",
      },
    },
    "Free shipping to Victoria over $60, through 30 November | Hey {name},\n\nIt's been a while. Here is free shipping to Victoria over $60, through 30 November.\n\nSpring came late to the Dandenongs this year, and the maidenhair ferns have gone berserk. Every pot is hand-potted in peat-free mix by Deb, who talks to them.\n\nPop in: {link}\n\nDeb & Col\n\nUnsubscribe {unsub}",
  ],
  [
    'a tip that waits for it to dry is no clickbait',
    {
      language: 'en',
      channel: 'push',
      segment: 'post-purchase',
      merchant: 'Sari-Sari Skin',
      product: 'Calamansi toner',
      category: ['Beauty', 'Skincare'],
      template: {
        title: 'Thank you po! 💕',
        body: 'Salamat sa order mo mumsh! Sana happy ka. Use the calamansi toner at night po and wait for it to dry before the moisturizer. Follow us on TikTok and tag us ha, love lots!!',
      },
    },
    'Your calamansi toner from Sari-Sari Skin 💕 | Thank you for choosing the calamansi toner. Use the calamansi toner at night po and wait for it to dry before the moisturizer. See the rest of our skincare in the shop.',
  ],
  [
    'what cannot be said yet is not said',
    {
      language: 'en',
      channel: 'email',
      segment: 'price-drop',
      merchant: 'Copperline Audio',
      product: 'HX-2 headphones',
      voucher: 'HX-2 headphones £129 (was £169), until 2 Dec',
      category: ['Electronics', 'Headphones'],
      template: {
        title: 'Something you like just got better 😉',
        body: "Hi %FIRSTNAME%,\n\nWe have exciting news about something you've had your eye on. We can't say too much here, but let's just say your ears (and your wallet) will thank us.\n\nThe HX-2 folds flat, runs for 40 hours on a charge and takes a wired cable too.\n\nSee what the fuss is about: https://copperline.example/hx2\n\nThe Copperline crew\n\nUnsubscribe: %UNSUB%",
      },
    },
    'Now £129, was £169: HX-2 headphones | Hi %FIRSTNAME%,\n\nHX-2 headphones: now £129 (was £169), until 2 Dec.\n\nThe HX-2 folds flat, runs for 40 hours on a charge and takes a wired cable too.\n\nSee the new price: https://copperline.example/hx2\n\nThe Copperline crew\n\nUnsubscribe: %UNSUB%',
  ],
  [
    'a kind of goods is browsed',
    {
      language: 'en-ZA',
      channel: 'push',
      segment: 'active-old-followers',
      merchant: 'Durban Spice Traders',
      voucher: 'Free masala sampler on orders over R350',
      category: ['Food & Beverages', 'Spices'],
      template: {
        title: 'Hey you 😘',
        body: "Bored? Hungry? Same. Come see what's cooking, you won't regret it, pinky promise!",
      },
    },
    'Free masala sampler on orders over R350 | Thank you for following Durban Spice Traders. Browse our spices in the shop.',
  ],
  [
    'a regular is thanked for being one',
    {
      language: 'en-US',
      channel: 'email',
      segment: 'frequent-buyers',
      merchant: 'Tidewater Tackle',
      voucher: 'Spend $75, get a free fly box, code EARLBOX, through Dec 15',
      category: ['Sports & Outdoors', 'Fishing'],
      template: {
        title: 'Dear Valued Customer',
        body: 'Dear Valued Customer,\n\nWe at Tidewater Tackle wish to extend our sincerest gratitude for your continued patronage. Customer satisfaction is at the heart of everything we do and we remain committed to excellence.\n\nAs a token of appreciation, we are delighted to inform you that a special privilege has been extended to you. Our hand-tied redfish flies are back in chartreuse and copper, tied by Earl in Rockport.\n\nShop: {{ shop.url }}\n\nSincerely,\nThe Management\n\n{{ unsubscribe }}',
      },
    },
    'Spend $75, get a free fly box, through Dec 15 | Hello,\n\nThank you for being such a regular at Tidewater Tackle. Spend $75, get a free fly box with code EARLBOX, through Dec 15.\n\nOur hand-tied redfish flies are back in chartreuse and copper, tied by Earl in Rockport.\n\nShop: {{ shop.url }}\n\nSincerely,\nThe Management\n\n{{ unsubscribe }}',
  ],
  [
    'one sentence of the merchant says more than a pun',
    {
      language: 'en',
      channel: 'push',
      segment: 'potential-new-customers',
      merchant: 'Hobbs Hill Honey',
      product: 'Raw heather honey',
      voucher: '3 jars for £24',
      category: ['Food & Beverages', 'Honey'],
      template: {
        title: 'Bee-lieve the buzz! 🐝🐝🐝',
        body: "Un-bee-lievable news, honey lovers! Our hives are the talk of the town and everyone's buzzing. Raw heather honey from the North York Moors, jarred the week it's taken. Don't be the last to bee in the know!!",
      },
    },
    "3 jars for £24 🐝 | New to Hobbs Hill Honey? Raw heather honey from the North York Moors, jarred the week it's taken. See the raw heather honey in the shop.",
  ],
];

describe('an English shop’s best sentence stays', () => {
  it.each(cases)('%s', (_, given, expected) => {
    expect(text(given)).toBe(expected);
  });
});
