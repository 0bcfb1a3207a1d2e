import { describe, expect, it } from 'vitest';
import { type Given, rewritten } from './a-task.ts';

const body = (given: Given) => rewritten(given).body;

describe('the frame of a rewrite', () => {
  it('opens with the greeting of the original, in whatever language it greets', () => {
    expect(
      body({
        segment: 'abandoned-cart-buyers',
        channel: 'email',
        merchant: 'Rangrez Handlooms',
        voucher: '10% off up to ₹250 on prepaid orders above ₹1,499, code RANG10',
        template: {
          title: 'Something special for your cart',
          body: 'Namaste {{ customer.first_name | capitalize }},\n\nYour cart is missing you! Complete your purchase and enjoy an exclusive benefit, specially curated only for you:\n\n{% for item in cart.items %}- {{ item.title }}\n{% endfor %}\nGo to cart: {{ cart.url }}\n\nWarm regards,\nTeam Rangrez',
        },
      }),
    ).toBe(
      'Namaste {{ customer.first_name | capitalize }},\n\nGet 10% off up to ₹250 on prepaid orders above ₹1,499 with code RANG10.\n\nThese items are in your cart:\n\n{% for item in cart.items %}- {{ item.title }}\n{% endfor %}\nGo to cart: {{ cart.url }}\n\nWarm regards,\nTeam Rangrez',
    );
  });

  it('makes a plain greeting of a cry, in its place', () => {
    expect(
      body({
        segment: 'new-buyers',
        channel: 'chat',
        language: 'id',
        merchant: 'GadgetKu Sudirman',
        voucher: 'Tempered glass Rp19.000 (harga normal Rp35.000) untuk pembeli casing',
        category: ['Elektronik', 'Aksesoris HP'],
        template: {
          title: null,
          body: 'WOYY {nama_pembeli}!!! Udah beli casing masa ga sekalian tempered glass?? Nyesel lho ntar layarnya retak wkwkwk. Tempered glass cuma Rp19.000 dari Rp35.000. GASKEUN CEKOUT SEKARANG 🔥🔥🔥',
        },
      }),
    ).toBe(
      'Halo {nama_pembeli}, tempered glass Rp19.000 (harga normal Rp35.000) untuk pembeli casing. Lihat aksesoris HP lainnya.',
    );
  });

  it('keeps the name under a letter and leaves the guilt above it', () => {
    expect(
      body({
        segment: 'lapsing-buyers',
        channel: 'email',
        merchant: 'Tumble & Build Toys',
        voucher: '$10 off orders of $50 or more, code TRAIN10, through Dec 12',
        template: {
          title: 'We cried a little',
          body: "Dear [First Name],\n\nDid we do something wrong? How could you forget us like that?\n\nForever yours (even if you're not ours),\nTumble & Build\n\n[Shop Link]\n[Unsubscribe]",
        },
      }),
    ).toContain('\n\nBest wishes,\nTumble & Build\n');
  });

  it('leaves no kiss behind whose sentence is gone', () => {
    const push = (emoji: string): Given => ({
      segment: 'active-old-followers',
      channel: 'push',
      language: 'pt-BR',
      merchant: 'Areia Fina',
      voucher: 'Coleção Maré: biquínis a partir de R$ 89',
      template: {
        title: 'Tá rolando coisa boa por aqui',
        body: `Passando só pra dar um oi e lembrar que a gente existe, viu? Beijo da equipe Areia Fina ${emoji}`,
      },
    });
    expect(body(push('💋'))).not.toMatch(/💋/u);
    expect(body(push('🌊'))).toMatch(/\. 🌊$/u);
  });

  it('sets no space behind a full-width mark', () => {
    expect(
      body({
        segment: 'unpaid-order-buyers',
        channel: 'chat',
        language: 'zh-TW',
        merchant: '日日麵包',
        template: {
          title: null,
          body: '親愛的{{姓名}}～ 訂單{{訂單編號}}還沒付錢唷，再不付我們要哭哭了😭😭',
        },
      }),
    ).toBe('{{姓名}} 你好，訂單 {{訂單編號}} 已成立，尚未付款。請完成付款。如已付款，請忽略這則訊息。');
  });
});
