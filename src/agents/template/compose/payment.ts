import { tokensIn } from '../reading/unit-facts.ts';
import { withLink } from './call-to-action.ts';
import type { Context } from './context.ts';
import { pick } from './pick.ts';
import { kept, type Said, written } from './said.ts';

/** "Already paid? Please ignore this message." belongs into every text about an unpaid order. */
export function alreadyPaid({ reading, sorted, values, anyStart }: Context): readonly Said[] {
  if (reading.segment !== 'unpaid-order-buyers') return [];
  if (sorted.alreadyPaid.length > 0) return sorted.alreadyPaid.map((one) => kept('already-paid', one.unit));
  const picked = pick('already-paid', reading, values, anyStart);
  return picked === null
    ? []
    : [
        written('already-paid', picked.text, {
          gloss: picked.gloss,
          why: 'Some readers will have paid by the time they read it.',
        }),
      ];
}

const CONTACT = /contact|assistance|get in touch|contáct|contactar|hubungi|bantuan|kontakt|joindre|liên hệ/iu;

/** Help that was offered in officialese is offered in plain words; none is offered that was not. */
export function contactOf({ reading, sorted, values, anyStart }: Context): readonly Said[] {
  const stiff = sorted.dropped.filter(
    (one) => one.faults.some((fault) => fault.kind === 'officialese') && CONTACT.test(one.unit.text),
  );
  if (stiff.length === 0) return [];
  const picked = pick('contact', reading, values, anyStart);
  if (picked === null) return [];
  const [where] = stiff.flatMap((one) => tokensIn(one.unit, reading)).filter((token) => token.role === 'phone');
  const text = where === undefined ? picked.text : withLink(picked.text, where.text, reading);
  return [written('contact', text, { from: stiff.map((one) => one.unit), gloss: picked.gloss })];
}
