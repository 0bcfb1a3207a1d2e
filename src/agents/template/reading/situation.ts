import { wholeText } from '../../../domain/template.ts';
import { findTerms } from '../../../language/find-terms.ts';
import type { Situation } from '../../../language/phrases/phrase-file.ts';
import { containsWord } from '../../../language/units/kind.ts';
import { isOnlyCourtesy } from './only-courtesy.ts';
import type { Reading } from './reading.ts';

/** What the rewrite is about: the strongest thing there is to say to these readers (docs/principles.md, principle 2). */
export function situationOf(reading: Omit<Reading, 'situation'>): Situation {
  const text = wholeText(reading.brief.template).toLowerCase();
  const says = (words: readonly string[] | undefined) => words?.some((word) => containsWord(text, word)) ?? false;
  const reviewing =
    says(reading.book?.words.review) ||
    reading.tokens.some((token) => token.role === 'link' && REVIEW_LINK.test(token.text));
  if (reading.segment === 'unpaid-order-buyers') return 'unpaid';
  if (reading.segment === 'price-drop') {
    if (priced(reading)) return 'price';
    if (reading.offer !== null) return 'offer';
    return saysPriceFell(reading) ? 'price-fell' : subjectSituation(reading);
  }
  if (reading.segment === 'abandoned-cart-buyers') return 'cart';
  if (priced(reading)) return 'price';
  if (reading.offer !== null) return reading.segment === 'post-purchase' && reviewing ? 'review' : 'offer';
  if (reading.segment === 'post-purchase') {
    // Thanks alone ask for nothing: an honest review is what these readers can give.
    if (reviewing || (reading.subject.item !== null && isOnlyCourtesy(reading))) return 'review';
    if (!says(reading.book?.words.guide)) return subjectSituation(reading);
  }
  if (reading.facts.news !== null || reading.news !== null) return 'news';
  return subjectSituation(reading);
}

const REVIEW_LINK = /review|rese[nñ]a|ulasan|avalia|survey|feedback|opini|bewert|avis|danh.?gia|rating/iu;

function subjectSituation(reading: Omit<Reading, 'situation'>): Situation {
  return reading.subject.item === null ? 'plain' : 'item';
}

function priced(reading: Omit<Reading, 'situation'>): boolean {
  return reading.offer === null ? reading.facts.now !== null : reading.offer.prices !== null;
}

/** A price fell only if the marketer says so, in the text or in a fact. */
function saysPriceFell(reading: Omit<Reading, 'situation'>): boolean {
  const { brief } = reading;
  const said = [wholeText(brief.template), brief.voucher?.text ?? '', ...brief.facts].join('\n');
  return findTerms(said, brief.language, 'giveaway').length > 0 || FELL.test(said);
}

export const FELL =
  /price[s]?(?: are| is| has| have)?(?: been)? (?:down|drop|dropped|fallen|fell|lower|cut|slashed|reduced)|(?:drop|cut|slash|lower)\p{L}* (?:the |our )?prices?|price (?:drop|cut)|cheaper|costs? less|lower price|precio\p{L}? (?:ha |han )?baj|baj\p{L}+ de precio|cuesta\p{L}? menos|más barat|günstiger|preis\p{L}*(?: \p{L}+){0,3} (?:gesunken|gefallen|gesenkt|reduziert)|(?:baisse|chute) (?:de|du) prix|prix(?: \p{L}+){0,3} (?:baiss|doux)|moins cher|giá (?:đã |vừa |mới )?(?:giảm|hạ)|(?:giảm|hạ) giá|rẻ hơn|ลดราคา|ราคา(?:ปรับ)?(?:ลง|ลด)|ถูกลง|降价|降價|调价|便宜了|直降|値下|安くな|価格改定|가격(?:이|을|은)?\s?(?:내려|내렸|내린|인하|떨어)|저렴해|할인\s?(?:중|합니다|해요)|harga(?:nya)? (?:turun|jatuh|lebih murah)|turun harga|lebih murah|lebih hemat|harga (?:baru|lebih rendah)/iu;
