import { afterEach, describe, expect, it } from 'vitest';
import { localDate } from '../../src/domain/local-date.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

describe('localDate', () => {
  it.each([
    ['UTC', '2026-11-24T23:30:00Z', '2026-11-24'],
    ['Asia/Kuala_Lumpur', '2026-11-24T15:59:59Z', '2026-11-24'],
    ['Asia/Kuala_Lumpur', '2026-11-24T16:00:00Z', '2026-11-25'],
    ['America/Los_Angeles', '2027-01-01T07:59:59Z', '2026-12-31'],
    ['Pacific/Kiritimati', '2026-12-31T10:00:00Z', '2027-01-01'],
  ])('is the day in %s at %s', (timeZone, moment, day) => {
    process.env['TZ'] = timeZone;
    expect(localDate(new Date(moment))).toBe(day);
  });
});
