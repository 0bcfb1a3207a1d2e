import { describe, expect, test } from 'vitest';
import { CHECK_NAMES } from '../../src/domain/report.ts';
import type { PaperSegment } from '../../src/domain/segment.ts';
import type { Template } from '../../src/domain/template.ts';
import { guard, verdictOf } from '../../src/guard/guard.ts';
import { type GuardCase, guardInput } from './guard-case.ts';

test('every check of the contract, in its order', () => {
  expect(guard(guardInput({ original: 'x', candidate: 'x' })).map((check) => check.name)).toEqual([...CHECK_NAMES]);
});

test('the verdict is the worst of the checks', () => {
  const check = (status: 'pass' | 'warn' | 'fail') => ({ name: 'facts', status, detail: '', found: [] }) as const;
  expect([
    verdictOf([check('pass'), check('pass')]),
    verdictOf([check('warn'), check('pass')]),
    verdictOf([check('warn'), check('fail')]),
    verdictOf([]),
  ]).toEqual(['pass', 'warn', 'fail', 'pass']);
});

/** The rewrites that the CRMAgent paper prints (Figures 10 and 11, Table 4), judged as docs/principles.md, "Honesty checks", says. */
const FIGURE_10: Template = {
  title: 'Limited-Time Steals on Top Picks!',
  body: 'Discover our bestsellers back in stock! Hurry and grab these limited-time deals before they’re gone. Don’t miss out on guaranteed savings!',
};
const FIGURE_10_ORIGINAL: Template = {
  title: 'Check out our bestsellers!',
  body: 'It’s been a while since we last saw you, we really missed you and we want you to know about our ongoing special deals!',
};
const FIGURE_11: Template = {
  title: 'Exclusive Deal Just for You—Limited Time!',
  body: 'We appreciate your support! Enjoy 20% off your next order—shop now before this offer disappears!',
};
const FIGURE_11_ORIGINAL: Template = {
  title: 'You followed – now treat yourself!',
  body: 'As a thank you for following, here’s a special offer for your first order. Don’t miss out—shop now!',
};
const CASE_2: Template = {
  title: 'Your cart is waiting—grab RM3 off now!',
  body: 'You left great picks in your cart! Complete your purchase with RM3 off when you spend RM15 or more. Don’t miss out—shop now and enjoy the benefits!',
};
const CASE_2_ORIGINAL: Template = {
  title: 'Did you forget something?',
  body: 'Looks like you left something in your cart. Ready to pick up where you left off?',
};
const VOUCHER = 'RM3 off, min spend RM15';

describe('the table of verdicts', () => {
  const failing = (one: GuardCase & { readonly segment: PaperSegment }) =>
    guard(guardInput(one))
      .filter((check) => check.status === 'fail')
      .map((check) => check.name);
  const warning = (one: GuardCase) =>
    guard(guardInput(one))
      .filter((check) => check.status === 'warn')
      .map((check) => check.name);
  const cart = { segment: 'abandoned-cart-buyers', original: CASE_2_ORIGINAL } as const;

  test('Figure 10: an invented end, stock and guarantee', () => {
    const one = { segment: 'potential-new-customers', original: FIGURE_10_ORIGINAL, candidate: FIGURE_10 } as const;
    expect(failing(one)).toEqual(['facts', 'urgency']);
  });

  test('Figure 11: an invented 20 %', () => {
    const one = { segment: 'active-old-followers', original: FIGURE_11_ORIGINAL, candidate: FIGURE_11 } as const;
    expect(failing(one)).toEqual(expect.arrayContaining(['facts', 'urgency']));
  });

  test('Table 4, case 2: RM3 from nowhere, and RM3 from the voucher', () => {
    expect(failing({ ...cart, candidate: CASE_2 })).toEqual(['facts']);
    expect(failing({ ...cart, candidate: CASE_2, voucher: VOUCHER })).toEqual([]);
    expect(warning({ ...cart, candidate: CASE_2, voucher: VOUCHER })).toEqual(['urgency']);
  });

  test('roles swapped, the minimum left out', () => {
    expect(failing({ ...cart, candidate: 'RM15 off when you spend RM3', voucher: VOUCHER })).toEqual(['offer-roles']);
    expect(failing({ ...cart, candidate: 'RM3 off your cart', voucher: VOUCHER })).toEqual(['offer-kept']);
  });

  test('“up to” and “from” dropped', () => {
    const segment = 'price-drop';
    expect(failing({ segment, original: 'Up to 50% off', candidate: '50% off' })).toEqual(['offer-roles']);
    expect(failing({ segment, original: 'Soap from RM9', candidate: 'Soap RM9' })).toEqual(['offer-roles']);
  });

  test('“shop now” and “today” only ask', () => {
    const one = { segment: 'potential-new-customers', original: 'See our socks.' } as const;
    expect(verdictOf(guard(guardInput({ ...one, candidate: 'Shop now' })))).toBe('pass');
    expect(verdictOf(guard(guardInput({ ...one, candidate: 'See it today' })))).toBe('pass');
  });
});

describe('what a check says', () => {
  const detailOf = (name: string, candidate: string, original = 'New mugs') =>
    guard(guardInput({ original, candidate })).find((check) => check.name === name)?.detail;

  test('one sentence about everything of one sort, each once', () => {
    expect(detailOf('facts', 'New mugs, RM3 off from RM15. RM3!')).toBe(
      '“RM3”, “RM15”: each appears nowhere in the original, the voucher or your facts: remove it, or confirm it as a fact.',
    );
    expect(detailOf('urgency', 'New mugs. Last chance, hurry!')).toBe(
      '“Last chance”, “hurry”: each claims an end that you did not give: leave it out, or state the date as a fact.',
    );
  });

  test('two conditions that are gone', () => {
    expect(detailOf('terms', '10% off mugs', '10% off mugs, one per household. T&Cs apply.')).toBe(
      'The conditions “one per household”, “T&Cs apply” are not said, so the text promises more than you do: say them, or drop the offer.',
    );
  });

  test('marks the very words, behind emoji and combining letters too', () => {
    const text = '👩‍👩‍👧 é́ ﬁ İ Last chance 🎁';
    const [found] =
      guard(guardInput({ original: 'New mugs', candidate: text })).find(({ name }) => name === 'urgency')?.found ?? [];
    expect(text.slice(found?.start, found?.end)).toBe('Last chance');
  });
});
