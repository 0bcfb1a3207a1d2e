import { describe, expect, test } from 'vitest';
import { checkCodes } from '../../src/guard/codes.ts';
import { checkLinks } from '../../src/guard/links.ts';
import { verdict } from './guard-case.ts';

describe('links', () => {
  test.each([
    ['Go: https://oak.example/a?src=sms7 STOP', 'Go: https://oak.example/a STOP', 'fail | https://oak.example/a'],
    ['Go: https://oak.example/a.', 'Please go to https://oak.example/a', 'pass'],
    ['Go: oak.example/p/{{id}}', 'oak.example/p/{{id}} is the place', 'pass'],
    ['Go: oak.example/p/{{id}}', 'oak.example/p/{{ id }} is the place', 'fail | oak.example/p/{{ id }}'],
    ['Call 0800 555 0199', 'Call us', 'fail'],
    ['See it', 'See it at oak.example', 'fail | oak.example'],
    ['Go: oak.example', 'oak.example, yes oak.example', 'fail | oak.example | oak.example'],
  ])('%s → %s: %s', (original, candidate, expected) => {
    expect(verdict(checkLinks, { original, candidate })).toBe(expected);
  });

  test('a link given as a fact may be added', () => {
    expect(
      verdict(checkLinks, { original: 'See it', candidate: 'See it: oak.example/x', facts: ['Link: oak.example/x'] }),
    ).toBe('pass');
  });
});

describe('codes', () => {
  test.each([
    ['Use OTOÑO15', 'Use OTONO15', null, 'fail | OTONO15'],
    ['Use SAVE10 now', 'SAVE10 is for you, SAVE10!', null, 'pass'],
    ['With code LONGSHORE', 'LONGSHORE takes it off', null, 'pass'],
    ['With code LONGSHORE', 'Take it off', null, 'fail'],
    ['Your cart waits', '10% off with OAK10', '10% off, code OAK10', 'pass'],
    ['Your cart waits', '10% off', '10% off, code OAK10', 'warn'],
    ['Your cart waits', 'Come back', '10% off, code OAK10', 'pass'],
    ['Your cart waits', 'Use code OAK20', '10% off, code OAK10', 'fail | OAK20'],
    ['Your cart waits', 'RM15 and SPF50 are no codes', null, 'pass'],
  ])('%s → %s (%s): %s', (original, candidate, voucher, expected) => {
    expect(verdict(checkCodes, { original, candidate, voucher })).toBe(expected);
  });

  test('goes with an offer that the segment cannot use', () => {
    const gone = {
      original: 'WELCOME15: 15% off your first order',
      candidate: 'How is your lamp?',
      segment: 'repeat-buyers',
    };
    expect(verdict(checkCodes, gone)).toBe('warn');
    expect(verdict(checkCodes, { ...gone, candidate: '15% off your first order' })).toBe('fail');
  });
});
