import type { Check } from '../domain/report.ts';
import type { GuardInput } from './guard-input.ts';
import { loneOldPrice } from './market/lone-old-price.ts';
import { answer, type Finding } from './offer/answer.ts';
import { changedBounds } from './offer/changed-bounds.ts';
import { becameDiscount } from './offer/later-benefit.ts';
import { lostOrdinals } from './offer/lost-ordinal.ts';
import { crossedPairs } from './offer/offer-pairs.ts';
import { lostBasis } from './offer/price-basis.ts';
import { roleChange, unitChange } from './offer/role-change.ts';
import { distinct, givenFigures, statedFigures } from './offer/stated-figures.ts';

/** Every figure still does what it did: value stays value, minimum minimum, "up to" and "from" stay, pairs stay together. */
export function checkOfferRoles(input: GuardInput): Check {
  const stated = statedFigures(input);
  const given = distinct(givenFigures(stated));
  const { language, voucher } = input.brief;
  const voucherText = voucher?.text ?? '';
  const inContext = [
    ...stated.original,
    ...stated.voucher.map((figure) => ({ figure, text: voucherText, field: 'body' as const })),
  ];
  const candidate = distinct(stated.candidate.map((one) => one.figure));
  const findings = stated.candidate.flatMap((placed) =>
    [
      roleChange(placed, given, candidate),
      unitChange(placed, given, candidate),
      becameDiscount(placed, inContext, language),
      changedBounds(placed, inContext),
    ].filter((finding): finding is Finding => finding !== null),
  );
  return answer(
    'offer-roles',
    [
      ...findings,
      ...lostBasis(inContext, stated.candidate),
      ...lostOrdinals(inContext, stated.candidate),
      ...loneOldPrice(stated.candidate),
      ...crossedPairs(stated.candidate, stated.original, stated.voucher, voucherText),
    ],
    'Every figure still plays the part it had.',
  );
}
