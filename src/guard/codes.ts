import { groundsOf } from '../domain/brief.ts';
import { sameFact } from '../domain/figure/same-fact.ts';
import type { Check } from '../domain/report.ts';
import { wholeText } from '../domain/template.ts';
import { findTokens, type Token } from '../domain/token.ts';
import type { GuardInput } from './guard-input.ts';
import { answer, type Finding, fieldsOf, quoted } from './offer/answer.ts';
import { tokensOf } from './offer/in-fields.ts';
import { statedFigures } from './offer/stated-figures.ts';
import { isUnusableOffer } from './offer/unusable-offer.ts';

/** Coupon codes are the given ones, letter by letter; a code of the original stays unless its whole offer had to go. */
export function checkCodes(input: GuardInput): Check {
  const { brief, candidate } = input;
  const text = wholeText(candidate);
  const findings: Finding[] = [];
  const original = codesIn(tokensOf(brief.template));
  for (const code of original) {
    if (holds(text, code)) continue;
    const mayGo = isUnusableOffer(brief) && !usesOffer(input);
    findings.push({
      status: mayGo ? 'warn' : 'fail',
      detail: mayGo
        ? `The code ${quoted([code])} was left out with its offer, since this segment cannot use it.`
        : `The code ${quoted([code])} is missing or altered: put it back letter by letter.`,
      found: [],
    });
  }
  for (const code of codesIn(findTokens(brief.voucher?.text ?? ''))) {
    if (original.has(code) || holds(text, code) || !usesOffer(input)) continue;
    findings.push({
      status: 'warn',
      detail: `The offer needs the code ${quoted([code])}, which the candidate does not give.`,
      found: [],
    });
  }
  findings.push(...inventedCodes(input));
  return answer('codes', findings, 'Every code is as you gave it.');
}

function inventedCodes({ brief, candidate }: GuardInput): readonly Finding[] {
  const grounds = groundsOf(brief);
  return fieldsOf(candidate).flatMap(({ field, text }) =>
    findTokens(text)
      .filter(
        (token) => token.kind === 'code' && !holds(grounds, token.text) && !holds(grounds.toUpperCase(), token.text),
      )
      .map(
        ({ start, end, text: code }): Finding => ({
          status: 'fail',
          detail: `The code ${quoted([code])} is not one you gave: customers would be refused.`,
          found: [{ field, start, end, text: code }],
        }),
      ),
  );
}

function codesIn(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(tokens.filter((token) => token.kind === 'code').map((token) => token.text));
}

/** As a word of its own. */
function holds(text: string, code: string): boolean {
  const isPart = (character: string) => /[\p{Script=Latin}\p{N}]/u.test(character);
  for (let at = text.indexOf(code); at !== -1; at = text.indexOf(code, at + 1)) {
    if (!isPart(text.charAt(at - 1)) && !isPart(text.charAt(at + code.length))) return true;
  }
  return false;
}

/** True when the candidate states what the voucher or the original takes off. */
function usesOffer(input: GuardInput): boolean {
  const stated = statedFigures(input);
  const values = [...stated.voucher, ...stated.original.map((one) => one.figure)].filter(
    ({ kind, role }) => (kind === 'money' || kind === 'percent') && (role === 'value' || role === 'cap'),
  );
  return stated.candidate.some(({ figure }) => values.some((value) => sameFact(value, figure)));
}
