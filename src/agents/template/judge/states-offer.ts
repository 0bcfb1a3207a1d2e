import { findFigures } from '../../../domain/figure/find-figures.ts';
import { sameFact } from '../../../domain/figure/same-fact.ts';
import { withoutDiacritics } from '../../../language/fold.ts';
import type { Offer } from '../offer/offer.ts';
import type { Reading } from '../reading/reading.ts';

/**
 * Whether a text states the offer: every figure and the code. `figures`: that is enough, conditions may stand elsewhere;
 * `all`: an offer without figures must be there in its words.
 */
export function statesOffer(text: string, reading: Reading, how: 'all' | 'figures' = 'all'): boolean {
  const { offer } = reading;
  return offer === null || [offer, ...offer.more].every((one) => states(text, one, reading, how));
}

function states(text: string, offer: Offer, { brief }: Reading, how: 'all' | 'figures'): boolean {
  const said = findFigures(text, brief.language);
  const parts = [offer.head, offer.minimum ?? '', offer.end ?? ''].join('\n');
  const dates = findFigures(offer.conditions.join('\n'), brief.language).filter((figure) => figure.kind === 'date');
  const figures = [...findFigures(parts, brief.language), ...dates];
  if (!figures.every((figure) => said.some((one) => sameFact(one, figure)) || text.includes(figure.text))) return false;
  if (offer.code !== null && !text.includes(offer.code)) return false;
  if (figures.length > 0) return true;
  // "Refri gratis" in a text message is "Refri grátis".
  const plain = withoutDiacritics(text.toLowerCase());
  const head = withoutDiacritics(offer.head.toLowerCase());
  return plain.includes(head) || (how === 'all' && sharesWords(plain, head));
}

/** The items of a list give all the offer's amounts between them, and its code stands in the body. */
export function listsOffer({ offer, brief, body }: Pick<Reading, 'offer' | 'brief' | 'body'>): boolean {
  if (offer === null || (offer.code !== null && !brief.template.body.includes(offer.code))) return false;
  const amounts = findFigures(offer.text, brief.language).filter(
    (figure) => figure.kind === 'money' || figure.kind === 'percent',
  );
  const listed = body.filter((unit) => unit.layout === 'list-item').flatMap((unit) => unit.figures);
  return amounts.length > 0 && amounts.every((figure) => listed.some((one) => sameFact(one, figure)));
}

/** An offer without figures ("free returns", "Envío gratis") is stated when its longer words are there. */
function sharesWords(text: string, head: string): boolean {
  const small = text.toLowerCase();
  const words = head.toLowerCase().match(/[\p{L}\p{M}]{4,}/gu) ?? [];
  return words.length > 0 && words.every((word) => small.includes(word.slice(0, Math.max(4, word.length - 2))));
}
