import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channelLine, givenOf, languageLine } from '../../../src/agents/by-model/brief-inputs.ts';
import { cleanBody, cleanLine } from '../../../src/agents/by-model/clean-text.ts';
import { maskMessage } from '../../../src/agents/by-model/masked-message.ts';
import { readable, readableExemplar } from '../../../src/agents/by-model/readable-message.ts';
import { verbatim } from '../../../src/agents/by-model/verbatim.ts';
import { NO_BRAND } from '../../../src/domain/brief.ts';
import { aBrief, anExemplar, aVoucher } from '../../fixtures/brief.ts';

describe('a masked message', () => {
  const message = maskMessage({
    title: '{{first_name}}, 20% off',
    body: 'Code SUN20 at https://shop.example/sale. {{first_name}}, see you! {{unsubscribe_url}}',
  });

  it('numbers its marks on from title to body and says what they stand for', () => {
    expect(message.title).toBe('⟦T1⟧, 20% off');
    expect(message.body).toBe('Code ⟦T2⟧ at ⟦T3⟧. ⟦T4⟧, see you! ⟦T5⟧');
    expect(message.legend).toBe('⟦T1⟧ name, ⟦T2⟧ code, ⟦T3⟧ link, ⟦T4⟧ name, ⟦T5⟧ opt-out line.');
  });

  it('gives the tokens back wherever the model put them, and leaves marks it made up', () => {
    expect(message.unmask('⟦T3⟧: 20% off with ⟦ T2 ⟧, ⟦T9⟧')).toBe(
      'https://shop.example/sale: 20% off with SUN20, ⟦T9⟧',
    );
  });

  it('hides the same tokens in other text', () => {
    expect(message.maskIn('20% off with code SUN20')).toBe('20% off with code ⟦T2⟧');
  });

  it('has no legend without tokens', () => {
    expect(maskMessage({ title: null, body: 'Hello' })).toMatchObject({
      title: null,
      body: 'Hello',
      legend: 'There are no marks.',
    });
  });

  it('gives any text back as it was', () => {
    const text = fc
      .array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('{{a}}', ' https://a.example ', '*|B|*')))
      .map((one) => one.join(''));
    fc.assert(
      fc.property(text, text, (title, body) => {
        fc.pre(!`${title}${body}`.includes('⟦'));
        const masked = maskMessage({ title, body });
        expect([masked.unmask(masked.title ?? ''), masked.unmask(masked.body)]).toEqual([title, body]);
      }),
    );
  });
});

describe('a readable message', () => {
  it('shows words where tokens stand, and no switches', () => {
    expect(
      readable('Hi {{first_name}}, {{amount}} due by {{due_date}}: {{pay_url}}{% if vip %} Thanks{% endif %}'),
    ).toBe('Hi [name], [amount] due by [date]: [link] Thanks');
  });

  it('of another shop has no name, item, code or link to borrow', () => {
    const exemplar = anExemplar({
      merchant: 'Oak & Ash (Leeds)',
      product: 'Linen throw',
      template: {
        title: 'OAK & ASH (LEEDS): linen throws',
        body: 'The linen throw is £5 off with code OAK5: oak.example/throw',
      },
      voucher: '£5 off, code OAK5',
    });
    expect(readableExemplar(exemplar)).toBe(
      'Title: [shop]: linen throws\nBody: The [item] is £5 off with code [code]: [link]\n(Its offer: £5 off, code [code])',
    );
  });

  it('of another shop is shown from its beginning, when it is long', () => {
    const shown = readableExemplar(
      anExemplar({ template: { title: null, body: 'Long. '.repeat(1_000) }, voucher: null }),
    );
    expect(shown).toHaveLength(1_201);
    expect(shown).toMatch(/^Long\. Long\. .*…$/u);
  });

  it('finds the name of a shop in unspaced writing, and no name inside a word', () => {
    expect(
      readableExemplar(
        anExemplar({ merchant: '暖树', template: { title: null, body: '暖树新品上架' }, voucher: null }),
      ),
    ).toBe('[shop]新品上架');
    expect(
      readableExemplar(
        anExemplar({ merchant: 'Ash', template: { title: null, body: 'Cash back at Ash' }, voucher: null }),
      ),
    ).toBe('Cash back at [shop]');
  });
});

