import { BOUGHT_BEFORE } from '../../domain/bought-before.ts';
import type { Brief } from '../../domain/brief.ts';
import { findFigures } from '../../domain/figure/find-figures.ts';
import { licenceSegment } from '../../domain/segment.ts';
import { findConcepts } from '../../language/find-terms.ts';

/** "15% off pillows for new buyers" is for exactly those. */
const NEW_BUYERS = /\bnew buyers?\b|\bcompradores nuevos\b|\bpembeli bah?a?ru\b|\bnovos compradores\b/giu;

/**
 * True when the offer is for a first order or new customers only and the segment has ordered before (paper: irrelevant
 * offer). "10% off your second order, within 30 days of the first" names a first order and is not one for it.
 */
export function isUnusableOffer(brief: Brief): boolean {
  if (!BOUGHT_BEFORE.has(licenceSegment(brief.segment))) return false;
  if (makesBoughtCheaper(brief)) return true;
  const texts = [brief.template.title, brief.template.body, brief.voucher?.text].filter(
    (text) => typeof text === 'string',
  );
  const isNew = licenceSegment(brief.segment) === 'new-buyers';
  const concepts = new Set(
    texts
      .map((text) => (isNew ? text.replace(NEW_BUYERS, ' ') : text))
      .flatMap((text) => findConcepts(text, brief.language, 'terms').map(({ concept }) => concept)),
  );
  const isForLater = concepts.has('next-order') || texts.some((text) => namesLaterOrder(text, brief.language));
  return !isForLater && (concepts.has('first-order') || concepts.has('new-customers-only'));
}

/** "25% off coffee makers" to somebody who has just bought one: it only says that they paid too much. */
function makesBoughtCheaper({ segment, product, voucher, language }: Brief): boolean {
  if (licenceSegment(segment) !== 'post-purchase' || product === null || voucher === null) return false;
  const offered = voucher.text.toLowerCase();
  // "15 % auf den Akkuschrauber" has no word for off: what a voucher takes in percent is taken off.
  if (!findFigures(voucher.text, language).some(({ kind, key }) => kind === 'percent' && key !== 'percent:100'))
    return false;
  const words = product.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  return words.some((word) => offered.includes(word.replace(/(?:es|s)$/u, '')));
}

/** "2nd order", "segundo pedido", "đơn thứ hai": an ordinal above one. */
function namesLaterOrder(text: string, language: string): boolean {
  return findFigures(text, language).some(({ key }) => /^quantity:#(?:[2-9]|\d\d)/u.test(key));
}
