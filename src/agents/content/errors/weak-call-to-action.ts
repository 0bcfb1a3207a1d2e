import { licenceSegment, type PaperSegment } from '../../../domain/segment.ts';
import { findConcepts } from '../../../language/find-terms.ts';
import { saysHowToPay } from '../../reading/payment.ts';
import { quote } from '../../reading/quote.ts';
import { opensWith, type Reading } from '../../reading/reading.ts';
import { sentencesOf } from '../../reading/sentences.ts';
import type { ErrorRule, Reviewed } from './finding.ts';

/** The step that each segment's message is for. */
const STEP: Readonly<Record<PaperSegment, string>> = {
  'potential-new-customers': 'say what is sold and ask for one look at it',
  'new-buyers': 'give one useful next step',
  'lapsing-buyers': 'give one reason to return and one step',
  'abandoned-cart-buyers': 'name the item and ask to return to the cart',
  'unpaid-order-buyers': 'say that the payment is open and how to pay',
  'post-purchase': 'ask for one thing: a review, a look at the guide, or an add-on',
  'price-drop': 'name the item and its prices and ask to see the new price',
  'active-old-followers': 'say what is new and ask for one look at it',
  'frequent-buyers': 'name the perk and one step to use it',
  'new-followers': 'give newcomers one place to start',
  'repeat-buyers': 'make ordering again the one step',
};
/** So many different offers and requests that none leads. */
const MOST_OFFERS = 4;
/** Lines of a list that is news of everything. */
const LONG_LIST = 5;
/** "A 5 € discount with this voucher" is one offer with three names. */
const NAMES_OF_ANY_OFFER: ReadonlySet<string> = new Set(['discount', 'voucher', 'bonus']);
/** Segments that are helped with what they bought. */
const ADVISED: ReadonlySet<PaperSegment> = new Set<PaperSegment>(['post-purchase', 'new-buyers']);
/** Segments whose message is a service: a step with its place is matter enough. */
const SERVICE: ReadonlySet<string> = new Set(['unpaid-order-buyers', 'post-purchase', 'new-buyers']);

/** No clear or timely reason to act (paper: weak call-to-action). */
export const weakCallToAction: ErrorRule = (message) => {
  const found =
    overdue(message) ??
    nowhereToPay(message) ??
    nothingToSay(message) ??
    nothingToDo(message) ??
    noticeOnly(message) ??
    pressureAlone(message) ??
    buried(message) ??
    tooMuch(message) ??
    namesNoItem(message) ??
    smallTalk(message) ??
    asksForStars(message);
  if (found === null) return null;
  const { evidence, fault } = found;
  return { type: 'weak-call-to-action', evidence, feedback: `${quote(evidence)} ${fault}.` };
};

interface Missing {
  readonly evidence: string;
  readonly fault: string;
}

function overdue({ reading }: Reviewed): Missing | null {
  const past = reading.substance.stale[0];
  return past === undefined
    ? null
    : {
        evidence: past.text,
        fault: 'is in the past, so the reason to act is gone; give the new date or send without one',
      };
}

function nowhereToPay({ brief, reading }: Reviewed): Missing | null {
  if (licenceSegment(brief.segment) !== 'unpaid-order-buyers' || saysHowToPay(reading)) return null;
  return {
    evidence: telling(reading),
    fault: 'does not say where or how to pay; say that the payment is open and give the link or the method',
  };
}

function nothingToSay({ brief, reading }: Reviewed): Missing | null {
  const { offers, items, details, conditions } = reading.substance;
  const segment = licenceSegment(brief.segment);
  const serves =
    SERVICE.has(segment) &&
    (reading.action.destinations.length > 0 || (segment === 'unpaid-order-buyers' && saysHowToPay(reading)));
  const matter = offers.length + items.length + details.length + conditions.length + reading.layout.listLines.length;
  return matter > 0 || serves
    ? null
    : { evidence: telling(reading), fault: `leaves nothing to act on; ${STEP[segment]}` };
}

function nothingToDo({ brief, reading }: Reviewed): Missing | null {
  const { calls, destinations } = reading.action;
  if (calls.length + destinations.length + reading.substance.offers.length + reading.layout.listLines.length > 0)
    return null;
  if (licenceSegment(brief.segment) === 'unpaid-order-buyers' && saysHowToPay(reading)) return null;
  if (isAdvice(reading)) return null;
  return { evidence: telling(reading), fault: `asks for nothing; ${STEP[licenceSegment(brief.segment)]}` };
}

/** "We hereby inform you that the price is now 690.000đ": an official notice of a price asks for nothing. */
function noticeOnly({ reading }: Reviewed): Missing | null {
  const { calls, destinations } = reading.action;
  const formal = reading.tone.find(({ fault }) => fault === 'officialese');
  return formal === undefined || calls.length + destinations.length > 0
    ? null
    : { evidence: formal.words.text, fault: 'gives notice and asks for nothing; say what to do next' };
}

/** Advice on the use of what they bought is the step itself: "Hang the cardigan in a steamy bathroom for an hour". */
function isAdvice({ setting, substance }: Reading): boolean {
  const { details, items } = substance;
  return ADVISED.has(licenceSegment(setting.segment)) && details.length > 0 && items.length > 0;
}