describe('what a model wrote is cleaned', () => {
  it('of hidden characters, but not of joined emoji, flags, Persian joiners and line breaks', () => {
    expect(cleanBody('\u202Ea\u200Bb\u2060c\uFEFF\u0007\u{E0041}\r\n👩‍💻 می‌خواهم 🏴\u{E0067}\u{E0062}\u{E007F} ')).toBe(
      'abc\n👩‍💻 می‌خواهم 🏴\u{E0067}\u{E0062}\u{E007F}',
    );
  });

  it('into one line of a length, cut at a word and never inside an emoji', () => {
    expect(cleanLine(' names\n\nthe\tprice ')).toBe('names the price');
    expect(cleanLine('It names the price first', 12)).toBe('It names…');
    expect(cleanLine('😀'.repeat(10), 6)).toBe('😀😀…');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, cap) => {
        const line = cleanLine(text, cap);
        expect(line.length).toBeLessThanOrEqual(cap);
        expect(line.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('a quotation', () => {
  const text = 'Welcome  back!\nYour “Tea Box” is cheaper now, İstanbul.';
  it.each([
    ['welcome back', 'Welcome  back'],
    ['"Your \'Tea Box\' is…"', 'Your “Tea Box” is'],
    ['cheaper now, İSTANBUL.', 'cheaper now, İstanbul'],
    ['İstanbul.', 'İstanbul'],
    ['vague-incentive', null],
    ['', null],
    ['"…"', null],
  ])('%s is taken from the text: %s', (quotation, words) => {
    expect(verbatim(quotation, text)).toBe(words);
  });

  it('of any part of any text is found', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (whole, a, b) => {
        const [start, end] = [a % whole.length, (b % whole.length) + 1].sort((x, y) => x - y);
        const found = verbatim(whole.slice(start, end), whole);
        if (found !== null) expect(whole).toContain(found);
      }),
    );
  });
});

describe('a brief in words', () => {
  it('gives everything that may back a claim, and only that', () => {
    const brief = aBrief({
      merchant: 'Peat & Pine',
      voucher: aVoucher(),
      category: ['Home', 'Candles'],
      product: 'Cedar candle',
      facts: ['Ends Sunday'],
      instruction: 'say it is sold out',
    });
    expect(givenOf(brief, (text) => text.toUpperCase())).toEqual([
      { element: 'the_offer', text: 'RM3 OFF, MIN SPEND RM15' },
      { element: 'product_category', text: 'HOME > CANDLES' },
      { element: 'the_product', text: 'CEDAR CANDLE' },
      { element: 'shop_name', text: 'PEAT & PINE' },
      { element: 'confirmed_fact', text: 'ENDS SUNDAY' },
    ]);
  });

  it('takes an id for no name, and the brand’s name before the merchant’s', () => {
    expect(givenOf(aBrief({ merchant: 'm_42' }))).toBe('Nothing besides the message.');
    expect(givenOf(aBrief({ merchant: 'm_42', brand: { ...NO_BRAND, shop: 'Pine' } }))).toEqual([
      { element: 'shop_name', text: 'Pine' },
    ]);
  });

  it.each([
    [aBrief(), 'push, title up to 50 characters, body up to 178 characters'],
    [aBrief({ channel: 'whatsapp', template: { title: null, body: 'Hi' } }), 'whatsapp, body up to 1024 characters'],
    [
      aBrief({ channel: 'sms', template: { title: null, body: 'Hi' } }),
      'sms, not longer than the original, no emoji, accents or curly quotes that it does not have',
    ],
  ])('names the channel with its limits', (brief, line) => {
    expect(channelLine(brief)).toBe(line);
  });

  it.each([
    ['id', 'Indonesian (id)'],
    ['es-MX', 'Mexican Spanish (es-MX)'],
    ['en-MY', 'Malay and English mixed, as spoken in Malaysia (en-MY): keep the mixture'],
    ['nonsense!', 'nonsense!'],
  ])('names the language %s', (tag, line) => {
    expect(languageLine(tag)).toBe(line);
  });
});
