import { NUMBER } from './number-forms.ts';
import type { Reading, Scan } from './reading.ts';

const TO = /^[ \u00a0]?[-~至到][ \u00a0]?$/u;

/** In "5-10%", "10–15 €" and "2-3 days" the first number has the unit of the second. */
export function withRanges(scan: Scan, found: readonly Reading[]): readonly Reading[] {
  return found.map((reading, index) => {
    const next = found[index + 1];
    const isBare = reading.kind === 'number' || /^quantity:\d+$/u.test(reading.key);
    if (next === undefined || !isBare || !TO.test(scan.text.slice(reading.end, next.start))) return reading;
    const nextNumber = Number(NUMBER.exec(scan.text.slice(next.start, next.end))?.[0]);
    return inUnitOf(next, reading, nextNumber);
  });
}

function inUnitOf(next: Reading, reading: Reading, nextNumber: number): Reading {
  const value = reading.key.slice(reading.key.indexOf(':') + 1);
  const [, amount, unit] = /^[a-z]+:([\d.]+)(.*)$/u.exec(next.key) ?? [];
  if (next.kind === 'percent' || next.kind === 'money') {
    return { ...reading, kind: next.kind, key: `${next.kind}:${value}${unit}` };
  }
  if (next.kind !== 'duration') return reading;
  return { ...reading, kind: 'duration', key: `duration:${(Number(value) * Number(amount)) / nextNumber}${unit}` };
}
