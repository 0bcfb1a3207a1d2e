import type { Brief } from '../../domain/brief.ts';
import type { Review } from '../../domain/report.ts';
import { licenceSegment } from '../../domain/segment.ts';
import { quote } from '../reading/quote.ts';
import { readMessage } from '../reading/reading.ts';
import { settingOfBrief } from '../reading/setting.ts';
import { answersIn } from './answered.ts';
import { hasUsableVoucher } from './usable-voucher.ts';

/**
 * Why nothing worth sending can be written without an answer, in one sentence; null when something can. The pipeline
 * then says needs-facts and still shows what could be written.
 */
export function mustAsk(brief: Brief, review: Review): string | null {
  if (brief.facts.some((fact) => answersIn(fact, brief.language).size > 0)) return null;
  const { substance, audience } = readMessage(brief.template, settingOfBrief(brief));
  const evidence = quote(review.errors[0]?.evidence ?? brief.template.body);
  switch (review.primaryError) {
    case 'irrelevant-offer':
      // A message about the item itself can do without an offer on another; a voucher that they can use takes its place.
      return audience.misfit === null || audience.misfit.kind === 'other-goods' || hasUsableVoucher(brief)
        ? null
        : `The only offer, ${evidence}, is one that these readers cannot use.`;
    case 'vague-incentive': {
      if (brief.voucher !== null) return null;
      if (licenceSegment(brief.segment) === 'price-drop')
        return `${evidence} gives no price, and the price is the whole message.`;
      return substance.items.length + substance.details.length === 0
        ? `${evidence} is all that the message has to offer, and nothing says what it is.`
        : null;
    }
    default:
      return null;
  }
}
