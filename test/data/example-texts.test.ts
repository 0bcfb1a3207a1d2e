import { describe, expect, it } from 'vitest';
import type { EngagementRecord } from '../../src/domain/record.ts';
import type { PaperSegment } from '../../src/domain/segment.ts';
import { wholeText } from '../../src/domain/template.ts';
import { findTerms } from '../../src/language/find-terms.ts';
import type { LexiconList } from '../../src/language/lexicon-lists.ts';
import { exampleLines } from './example-records.ts';
import { bySegment, tiersOf } from './example-tiers.ts';

const records = exampleLines().map(({ record }) => record);
const tiers = new Map([...bySegment(records)].map(([segment, own]) => [segment, tiersOf(own)]));
const strong = [...tiers.values()].flatMap((tier) => tier.strong);

/** What a message to these readers may never say of them (docs/principles.md, "What may be said of the readers"). */
const NEVER_OF: Readonly<Partial<Record<PaperSegment, readonly LexiconList[]>>> = {
  'potential-new-customers': ['reader-bought', 'reader-was-away', 'reader-returns', 'reader-loyal', 'reader-member'],
  'new-followers': ['reader-bought', 'reader-has-cart', 'reader-loyal'],
  'active-old-followers': ['reader-bought', 'reader-new', 'reader-loyal'],
  'new-buyers': ['reader-loyal', 'reader-likes'],
  'lapsing-buyers': ['guilt', 'reader-new'],
  'abandoned-cart-buyers': ['reader-reserved', 'blame'],
  'unpaid-order-buyers': ['blame', 'guilt'],
  'price-drop': ['reader-tracked'],
  'frequent-buyers': ['reader-new', 'reader-birthday'],
  'repeat-buyers': ['reader-new', 'reader-ran-out'],
};

function said(lists: readonly LexiconList[], from: readonly EngagementRecord[] = strong): readonly string[] {
  return from.flatMap(({ plan, template, language }) =>
    lists.flatMap((list) =>
      findTerms(wholeText(template), language, list).map((term) => `${plan}: ${list} "${term.text}"`),
    ),
  );
}

describe('the strong example messages', () => {
  it('hurry nobody, claim no shortage and guarantee nothing', () => {
    expect(said(['urgency', 'scarcity', 'guarantee'])).toEqual([]);
  });

  it('say nothing of the reader that their segment rules out', () => {
    const wrong = Object.entries(NEVER_OF).flatMap(([segment, lists]) => said(lists, tiers.get(segment)?.strong));
    expect(wrong).toEqual([]);
  });

  it('do not shout', () => {
    const shouting = strong.filter(
      ({ template }) =>
        /!!|\b\p{Lu}{4,}\b.*\b\p{Lu}{4,}\b.*\b\p{Lu}{4,}\b/u.test(wholeText(template)) ||
        wholeText(template).includes('！！'),
    );
    expect(shouting.map(({ plan }) => plan)).toEqual([]);
  });
});

describe('the example texts', () => {
  it('leave no placeholder open', () => {
    const token = /\{\{[\p{L}\d_]+\}\}/gu;
    const broken = records.filter(({ template }) => /[{}[\]]/u.test(wholeText(template).replace(token, '')));
    expect(broken.map(({ plan }) => plan)).toEqual([]);
  });

  it('link to nothing outside .example', () => {
    const links = records.flatMap(
      ({ template }) => wholeText(template).match(/[\p{L}\d-]+\.[a-z]{2,}(?=[\s/.,:]|$)/gu) ?? [],
    );
    expect(links.filter((link) => !link.endsWith('.example'))).toEqual([]);
  });

  it('keep the rules of WhatsApp: numbered variables in order, none first, last or side by side', () => {
    const wrong = records.filter(({ channel, template: { body } }) => {
      if (channel !== 'whatsapp') return false;
      const variables = body.match(/\{\{[^}]*\}\}/gu) ?? [];
      const numbered = variables.every((variable, index) => variable === `{{${index + 1}}}`);
      return !numbered || /^\{\{|\}\}$|\}\}\s*\{\{|\n{4}/u.test(body);
    });
    expect(wrong.map(({ plan }) => plan)).toEqual([]);
  });

  it('are at most two parts as an SMS', () => {
    const long = records.filter(({ channel, template: { body } }) => {
      const oneByte = /^[\x20-\x7e\n£¥èéùìòÇØøÅåÆæßÉ¡ÄÖÑÜ§¿äöñüà]*$/u.test(body);
      return channel === 'sms' && body.length > (oneByte ? 306 : 134);
    });
    expect(long.map(({ plan }) => plan)).toEqual([]);
  });
});

describe('the three routes', () => {
  it.each([...tiers])(
    '%s: some shops are strong, others are not but give a voucher or category, others give neither',
    (segment, tier) => {
      const strongShops = new Set(tier.strong.map(({ merchant }) => merchant));
      const others = (bySegment(records).get(segment) ?? []).filter(({ merchant }) => !strongShops.has(merchant));
      expect(tier.weak.some(({ merchant }) => strongShops.has(merchant))).toBe(true);
      expect(others.some(({ voucher, category }) => voucher !== null || category !== null)).toBe(true);
      expect(others.some(({ voucher, category }) => voucher === null && category === null)).toBe(true);
    },
  );
});
