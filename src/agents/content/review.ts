import type { Brief } from '../../domain/brief.ts';
import type { DiagnosedError, Review } from '../../domain/report.ts';
import { licenceSegment } from '../../domain/segment.ts';
import { isLicensed, type ReaderClaim } from '../../guard/licence.ts';
import { type Reading, readMessage } from '../reading/reading.ts';
import { settingOfBrief } from '../reading/setting.ts';
import { isWrongAltogether, slipsIn } from '../reading/slips.ts';
import { claimsOf } from './claims.ts';
import { audienceAssumption, presumedPraise } from './errors/audience-assumption.ts';
import type { ErrorRule } from './errors/finding.ts';
import { irrelevantOffer } from './errors/irrelevant-offer.ts';
import { misalignedTone } from './errors/misaligned-tone.ts';
import { isAboutOffers, untoldVoucher, vagueIncentive } from './errors/vague-incentive.ts';
import { weakCallToAction } from './errors/weak-call-to-action.ts';

/** What outweighs what: an offer that is refused and a past that never was come before how it is said. */
const RULES: readonly ErrorRule[] = [
  irrelevantOffer,
  audienceAssumption,
  misalignedTone,
  vagueIncentive,
  presumedPraise,
  weakCallToAction,
  untoldVoucher,
];

/** What never happened between these readers and the shop. */
const PAST_DEALINGS: ReadonlySet<ReaderClaim> = new Set<ReaderClaim>(['reader-bought', 'reader-loyal', 'reader-rated']);

/** "We have missed you": with a reproach it is how it is said, without one that they were here before. */
const MISSED: ReadonlySet<ReaderClaim> = new Set<ReaderClaim>(['reader-was-away', 'reader-returns']);

/** The paper's review sheet by rule: the first rule that speaks is the primary error; none means the message is fine. */
export function reviewByRule(brief: Brief, today: string): Review {
  const reading = readMessage(brief.template, settingOfBrief(brief, today));
  const errors = rulesFor(brief, reading)
    .map((rule) => rule({ brief, reading }))
    .filter((error) => error !== null);
  return {
    primaryError: errors[0]?.type ?? null,
    errors: oncePerType(errors),
    claims: claimsOf(brief, reading),
  };
}

/**
 * Thanks for an order that never was outweigh everything. Short of that, a message whose note is wrong altogether is
 * judged by its tone first, whatever it presumes on the way; and so is one that misses the reader and sulks about it. An
 * offer that is in hand and only hinted at outweighs noise and slang: saying it mends more.
 */
function rulesFor(brief: Brief, reading: Reading): readonly ErrorRule[] {
  const { audience, substance } = reading;
  const { presumed, tracked } = audience;
  const neverBought = !isLicensed(licenceSegment(brief.segment), 'reader-bought', 'ordered');
  if (neverBought && presumed.some(({ claim }) => PAST_DEALINGS.has(claim))) return [audienceAssumption, ...RULES];
  const reproaches = reading.tone.some(({ fault }) => fault === 'guilt' || fault === 'blame');
  const isHinted = brief.voucher !== null && isAboutOffers(brief.segment) && substance.vague.length > 0 && !reproaches;
  if (
    isWrongAltogether(reading) &&
    !isHinted &&
    slipsIn(reading).length > Math.max(presumed.length, substance.vague.length)
  )
    return [irrelevantOffer, misalignedTone, ...RULES];
  // "Pleased to meet you" with a price: nothing is wrong with the price.
  if (audience.misfit?.kind === 'introduction') return [audienceAssumption, ...RULES];
  const isMissed = presumed.length > 0 && presumed.every(({ claim }) => MISSED.has(claim));
  if (isMissed && reading.tone.some(({ fault }) => fault === 'guilt'))
    return [irrelevantOffer, misalignedTone, ...RULES];
  return brief.voucher !== null && isAboutOffers(brief.segment) && tracked === null
    ? [irrelevantOffer, audienceAssumption, vagueIncentive, ...RULES]
    : RULES;
}

function oncePerType(errors: readonly DiagnosedError[]): readonly DiagnosedError[] {
  return errors.filter((error, index) => errors.findIndex(({ type }) => type === error.type) === index);
}
