import { findTerms } from '../../../language/find-terms.ts';
import type { LexiconList } from '../../../language/lexicon-lists.ts';
import type { Reading } from '../reading/reading.ts';

/** To people who watch a price, "the new price" is the thing itself. */
const PRICE = /price|precio|harga|preço|preis|prix|giá|gia |ราคา|価格|价|價|가격/iu;

/** The marketer says it outside the text: in the voucher, a fact, the product's or the shop's name. */
export function isGiven(words: string, list: LexiconList, reading: Reading): boolean {
  const { brief } = reading;
  if (list === 'vague-incentive' && reading.segment === 'price-drop' && PRICE.test(words)) return true;
  const given = [brief.voucher?.text ?? '', brief.product ?? '', reading.shop ?? '', ...brief.facts].join('\n');
  if (given.toLowerCase().includes(words.toLowerCase())) return true;
  return brief.facts.length > 0 && findTerms(brief.facts.join('\n'), brief.language, list).length > 0;
}
