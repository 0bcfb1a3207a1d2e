import { capitalised } from '../offer/say-offer.ts';
import { type Context, ended } from './context.ts';
import { pick } from './pick.ts';
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
  for (const sentence of facts.sentences.filter((one) => isSpoken(one, reading.brief.language))) {
    said.push(written('fact', ended(capitalised(sentence), reading), { why: WHY }));
  }
  const there = [...reading.title, ...reading.body].map((unit) => unit.text.toLowerCase());
  return said.filter((one) => !there.some((text) => text.includes(one.text.toLowerCase().replace(/[.。]$/u, ''))));
}

/** A sentence that a marketer wrote in English for us does not go into a message of another language. */
function isSpoken(sentence: string, language: string): boolean {
  return /^en/u.test(language) || !/\b(?:the|is|are|and|with|for|of|on|they|we|it)\b/iu.test(sentence);
}
