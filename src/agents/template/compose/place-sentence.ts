import { BOUGHT_BEFORE } from '../../../domain/bought-before.ts';
import { findFigures } from '../../../domain/figure/find-figures.ts';
import { sameFact } from '../../../domain/figure/same-fact.ts';
import { hasHan } from '../../../language/script.ts';
import { containsWord } from '../../../language/units/kind.ts';
import { hasTerm, type Unit, wordsOf } from '../../../language/units/unit.ts';
import { endsAsQuestion } from '../finish/marks.ts';
import { isBluntKorean } from '../finish/polite-korean.ts';
import { buries } from '../judge/buried.ts';
import { isHollow } from '../judge/faults.ts';
import { isInGuiltTrip } from '../judge/guilt-trip.ts';
import { introducesToCustomers } from '../judge/introduction.ts';
import { isOwnWording } from '../judge/own-wording.ts';
import { listsOffer, statesOffer } from '../judge/states-offer.ts';
import { stepBehind } from '../judge/step-behind.ts';
import { wordStarts } from '../offer/peel.ts';
import type { Reading } from '../reading/reading.ts';
import { FELL } from '../reading/situation.ts';
import { tellsFact } from '../reading/tells-fact.ts';
import { hasLink, namesGoods } from '../reading/unit-facts.ts';
import type { Assessed } from './assess.ts';
import { placeInPaymentNotice } from './place-unpaid.ts';
import type { Place } from './places.ts';
import { isStep, teases, tellsOfOthers } from './step.ts';
import { saysBack, tellsNews } from './substantial.ts';
import { isTip } from './tip.ts';

/** Where a sentence goes that is neither frame nor list. */
export function placeOfSentence(one: Assessed, reading: Reading): Place {
  const { unit, usable } = one;
  const clean = one.faults.length === 0;
  if (reading.offer !== null && !listsOffer(reading) && restates(unit, reading))
    return saysItAll(one, reading) ? 'offer' : 'dropped';
  if (usable === null || forbids(one)) return 'dropped';
  if (reading.segment === 'unpaid-order-buyers') return placeInPaymentNotice(one, reading);
  if (isOtherwiseSaid(one, reading) || isTagQuestion(unit, reading) || isBlunt(unit, reading)) return 'dropped';
  const linked = hasLink(unit, reading);
  const asks = unit.kind === 'call-to-action' && !hasTerm(unit, 'negation');
  if (!linked && !asks && isOnlyGuilt(one, reading)) return 'dropped';
  if (isLeftOfSmallTalk(one, reading)) return 'dropped';
  if (unit.kind === 'event' && clean && !linked) return 'event';
  if (clean && !linked && isTip(unit, reading)) return 'facts';
  if (linked || (unit.kind === 'call-to-action' && !tellsOfOthers(unit))) {
    const calmed = one.faults.every((fault) => ['shouting', 'chant'].includes(fault.kind));
    if ((clean || (calmed && !linked)) && isStep(unit, reading) && stepBehind(unit, reading) === null) return 'action';
    const dated = unit.figures.some((figure) => ['date', 'time', 'weekday', 'money'].includes(figure.kind));
    const isNews = one.isNews || (!linked && tellsNews(unit, reading));
    return isNews && (!linked || dated) ? 'facts' : 'dropped';
  }
  if (one.substantial) return 'facts';
  // A hint at an offer, or a push, beside the offer itself is hollow.
  if (reading.offer !== null && (unit.kind === 'hype' || teases(unit, reading))) return 'dropped';
  // Where nothing is wrong, sentences that cannot be placed stay: they may be about something that is not in the brief.
  return unit.kind !== 'question' && !isHollow(reading) && !buries(unit, reading) ? 'facts' : 'dropped';
}

