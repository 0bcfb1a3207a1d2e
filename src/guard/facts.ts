import { sameFact } from '../domain/figure/same-fact.ts';
import type { Check } from '../domain/report.ts';
import type { GuardInput } from './guard-input.ts';
import { fakeReply } from './market/fake-reply.ts';
import { answer, type Finding, quoted } from './offer/answer.ts';
import { countOf, countsUp, isCountOfOrdinal, isSpelledCount, isTrivialCount } from './offer/counted.ts';
import { foreignContacts } from './offer/foreign-contacts.ts';
import { newStatements } from './offer/new-statements.ts';
import { stateChanges } from './offer/state-change.ts';
import { givenFigures, type PlacedFigure, spanOf, statedFigures } from './offer/stated-figures.ts';
import { turnedRound } from './offer/turned-round.ts';
import { ungroundedClaims } from './offer/ungrounded-claims.ts';
import { dateBeside, fallsOn } from './offer/weekday-of-date.ts';

/** Up to this, a spelled-out number is more often a turn of phrase than a claim. */
const TURN_OF_PHRASE = 3;

/** Every figure, gift, guarantee, stock or service claim and contact of the candidate was given: in the original, the voucher, category, product or confirmed facts. */
export function checkFacts(input: GuardInput): Check {
  const stated = statedFigures(input);
  const given = givenFigures(stated);
  const findings: Finding[] = [];
  for (const placed of stated.candidate) {
    const { figure } = placed;
    const date = figure.kind === 'weekday' ? dateBeside(placed, stated.candidate) : null;
    if (date !== null && fallsOn(figure, date, input.today)) continue;
    if (isTrivialCount(figure) || given.some((one) => sameFact(one, figure))) continue;
    if (isCountOfOrdinal(figure, given, stated.candidate)) continue;
    if (isSpelledCount(figure) && countsUp(figure, [input.brief.template, input.candidate], given)) continue;
    findings.push(invented(placed, isSpelledCount(figure) && countOf(figure) <= TURN_OF_PHRASE ? 'warn' : 'fail'));
  }
  return answer(
    'facts',
    [
      ...findings,
      ...ungroundedClaims(input, given),
      ...newStatements(input),
      ...stateChanges(input),
      ...turnedRound(input),
      ...foreignContacts(input),
      ...fakeReply(input.candidate),
    ],
    'Every figure and every promise is in what you gave.',
  );
}

function invented(placed: PlacedFigure, status: 'warn' | 'fail'): Finding {
  return {
    status,
    detail: `${quoted([placed.figure.text])} appears nowhere in the original, the voucher or your facts: remove it, or confirm it as a fact.`,
    found: [spanOf(placed)],
  };
}