function pressureAlone({ brief, reading }: Reviewed): Missing | null {
  const words = reading.pressure.urgency[0] ?? reading.pressure.scarcity[0];
  if (words === undefined || reading.substance.offers.length > 0) return null;
  return { evidence: words.text, fault: `presses and gives no reason; ${STEP[licenceSegment(brief.segment)]}` };
}

/** One breathless sentence after a greeting: what could be acted on is in it somewhere. */
function buried({ reading }: Reviewed): Missing | null {
  const { runOn } = reading.layout;
  const { offers, items, details } = reading.substance;
  if (opensWith(reading, [...offers, ...items, ...details]) !== null) return null;
  if (runOn !== null)
    return { evidence: runOn.text, fault: 'buries its point in one long sentence; open with it and end on one step' };
  return talkFirst(reading);
}

/** So many words about something else come before the offer. */
const WORDS_OF_TALK = 35;

/** "When my brother and I started in our uncle's barn …" and, three paragraphs down, what is offered. */
function talkFirst(reading: Reading): Missing | null {
  const [first] = reading.substance.offers;
  const bodyStart = reading.text.length - reading.template.body.length;
  if (first === undefined || first.start < bodyStart) return null;
  const before = reading.text.slice(bodyStart, first.start);
  if ((before.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0) < WORDS_OF_TALK) return null;
  const [longest] = sentencesOf(before).toSorted((a, b) => b.text.length - a.text.length);
  return { evidence: longest?.text ?? telling(reading), fault: 'comes before the offer; open with what is offered' };
}

function tooMuch({ reading }: Reviewed): Missing | null {
  const { scattered, calls } = reading.action;
  const offers = offersIn(reading);
  const isNearlyCrowded = offers === MOST_OFFERS - 1 && (calls.length >= MOST_OFFERS || calls.length === 0);
  const isCrowded = offers >= MOST_OFFERS || isNearlyCrowded;
  const isNewsletter = offers === 0 && calls.length > 2 && reading.layout.listLines.length >= LONG_LIST;
  if (scattered === null && !isCrowded && !isNewsletter) return null;
  return {
    evidence: scattered?.text ?? telling(reading),
    fault: 'is one request too many; let one offer lead to one step',
  };
}

/**
 * How many different things are offered. A sentence that names its value has one offer, however it is called besides
 * ("a 5 € discount with this voucher"), and a title is another name for what the body offers ("Your perk: save more").
 */
function offersIn({ text, template, substance, setting }: Reading): number {
  const values = substance.figures.filter(({ role }) => role === 'value');
  const bodyStart = text.length - template.body.length;
  const named = findConcepts(text, setting.language, 'giveaway').filter(
    ({ concept, start }) =>
      !NAMES_OF_ANY_OFFER.has(concept) ||
      (!(start < bodyStart && values.length > 0) &&
        !sentencesOf(text).some(
          (sentence) =>
            start >= sentence.start &&
            start < sentence.end &&
            values.some((value) => value.start >= sentence.start && value.start < sentence.end),
        )),
  );
  const concepts = new Set(named.map(({ concept }) => concept));
  // "Buy 3 get 1: the cheapest is free."
  if (concepts.has('buy-get')) concepts.delete('free');
  return new Set([...values.map(({ key }) => key), ...concepts]).size;
}

/** A price that fell is of interest for one thing only. */
function namesNoItem({ brief, reading }: Reviewed): Missing | null {
  const isKnown = brief.product !== null || brief.category !== null;
  const { items, figures } = reading.substance;
  if (
    licenceSegment(brief.segment) !== 'price-drop' ||
    !isKnown ||
    items.length > 0 ||
    figures.some((figure) => figure.role === 'old-price')
  )
    return null;
  return { evidence: telling(reading), fault: 'does not say which item it is; name it and its prices' };
}

/** Hedges take back what little was asked. */
function smallTalk({ brief, reading }: Reviewed): Missing | null {
  const hedges = reading.tone.filter(({ fault }) => fault === 'hedge');
  const first = hedges[0];
  const isEnough = hedges.length > 1 || reading.action.calls.length === 0;
  if (first === undefined || !isEnough || reading.substance.offers.length > 0 || isAdvice(reading)) return null;
  return { evidence: first.words.text, fault: `is small talk; ${STEP[licenceSegment(brief.segment)]}` };
}

/** Platforms and readers dislike it, and an honest review helps more. */
function asksForStars({ brief, reading }: Reviewed): Missing | null {
  const stars = reading.substance.figures.find((figure) => figure.kind === 'rating');
  if (stars === undefined || licenceSegment(brief.segment) !== 'post-purchase') return null;
  return { evidence: stars.text, fault: 'asks for stars; ask for an honest review and say where to leave it' };
}

/** Words that stand for the whole: the first sentence of the body, or the title when that is all. */
function telling(reading: Reading): string {
  return sentencesOf(reading.template.body)[0]?.text ?? reading.opening.text;
}
