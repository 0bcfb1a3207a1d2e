import { describe, expect, it } from 'vitest';
import { reviewByRule } from '../../../src/agents/content/review.ts';
import type { Brief } from '../../../src/domain/brief.ts';
import { aBrief, aVoucher } from '../../fixtures/brief.ts';

const claims = (body: string, rest: Partial<Brief> = {}) =>
  reviewByRule(aBrief({ template: { title: null, body }, ...rest }), '2026-11-24').claims;

describe('claims of the original', () => {
  it('lists what nothing backs, in order, each wording once', () => {
    expect(claims('Last chance! Almost gone. Last chance! 100% satisfaction guaranteed.')).toEqual([
      { text: 'Last chance', kind: 'urgency' },
      { text: 'Almost gone', kind: 'scarcity' },
      { text: 'satisfaction guaranteed', kind: 'guarantee' },
    ]);
  });

  it('lists what the segment does not allow to say', () => {
    expect(claims('Happy birthday!', { segment: 'frequent-buyers' })).toEqual([
      { text: 'Happy birthday', kind: 'relationship' },
    ]);
  });

  it('lists a date that has passed, and no date that is to come', () => {
    expect(claims('10% off until 31 May 2024')).toEqual([{ text: '31 May 2024', kind: 'stale-date' }]);
    expect(claims('10% off until 12 December')).toEqual([]);
  });

  it('takes a confirmed fact and a dated voucher as backing', () => {
    expect(claims('Last chance!', { facts: ['last chance, the line is discontinued'] })).toEqual([]);
    expect(claims('Last chance!', { voucher: aVoucher({ text: 'RM3 off until 30 November' }) })).toEqual([]);
  });
});
