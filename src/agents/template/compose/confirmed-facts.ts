import { questionPreview } from '../../../language/question-previews.ts';
import type { Offer } from '../offer/offer.ts';
import { capitalised, fill, inSentence, offerWithConditions } from '../offer/say-offer.ts';
import { isForeign } from '../reading/foreign.ts';
import type { Reading } from '../reading/reading.ts';
import { type Context, ended } from './context.ts';
import { pick } from './pick.ts';
import { besidePrices } from './prices.ts';
import { type Said, written } from './said.ts';

const WHY = 'You confirmed this as a fact.';

/** What confirmed facts add beyond item, prices, link and offer, which have their own places. */
export function confirmedFacts(context: Context): readonly Said[] {
  const { reading, values, anyStart } = context;
  const { facts } = reading;
  const said: Said[] = [];
  if (reading.segment === 'unpaid-order-buyers') {
    const known = facts.end === null ? values : { ...values, end: facts.end };
    for (const slot of ['method', 'deadline'] as const) {
      const picked = pick(slot, reading, known, anyStart);
      if (picked !== null) said.push(written('fact', picked.text, { gloss: picked.gloss, why: WHY }));
    }
  }
  for (const offer of reading.further) {
    const also = reading.book?.offer.clauses.also;
    if (also !== undefined)
      said.push(written('offer', fill(also, { offer: furtherPhrase(offer, reading) }), { why: WHY }));
  }
  const prices = besidePrices(reading);
  if (prices !== null) said.push(written('fact', prices, { why: WHY }));
  for (const [name, value, gloss] of [
    ['news', reading.situation === 'news' ? null : facts.news, 'New in the shop: '],
    ['start', facts.start, 'A good place to start: '],
  ] as const) {
    if (value === null) continue;
    const line = questionPreview(name, reading.brief.language).replace('▢▢', () => value);
    said.push(written('fact', line, { gloss: `${gloss}${value}.`, why: WHY }));
  }
  for (const sentence of facts.sentences.filter((one) => !isForeign(one, reading.brief.language))) {
    said.push(written('fact', ended(capitalised(sentence), reading), { why: WHY }));
  }
  const there = [...reading.title, ...reading.body].map((unit) => unit.text.toLowerCase());
  return said.filter((one) => !there.some((text) => text.includes(one.text.toLowerCase().replace(/[.。]$/u, ''))));
}

function furtherPhrase(offer: Offer, { book }: Reading): string {
  return book === null ? offer.text : inSentence(offerWithConditions(offer, book.offer), book.offer);
}