/** "It has rained since Monday, and the dog snores", without its first half: beside an offer the rest is small talk too. */
function isLeftOfSmallTalk({ unit, usable, faults, isNews }: Assessed, reading: Reading): boolean {
  if (reading.offer === null || usable === null || usable === unit.text || isNews) return false;
  const hedged = faults.some(({ kind }) => kind === 'hedge');
  return hedged && !tellsFact(usable, reading) && !namesGoods(unit, reading) && unit.kind !== 'call-to-action';
}

/** "Don't pull the wool over our eyes", left of a sentence with a fault: it tells readers off and nothing else. */
function forbids({ unit, usable, faults }: Assessed): boolean {
  const starts = unit.terms.get('negation')?.some((term) => term.start <= 3) ?? false;
  const tells = unit.figures.length + unit.tokens.length > 0 || hasTerm(unit, 'terms');
  return faults.length > 0 && starts && usable !== null && usable !== unit.text && !tells;
}

/** What stands between two reproaches and holds no fact. */
function isOnlyGuilt(one: Assessed, reading: Reading): boolean {
  const { unit, isNews } = one;
  return isInGuiltTrip(unit, reading) && !isNews && !tellsFact(unit.text, reading) && !saysNew(one, reading);
}

/** "Three new crime novels are on the front table": goods under a name of their own, in a sentence without fault. */
function saysNew({ unit, faults }: Assessed, { book }: Reading): boolean {
  const small = unit.text.toLowerCase();
  const says = (word: string) => (word.length > 1 || hasHan(word)) && containsWord(small, word);
  return (
    faults.length === 0 && (saysBack(unit) || [...(book?.words.fresh ?? []), ...(book?.words.arrived ?? [])].some(says))
  );
}

/** The whole offer in the original's own words; shouting can be calmed. */
function saysItAll(one: Assessed, reading: Reading): boolean {
  const calmable = one.faults.every((fault) => fault.kind === 'shouting');
  // "From £85 to £68, madness!": of what?
  if (reading.offer?.prices?.item != null && !namesGoods(one.unit, reading)) return false;
  // "Free shipping above RM80, and still you say no?" taunts with it.
  if (!calmable || endsAsQuestion(one.unit.text) || one.usable === null) return false;
  return statesOffer(one.usable, reading, 'figures') && saysForWhom(one.unit, reading);
}

/** "… untuk pembeli casing": what limits the offer at its end is in the sentence or a condition's, by half of its words. */
function saysForWhom(unit: Unit, { offer, book, body }: Reading): boolean {
  if (offer === null || book === null || offer.foreign) return true;
  const head = offer.head.toLowerCase();
  const at = Math.max(-1, ...book.offer.cut.flatMap((word) => wordStarts(head, word)));
  const tail = at < 8 ? '' : head.slice(at);
  const words = /\d/u.test(tail) ? [] : (tail.match(/(?<=\s)[\p{L}\p{M}]{5,}/gu) ?? []);
  const beside = body.filter((other) => other === unit || hasTerm(other, 'terms'));
  const text = beside.map((other) => wordsOf(other).toLowerCase()).join('\n');
  const said = words.filter((word) => text.includes(word.slice(0, Math.max(4, word.length - 2))));
  return said.length * 2 >= words.length;
}

/** A longer sentence with a word for giving in it tells something else. */
const LONGEST_HINT = 80;

function sharesMeasure(unit: Unit, offer: string, language: string): boolean {
  const given = findFigures(offer, language);
  return unit.figures.some((figure) => given.some((one) => sameFact(one, figure)));
}

