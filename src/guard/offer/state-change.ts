import { groundsOf } from '../../domain/brief.ts';
import { licenceSegment } from '../../domain/segment.ts';
import { findConcepts } from '../../language/find-terms.ts';
import type { GuardInput } from '../guard-input.ts';
import { type Finding, fieldsOf, quoted } from './answer.ts';

/** What can only be said when the other is no longer the case: "paid" of an order that is "still to be paid". */
const CONTRADICTS: Readonly<Record<string, string>> = { paid: 'unpaid', preparing: 'unpaid', arrives: 'ships' };
const WHAT: Readonly<Record<string, string>> = {
  unpaid: 'the order is still to be paid',
  ships: 'what you gave is when it is sent, not when it arrives',
};

/** "Payment received" of an unpaid order, "arrives the same day" of what is sent the same day. */
export function stateChanges({ brief, candidate }: GuardInput): readonly Finding[] {
  const { language } = brief;
  const findings: Finding[] = [];
  let known: ReadonlySet<string> | null = null;
  for (const { field, text } of fieldsOf(candidate)) {
    for (const { concept, start, end, text: words } of findConcepts(text, language, 'state')) {
      const other = CONTRADICTS[concept];
      if (other === undefined) continue;
      known ??= knownStates(brief);
      if (known.has(concept) || !known.has(other)) continue;
      const excuses = findConcepts(text, language, 'already-paid');
      if (excuses.some((excuse) => excuse.start < end && start < excuse.end)) continue;
      findings.push({
        status: 'fail',
        detail: `${quoted([words])} is not so: ${WHAT[other] ?? ''}.`,
        found: [{ field, start, end, text: words }],
      });
    }
  }
  return findings;
}

function knownStates(brief: GuardInput['brief']): ReadonlySet<string> {
  const said = findConcepts(groundsOf(brief), brief.language, 'state').map(({ concept }) => concept);
  return new Set(licenceSegment(brief.segment) === 'unpaid-order-buyers' ? [...said, 'unpaid'] : said);
}
