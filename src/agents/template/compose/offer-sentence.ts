import { wholeText } from '../../../domain/template.ts';
import type { OfferWords, PhraseBook } from '../../../language/phrases/phrase-file.ts';
import type { Unit } from '../../../language/units/unit.ts';
import { isBuriedInList } from '../judge/buried.ts';
import { listsOffer, statesOffer } from '../judge/states-offer.ts';
import { capitalised, conditionSentences, inSentence, offerPhrase, offerWithConditions } from '../offer/say-offer.ts';
import { toldOffer, toldTitles } from '../offer/told-offer.ts';
import type { Reading } from '../reading/reading.ts';
import { asideLink, withLink } from './call-to-action.ts';
import { type Context, ended, stopOf } from './context.ts';
import { pick } from './pick.ts';
import { priceSentence, pricesOf } from './prices.ts';
import { edited, type Said, written } from './said.ts';

/**
 * The whole offer: in the original's own words where they say all of it, else from the voucher, part by part.
 * `isOpened`: another sentence stands before it, so that what the title says whole need not be said again.
 */
export function offerSentence(context: Context, isOpened: boolean): readonly Said[] {
  const { reading, sorted } = context;
  const { offer, book } = reading;
  const priced = priceSentence(reading);
  const from = sorted.dropped
    .filter((one) => one.unit.kind === 'offer' || one.faults.some((fault) => fault.kind === 'vague'))
    .map((one) => one.unit);
  if (offer === null)
    return priced === null || (reading.subject.item === null && isSaidByTitle(context))
      ? []
      : [written('offer', priced, { from, why: 'You confirmed the price.' })];
  if (listsOffer(reading) && !isBuriedInList(reading)) return [];
  const shown = isSaidByTitle(context) && sorted.offer.every((one) => onlyPrices(one.unit, reading));
  const told = shown && book !== null ? fallen(context) : null;
  if (told !== null) return [written('offer', told, { from: [...from, ...sorted.offer.map((one) => one.unit)] })];
  if (sorted.offer.length > 0)
    return sorted.offer.map((one) =>
      edited('offer', one.unit, one.usable ?? one.unit.text, 'Ordinary writing instead of capitals.'),
    );
  if (book === null || offer.foreign) return [written('offer', ended(offer.head, reading), { from })];
  if (priced !== null) return [written('offer', priced, { from })];
  return isOpened && isWholeInTitle(context) ? [] : [written('offer', sentences(context), { from })];
}

/**
 * An offer that the marketer put into a payment notice: the order comes first, so it steps back behind the step, whole and
 * in plain words. One that stands in the brief alone has no business there.
 */
export function offerAside(context: Context): readonly Said[] {
  const { reading, sorted } = context;
  if (reading.situation !== 'unpaid' || reading.offer === null || reading.book === null) return [];
  const { code } = reading.offer;
  const isStated = (text: string) => (code !== null && text.includes(code)) || statesOffer(text, reading);
  if (!isStated(wholeText(reading.brief.template))) return [];
  const from = [...sorted.offer, ...sorted.dropped].map((one) => one.unit).filter((unit) => unit.kind === 'offer');
  const link = asideLink(context);
  const said = link === null ? sentences(context) : withLink(sentences(context), link, reading);
  return [written('offer', said, { from, why: 'The order is to be paid first.' })];
}

/** A push whose title is the whole offer need not give it again. */
function isWholeInTitle({ reading, wish }: Context): boolean {
  const { offer, book } = reading;
  if (offer === null || book === null || offer.conditions.length + offer.more.length > 0) return false;
  const said = wish.said.toLowerCase();
  if (book.offer.told !== undefined && offer.code === null)
    return toldTitles(offer, book.offer)
      .slice(0, 1)
      .every((title) => said.includes(title.toLowerCase()));
  return said.includes(offerPhrase(offer, book.offer).toLowerCase());
}

/** A push whose title has both prices need not give them again. */
function isSaidByTitle({ reading, wish }: Context): boolean {
  const prices = pricesOf(reading);
  const { offer } = reading;
  const more = offer !== null && (offer.code !== null || offer.end !== null || offer.conditions.length > 0);
  return prices?.before != null && !more && wish.said.includes(prices.now) && wish.said.includes(prices.before);
}

/** The two prices over again, which the title has: "The lamp is down from £85 to £68!" */
function onlyPrices(unit: Unit, reading: Reading): boolean {
  const prices = pricesOf(reading);
  return (
    unit.text.length <= LONGEST_PRICE &&
    unit.tokens.length === 0 &&
    unit.figures.every((figure) => figure.kind !== 'date' && (figure.kind !== 'money' || isOneOf(figure.text, prices)))
  );
}

const LONGEST_PRICE = 80;

function isOneOf(price: string, prices: ReturnType<typeof pricesOf>): boolean {
  return prices !== null && (price === prices.now || price === prices.before);
}

/** That the price fell; the item is in the title. */
function fallen({ reading, values, anyStart }: Context): string | null {
  const { item: _, ...others } = values;
  return pick('event', reading, others, { ...anyStart, situation: 'price-fell' })?.text ?? null;
}

/** Every offer of the voucher in its own sentence. */
function sentences(context: Context): string {
  const { reading } = context;
  const { offer } = reading;
  if (offer === null) return '';
  const gap = stopOf(reading) === '。' ? '' : ' ';
  return [offer, ...offer.more]
    .map((one, index) => sentence({ ...context, reading: { ...reading, offer: one } }, index === 0))
    .filter((text, index, all) => all.indexOf(text) === index)
    .join(gap);
}