/** Figures and codes of a unit that are all the offer's own: it is about the offer and nothing else. */
function restates(unit: Unit, reading: Reading): boolean {
  const { offer, brief } = reading;
  if (offer === null) return false;
  const own = unit.figures.filter((figure) => !['number', 'quantity'].includes(figure.kind));
  const coded = offer.code !== null && unit.text.includes(offer.code);
  // "原价399，现在只要289": the voucher's prices without their currency.
  const bare = unit.figures.filter((figure) => figure.kind === 'number' && /\d{2}/u.test(figure.text));
  if (own.length === 0 && bare.length >= 2 && bare.every((figure) => offer.text.includes(figure.text))) return true;
  if (own.length === 0 && !coded)
    return (
      unit.kind === 'offer' &&
      hasTerm(unit, 'giveaway') &&
      !hasTerm(unit, 'terms') &&
      (unit.text.length <= LONGEST_HINT || sharesMeasure(unit, offer.text, brief.language))
    );
  const given = findFigures(offer.text, brief.language);
  const isOffers = (text: string) => text.length >= 3 && offer.text.includes(text);
  // "Thursday 26 November" is one day; "on Tuesdays and Fridays" is another matter.
  const dated = own.some((figure) => figure.kind === 'date');
  return own.every(
    (figure) =>
      given.some((one) => sameFact(one, figure)) ||
      isOffers(figure.text) ||
      figure.kind === 'date' ||
      (figure.kind === 'weekday' && dated),
  );
}

/** "It has arrived, hasn't it?" takes for granted what nobody knows. */
const TAG_QUESTION =
  /(?:(?<!\p{L})(?:kan|betul tak|right|phải không|đúng không|dung khong|phai khong|rồi ha|rồi hen|chưa nè)(?:\s(?:ạ|nè|nhỉ|ta|kak|ya))?\s?\?|(?<!\p{L})(?:phải không|đúng không|dung khong|phai khong) (?:ạ|a|nè|nhỉ|ta)(?!\p{L})|ใช่(?:ไหม|มั้ย|มะ|ป่ะ)(?:คะ|ครับ|ค่ะ)?\??|(?:吧|对吗|對嗎|对吧|對吧|是不是|是吧)[？?]|(?:よね|でしょう?)[？?]|(?:죠|지요|쥬)\s?[?？])[^\p{L}\p{N}]*$/iu;

function isTagQuestion(unit: Unit, reading: Reading): boolean {
  const bare = unit.figures.length + unit.tokens.length === 0;
  return bare && TAG_QUESTION.test(unit.text) && !isOwnWording(unit.text, reading);
}

/** Plain speech, which Korean does not mix with the polite forms around it, where no fact is lost with it. */
function isBlunt(unit: Unit, reading: Reading): boolean {
  if (!reading.brief.language.startsWith('ko') || unit.tokens.length > 0) return false;
  return isBluntKorean(unit.text) && unit.figures.every((figure) => !/\d/u.test(figure.text));
}

/** The item is known, and the sentence calls it by a shorter name at most. */
function namesNothing(unit: Unit, { subject }: Reading): boolean {
  return subject.item !== null && !unit.text.toLowerCase().includes(subject.item.toLowerCase());
}

function saysCart(unit: Unit, reading: Reading): boolean {
  const small = unit.text.toLowerCase();
  return reading.book?.words.cart.some((word) => containsWord(small, word.toLowerCase())) ?? false;
}

/** What the rewrite says in a better place: that a price fell, who the shop is (to people who know it). */
function isOtherwiseSaid(one: Assessed, reading: Reading): boolean {
  const { unit } = one;
  const bare = unit.figures.length === 0 && unit.tokens.length === 0;
  if (['price', 'price-fell'].includes(reading.situation) && bare && !hasTerm(unit, 'terms') && FELL.test(unit.text))
    return true;
  // "Sepatunya masih di keranjang", beside our own sentence with the item's name.
  const cart = reading.situation === 'cart' && bare && saysCart(unit, reading);
  if (cart && (unit.kind === 'rest' ? !one.substantial : unit.kind === 'event' && namesNothing(unit, reading)))
    return true;
  const buyers = BOUGHT_BEFORE.has(reading.segment);
  if (buyers && bare && !one.substantial && hasTerm(unit, 'greeting') && unit.kind === 'rest') return true;
  return introducesToCustomers(unit, reading);
}
