import type { Check, Status } from '../domain/report.ts';
import { checkBorrowed } from './borrowed.ts';
import { checkBrand } from './brand.ts';
import { checkCodes } from './codes.ts';
import { checkEmpty } from './empty.ts';
import { checkFacts } from './facts.ts';
import type { CheckFunction, GuardInput } from './guard-input.ts';
import { checkLanguage } from './language.ts';
import { checkLength } from './length.ts';
import { checkLinks } from './links.ts';
import { checkOfferKept } from './offer-kept.ts';
import { checkOfferRoles } from './offer-roles.ts';
import { checkOptOut } from './opt-out.ts';
import { checkRelationship } from './relationship.ts';
import { checkShouting } from './shouting.ts';
import { checkSmsParts } from './sms-parts.ts';
import { checkTerms } from './terms.ts';
import { checkTokens } from './tokens.ts';
import { checkUrgency } from './urgency.ts';

/** In the order of the report (docs/report.md). */
const CHECKS: readonly CheckFunction[] = [
  checkFacts,
  checkOfferKept,
  checkOfferRoles,
  checkRelationship,
  checkUrgency,
  checkBorrowed,
  checkTokens,
  checkLinks,
  checkCodes,
  checkOptOut,
  checkTerms,
  checkLanguage,
  checkLength,
  checkSmsParts,
  checkShouting,
  checkBrand,
  checkEmpty,
];

/** Every check (docs/principles.md, "Honesty checks"), in the order of the report: what is added must have been given, what was offered must still be there. Asks no model and reads no clock. */
export function guard(input: GuardInput): readonly Check[] {
  return CHECKS.map((check) => check(input));
}

/** The worst of the checks. */
export function verdictOf(checks: readonly Check[]): Status {
  if (checks.some((check) => check.status === 'fail')) return 'fail';
  return checks.some((check) => check.status === 'warn') ? 'warn' : 'pass';
}