/** `isFirst`: further offers stand alone: "Here is …" is said once. */
function sentence(context: Context, isFirst: boolean): string {
  const { reading } = context;
  const { offer, book } = reading;
  if (offer === null || book === null) return '';
  const stop = stopOf(reading);
  const angled = context.style.angle === 'fact-first' || context.style.angle === 'service';
  // In a text message every character is paid for.
  const told = angled || reading.brief.channel === 'sms' ? null : toldOffer(offer, book.offer, reading.register);
  if (told !== null) return ended(told, reading);
  // Where clauses are strung with a comma, conditions are too.
  if (stop === '。')
    return ended(
      [offerPhrase(offer, book.offer), ...offer.conditions].join(/^ja/u.test(book.code) ? '、' : '，'),
      reading,
    );
  const whole = offerWithConditions(offer, book.offer);
  const phrase = stop === '' ? whole.replaceAll(', ', ' ') : whole;
  const said = (isFirst ? framed(context, phrase) : null) ?? ended(capitalised(phrase), reading);
  const conditions = conditionSentences(offer, stop);
  return conditions === '' ? said : `${said} ${conditions}`;
}

/** "Here is …", "Good to know: …", "Code HELLO10: …": by angle, where the offer reads well behind it. Null: it stands alone. */
function framed({ reading, values, anyStart, style }: Context, phrase: string): string | null {
  const { offer, book } = reading;
  if (offer === null || book === null) return null;
  const bare = inSentence(offerPhrase({ ...offer, code: null }, book.offer), book.offer);
  const known = {
    ...values,
    offer: withArticle(withFreeArticle(inSentence(phrase, book.offer), book), book.offer),
    ...(offer.code === null ? {} : { bare, code: offer.code }),
  };
  const angled = style.angle === 'fact-first' || style.angle === 'service';
  const [label, labelled] = book.offer.labels.find(([start]) => offer.head.startsWith(start)) ?? [];
  const isPaid = reading.brief.channel === 'sms';
  const labelless = offer.head.slice(label?.length ?? 0);
  const isDeal = DEAL.test(labelless) || isGiven(labelless, book.offer.given);
  if (!angled && !isPaid && label !== undefined && isDeal)
    return (labelled ?? '').replace('{offer}', () => inSentence(phrase.slice(label.length), book.offer));
  if (!angled && !isGiven(offer.head, book.offer.given) && !isFreeThing(offer.head, book)) return null;
  const picked = pick('offer', reading, known, { ...anyStart, short: false });
  return angled && picked?.phrase.angle === undefined ? null : (picked?.text ?? null);
}

/** "Free shucking knife with your first dozen": the thing is between "free" and what it comes with. */
const FREE_THING = /^free ([a-z0-9.' -]{3,40}?)(?= (?:with|when|on|for|worth|if)(?![a-z])|,|$)/iu;

/** One thing, or several ("free socks"); what cannot be counted ("free delivery") stands among the given. */
function isFreeThing(head: string, { code }: PhraseBook): boolean {
  const thing = /^en/u.test(code) ? FREE_THING.exec(head)?.[1] : undefined;
  return thing !== undefined && !/(?:^| )(?:and|or)(?: |$)/u.test(thing);
}

/** "free shucking knife with …" → "a free shucking knife with …". */
function withFreeArticle(phrase: string, book: PhraseBook): string {
  const thing = FREE_THING.exec(phrase)?.[1]?.split(' of ', 1)[0];
  if (thing === undefined || !isFreeThing(phrase, book)) return phrase;
  const counted = !/[^s]s$|(?:ing|age)$/u.test(thing) && !book.offer.given.some((word) => phrase.startsWith(word));
  return counted && !book.offer.mass.includes(thing.split(' ').at(-1) ?? '') ? `a ${phrase}` : phrase;
}

/** "2 batik scarves for RM70": what one gets. */
const DEAL = /^\d{1,3}\s[^%\d]{1,40}\sfor\s/u;

/** "15 % de descuento" → "un 15 % de descuento". */
function withArticle(phrase: string, words: OfferWords): string {
  return /^\d[\d.,]*\s?%/u.test(phrase) ? words.clauses.percent.replace('{offer}', () => phrase) : phrase;
}

/** "Here is …" reads well before an amount or something free, not before "Regular customers: …" or "Buy 2, get 1". */
function isGiven(head: string, given: readonly string[]): boolean {
  if (/[:：]/u.test(head)) return false;
  const small = head.toLowerCase();
  // "S$3 voucher for a review" wants an article.
  if (/^\S{0,4}\d\S*\s(?:voucher|coupon|credit|gift card|discount|rebate)(?!\p{L})/u.test(small)) return false;
  // "2.º par con 30% de descuento", too.
  if (/^\d+(?:\.?[ºªoa°]|er|ère|e|ème|nd|rd|th|st)\s\p{L}/u.test(small)) return false;
  // Nor does "2 bags for £99".
  if (/^\d+\s(?!\p{Sc}|%)(?!(?:eur|usd|euros?|pesos|soles|baht|din|sfr|fr|kr)(?!\p{L}))\p{L}/u.test(small))
    return false;
  // "Bạn được giảm 10% cho khách quen" tells the reader of somebody else.
  if (/\s(?:cho|dành cho) (?:khách|thành viên|người theo dõi)(?!\p{L})/u.test(small)) return false;
  return (
    /^(?:[\p{Sc}\d▢]|(?:rm|rp|rs\.?|php|r|p)\s?\d|[a-z]{1,3}\$)/u.test(small) ||
    given.some((word) => small.startsWith(word))
  );
}
