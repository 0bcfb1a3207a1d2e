import { isLicensed, READER_CLAIMS } from '../../../guard/licence.ts';
import type { Unit } from '../../../language/units/unit.ts';
import type { Reading } from '../reading/reading.ts';
import { type Fault, faultAt } from './fault.ts';
import { isGiven } from './is-given.ts';

/** Claims about the reader beyond the segment's licence. */
export function presumed(unit: Unit, reading: Reading): readonly Fault[] {
  const claims = READER_CLAIMS.flatMap((claim) => (unit.terms.get(claim) ?? []).map((term) => ({ claim, term })));
  const isAllowed = ({ claim, term }: (typeof claims)[number]) => isLicensed(reading.segment, claim, term.concept);
  // Words that also say an allowed thing ("gracias por seguir": to follow, or to stay) are read that way; in a condition
  // ("10% off your first order") they are the offer's.
  const harmless = [...claims.filter(isAllowed).map(({ term }) => term), ...(unit.terms.get('terms') ?? [])];
  return claims
    .filter(
      (one) =>
        !isAllowed(one) && !isGiven(one.term.text, one.claim, reading) && !isNoClaim(one.claim, unit, one.term.start),
    )
    .filter(({ term }) => !harmless.some((one) => one.start <= term.start && one.end >= term.end))
    .map(({ term }) => faultAt('relationship', term.text, term.start));
}

/** "Fill your basket" asks for one. */
const FILLS =
  /(?:^|\s)(?:fill|build|load|start|llena|llene|arma|arme|isi|penuhi|remplis|remplissez|füll\p{L}*|encha|monte)\s(?:up\s)?$/iu;

/** "Time for more beans?" asks; "two weeks after it arrives" plans ahead. */
function isNoClaim(claim: string, unit: Unit, start: number): boolean {
  if (claim === 'reader-has-cart') return FILLS.test(unit.text.slice(Math.max(0, start - 40), start));
  if (claim === 'reader-ran-out') return /[?？]/u.test(unit.text);
  // An amount between the order and its "arriving" ("đơn từ 200.000đ đến hết 30/11") tells of an offer's terms.
  const planned = ['duration', 'money'];
  return claim === 'reader-received' && unit.figures.some((figure) => planned.includes(figure.kind));
}
