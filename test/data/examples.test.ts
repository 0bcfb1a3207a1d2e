import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CHANNEL_LIMITS, CHANNELS } from '../../src/domain/channel.ts';
import { SEGMENTS } from '../../src/domain/segment.ts';
import { wholeText } from '../../src/domain/template.ts';
import { parseVoucher } from '../../src/domain/voucher.ts';
import { exampleLines } from './example-records.ts';
import { bySegment, engagementPerSend } from './example-tiers.ts';

const count = z.int().nonnegative();
const text = z.string().trim().min(1);

/** docs/records.md: exactly these keys. */
const RECORD = z.strictObject({
  merchant: text,
  plan: text,
  segment: z.enum(Object.keys(SEGMENTS)),
  template: z.strictObject({ title: text.nullable(), body: text }),
  voucher: text.nullable(),
  category: z.array(text).min(1).nullable(),
  product: text.nullable(),
  channel: z.enum(CHANNELS),
  language: z.enum(['en', 'en-MY', 'id', 'ms', 'vi', 'th', 'es-MX', 'es-ES', 'pt-BR', 'zh-CN', 'zh-TW']),
  sends: z.int().min(40).max(30_000),
  events: z.strictObject({
    read: count,
    storeClick: count,
    voucherClick: count,
    productCardClick: count,
    crmButtonClick: count,
    unsubscribe: count,
  }),
});

const lines = exampleLines();
const records = lines.map(({ record }) => record);
const distinct = (values: readonly unknown[]): number => new Set(values).size;

describe('the example records', () => {
  it('keep the record format, each in the file of its segment', () => {
    const wrong = lines.filter(
      ({ record, fileSegment }) => !RECORD.safeParse(record).success || record.segment !== fileSegment,
    );
    expect(wrong).toEqual([]);
  });

  it('are at least 440, at least 40 a segment', () => {
    expect(records.length).toBeGreaterThanOrEqual(440);
    const short = Object.keys(SEGMENTS).filter((segment) => (bySegment(records).get(segment)?.length ?? 0) < 40);
    expect(short).toEqual([]);
  });

  it('come from at least 24 shops and 12 category trees, over every channel', () => {
    expect(distinct(records.map(({ merchant }) => merchant))).toBeGreaterThanOrEqual(24);
    expect(distinct(records.flatMap(({ category }) => category?.slice(0, 1) ?? []))).toBeGreaterThanOrEqual(12);
    expect(CHANNELS.filter((channel) => !records.some((record) => record.channel === channel))).toEqual([]);
  });

  it('offer every kind of voucher, and often none', () => {
    const kinds = new Set(records.map(({ voucher, language }) => voucher && parseVoucher(voucher, language).kind));
    const wanted = ['amount-off', 'percent-off', 'free-shipping', 'buy-x-get-y', 'gift', 'price', null] as const;
    expect(wanted.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it('are in eight languages, English most and each in every segment', () => {
    const sizes = Map.groupBy(records, ({ language }) => language.split('-')[0] ?? '');
    expect([...sizes.keys()].sort()).toEqual(['en', 'es', 'id', 'ms', 'pt', 'th', 'vi', 'zh']);
    const largest = [...sizes].reduce((most, next) => (next[1].length > most[1].length ? next : most));
    expect(largest[0]).toBe('en');
    const missing = [...sizes].flatMap(([language, own]) =>
      Object.keys(SEGMENTS)
        .filter((segment) => !bySegment(own).has(segment))
        .map((segment) => `${language} ${segment}`),
    );
    expect(missing).toEqual([]);
  });

  it('repeat no plan and no text', () => {
    expect(distinct(records.map(({ plan }) => plan))).toBe(records.length);
    expect(distinct(records.map(({ template }) => wholeText(template).toLowerCase().replace(/\s+/gu, ' ')))).toBe(
      records.length,
    );
  });

  it('name a shop in at most two languages', () => {
    const many = [...Map.groupBy(records, ({ merchant }) => merchant)]
      .filter(([, own]) => distinct(own.map(({ language }) => language)) > 2)
      .map(([merchant]) => merchant);
    expect(many).toEqual([]);
  });

  it('have whole counts that add up', () => {
    const wrong = records.filter(({ sends, events, voucher, product, channel }) => {
      const { read, storeClick, voucherClick, productCardClick, crmButtonClick, unsubscribe } = events;
      const acted = storeClick + voucherClick + productCardClick + crmButtonClick + unsubscribe;
      const impossible =
        (voucher === null && voucherClick > 0) ||
        ((product === null || channel === 'sms') && productCardClick > 0) ||
        (channel === 'sms' && crmButtonClick > 0);
      return acted > read || read > sends || impossible;
    });
    expect(wrong).toEqual([]);
  });

  it('score low mostly and high seldom, in every segment', () => {
    for (const own of bySegment(records).values()) {
      const scores = own.map(engagementPerSend).sort((a, b) => a - b);
      const median = scores[Math.floor(scores.length / 2)] ?? 0;
      const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
      expect(median).toBeLessThan(0.75 * mean);
    }
  });

  it('keep the limits of their channel', () => {
    const tooLong = records.filter(({ template, channel }) => {
      const limit = CHANNEL_LIMITS[channel];
      return (
        template.body.length > (limit.body ?? Number.POSITIVE_INFINITY) ||
        (template.title?.length ?? 0) > (limit.title ?? Number.POSITIVE_INFINITY)
      );
    });
    expect(tooLong).toEqual([]);
  });

  it('have a title in push and e-mail and none elsewhere', () => {
    const wrong = records.filter(
      ({ template, channel }) => (template.title === null) === ['push', 'email'].includes(channel),
    );
    expect(wrong).toEqual([]);
  });
});
