import { expect, it } from 'vitest';
import { canUse } from '../../../../src/agents/template/offer/can-use.ts';
import type { PaperSegment } from '../../../../src/domain/segment.ts';
import { aBrief } from '../../../fixtures/brief.ts';

const bought = { item: 'Dotted journal A5', noun: 'journals', stems: ['dotted', 'journal'] };
const none = { item: null, noun: null, stems: [] };

it.each<[string, PaperSegment, typeof none | typeof bought, boolean]>([
  ['10% off first order', 'potential-new-customers', none, true],
  ['10% off first order', 'new-followers', none, true],
  ['10% off first order', 'repeat-buyers', none, false],
  ['20% off, new customers only', 'lapsing-buyers', none, false],
  ['10% off picture books for regular customers', 'potential-new-customers', none, false],
  ['10% off picture books for regular customers', 'frequent-buyers', none, true],
  ['20% off journals', 'post-purchase', bought, false],
  ['20% off pens', 'post-purchase', bought, true],
])('%s for %s', (offer, segment, subject, usable) => {
  expect(canUse(offer, segment, aBrief({ segment }), subject)).toBe(usable);
});
