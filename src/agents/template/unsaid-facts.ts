import { type Template, wholeText } from '../../domain/template.ts';
import { contradicts, furtherTexts } from './offer/further-offers.ts';
import { isForeign } from './reading/foreign.ts';
import type { Reading } from './reading/reading.ts';

/** Each confirmed fact that the text does not say, with the reason, a sentence each for the marketer. */
export function unsaidFacts(reading: Reading, template: Template): readonly string[] {
  const { facts, brief, offer, unusable } = reading;
  const text = wholeText(template).toLowerCase();
  const isSaid = (value: string | null) => value === null || text.includes(value.toLowerCase());
  const unsaid = (value: string | null, why: string) =>
    isSaid(value) ? [] : [`“${value}” is not in the text: ${why}`];
  const unpaid = reading.segment === 'unpaid-order-buyers';
  return [
    ...(unusable !== null && brief.voucher === null
      ? [`“${unusable.text}” is not in the text: these readers cannot use that offer.`]
      : []),
    ...furtherTexts(brief, facts)
      .filter((one) => contradicts(one, brief))
      .flatMap((one) =>
        unsaid(one, `the offer already says “${brief.voucher?.text}”. Change the offer if the fact is right.`),
      ),
    ...unsaid(facts.code, offer === null ? NO_OFFER : `the offer has the code ${offer.code} already.`),
    ...unsaid(facts.minimum, offer === null ? NO_OFFER : 'the offer has a minimum of its own.'),
    ...(unpaid || offer?.end != null ? [] : unsaid(facts.end, offer === null ? NO_OFFER : 'that day is over.')),
    ...unsaid(facts.now, 'say which item has that price.'),
    ...(isSaid(facts.now) ? unsaid(facts.before, 'the new price stands alone here.') : []),
    ...[facts.amount, facts.order, facts.method].flatMap((value) =>
      unsaid(value, unpaid ? 'the text names it already.' : 'only a message about an unpaid order has a place for it.'),
    ),
    ...facts.sentences
      .filter((sentence) => isForeign(sentence, brief.language))
      .flatMap((sentence) =>
        unsaid(
          sentence,
          `the message is in another language (${brief.language}). Give the fact in that one, and it is said as it is.`,
        ),
      ),
  ];
}

const NO_OFFER = 'there is no offer yet that it belongs to. Say what the offer is.';
