import type { Check } from '../domain/report.ts';
import type { GuardInput } from './guard-input.ts';
import { answer } from './offer/answer.ts';
import { halfUsedVoucher } from './offer/half-used-voucher.ts';
import { lostFigures } from './offer/lost-figures.ts';
import { lostGiveaway } from './offer/lost-giveaway.ts';
import { statedFigures } from './offer/stated-figures.ts';

/** What the original offered is still offered, with its figures, and a voucher that is used brings its conditions. Where it stands and how it is written is free. */
export function checkOfferKept(input: GuardInput): Check {
  const stated = statedFigures(input);
  return answer(
    'offer-kept',
    [...lostFigures(input, stated), ...halfUsedVoucher(input, stated), ...lostGiveaway(input)],
    'Everything that was offered is still offered.',
  );
}
