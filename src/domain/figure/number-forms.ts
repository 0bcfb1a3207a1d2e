/** Languages that write 1.000 for a thousand and 1,5 for one and a half. Spanish of Mexico and Central America does not. */
const COMMA_DECIMAL = new Set(['id', 'vi', 'es', 'pt', 'de', 'fr', 'it', 'nl', 'tr']);
const POINT_DECIMAL_REGIONS = /^es-(?:mx|us|pr|gt|hn|sv|ni|pa|do|419)$/iu;

export function usesCommaDecimal(language: string): boolean {
  return COMMA_DECIMAL.has(language.split('-')[0] ?? '') && !POINT_DECIMAL_REGIONS.test(language);
}

/**
 * Digits as written, with their separators: 1.299,90 · 1,299.90 · 1 299,90 (narrow spaces) · 3.00 · 1'000. In "满99减12,11月30日"
 * the comma parts an amount from a date.
 */
export const NUMBER = /\d+(?:[.,'\u00a0]\d+(?!\d*月))*/u;
/** Where a comma only parts thousands: another one ends a clause (满100送10,12/20前). */
export const NUMBER_OF_THOUSANDS = /\d+(?:[.'\u00a0]\d+|,\d{3}(?!\d))*/u;

/**
 * The value of a number as written. Both separators: the last is the decimal one. One separator with three digits after
 * it: thousands in money, else as the language has it. Money never has three decimals.
 */
export function numberValue(written: string, language: string, isMoney: boolean): number {
  const plain = written.replace(/['\u00a0]/gu, '');
  const separators = plain.match(/[.,]/gu) ?? [];
  const last = separators.at(-1);
  if (last === undefined) return Number(plain);
  const fraction = plain.slice(plain.lastIndexOf(last) + 1);
  const whole = plain.slice(0, plain.lastIndexOf(last)).replace(/[.,]/gu, '');
  if (isDecimal(separators, last, whole, fraction, language, isMoney)) return Number(`${whole}.${fraction}`);
  return Number(plain.replace(/[.,]/gu, ''));
}

function isDecimal(
  separators: readonly string[],
  last: string,
  whole: string,
  fraction: string,
  language: string,
  isMoney: boolean,
): boolean {
  if (new Set(separators).size > 1) return true;
  if (separators.length > 1) return false;
  if (fraction.length !== 3) return true;
  if (whole === '0' || whole.length > 3) return true;
  if (isMoney) return false;
  return (last === ',') === usesCommaDecimal(language);
}
