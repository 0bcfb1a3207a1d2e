import { hasTerm } from '../../../language/units/unit.ts';
import { wordStarts } from '../offer/peel.ts';
import type { Reading } from '../reading/reading.ts';
import { hasLink } from '../reading/unit-facts.ts';
import { callToAction } from './call-to-action.ts';
import { confirmedFacts } from './confirmed-facts.ts';
import type { Context } from './context.ts';
import { greetingOf, prefixOf, signOffOf } from './frame.ts';
import { listOf, offersAsList } from './list.ts';
import { offerAside, offerSentence } from './offer-sentence.ts';
import { namesShop, openingOf } from './opening.ts';
import { alreadyPaid, contactOf } from './payment.ts';
import { pick, sameStart } from './pick.ts';
import { edited, kept, type Said, written } from './said.ts';
import { senderIn } from './sender.ts';
import { sortUnits } from './sort-units.ts';
import { withoutStaying } from './staying.ts';
import type { Style } from './style.ts';
import type { Values } from './values.ts';
import { withoutRepeats } from './without-repeats.ts';

/** The body's pieces in their order. `title`: what the title says, so that a short body does not begin with the same. */
export function composeBody(reading: Reading, style: Style, values: Values, title: string): readonly Said[] {
  // A subject line and a letter may say the same; a push's title and its line below may not.
  const said = reading.brief.channel === 'email' ? '' : title;
  const wish = { angle: style.angle, limit: null, said, short: style.short };
  const sorted = sortUnits(reading);
  const context: Context = {
    reading,
    sorted,
    values: withoutStaying(sorted.sender.length > 0 ? withoutShop(values) : values, sorted, reading),
    style,
    wish,
    anyStart: { ...wish, said: '' },
  };
  const introduction = sorted.sender.map((one) => kept('opening', one.unit));
  const fresh = coreOf(context).filter((piece) => !isSaidAlready(piece, reading));
  const core = withoutRepeats(fresh, reading.brief.channel === 'push' ? title : '', reading);
  const later = { ...context, anyStart: { ...context.anyStart, plain: isAddressedOften(core, context) } };
  const pieces = [
    ...prefixOf(context),
    ...greetingOf(context),
    ...introduction,
    ...core,
    ...alreadyPaid(later),
    ...offerAside(context),
    ...helpOf(context),
    ...contactOf(later),
    ...termsOf(context, false),
    ...signOffOf(context).filter((close) => !isThanks(close) || !core.some((one) => isRepeat(close, one))),
    ...termsOf(context, true),
    ...sorted.optOut.map((one) => kept('opt-out', one.unit)),
  ];
  return introduced(pieces, context);
}

/** Who writes is said once. */
function withoutShop({ shop: _, ...others }: Values): Values {
  return others;
}

/** A chat whose original said who writes says it too, behind its greeting. */
function introduced(pieces: readonly Said[], { reading, values, anyStart }: Context): readonly Said[] {
  const { channel, template } = reading.brief;
  if (channel !== 'whatsapp' && channel !== 'chat') return pieces;
  const sender = senderIn(template.body, reading);
  if (sender === null || pieces.some((piece) => senderIn(piece.text, reading) !== null)) return pieces;
  const picked = pick('sender', reading, { ...values, shop: sender }, anyStart);
  if (picked === null) return pieces;
  const at = pieces.findIndex((piece) => piece.role !== 'brand-prefix' && piece.role !== 'greeting');
  const why = 'Who writes is said, as in the original.';
  const said = written('opening', picked.text, { gloss: picked.gloss, why });
  return at < 0 ? [...pieces, said] : [...pieces.slice(0, at), said, ...pieces.slice(at)];
}

/** Small print, before the name under the letter or, where it stood there, after it. */
function termsOf({ reading, sorted }: Context, afterName: boolean): readonly Said[] {
  const name = sorted.signOff[0]?.unit;
  const at = name === undefined ? reading.body.length : reading.body.indexOf(name);
  return sorted.terms
    .filter((one) => reading.body.indexOf(one.unit) > at === afterName)
    .map((one) => edited('terms', one.unit, one.usable ?? one.unit.text, 'Ordinary writing instead of capitals.'));
}

/** So many characters may stand before an offer that no title carries: it then still begins within the first forty. */
const SHORT_OPENING = 34;
const NAMING_OPENING = 56;
const CART_OPENING = 96;

/** Opening, offer, facts, list and step. The offer comes first where no title carries it, unless the opening is a few words. */
function coreOf(context: Context): readonly Said[] {
  const { reading, sorted } = context;
  const opening = openingOf(context);
  const offer = reading.situation === 'unpaid' ? [] : offerSentence(context, opening.length > 0);
  const listed = offersAsList(context);
  const factual = [
    ...(listed.length > 0
      ? []
      : sorted.facts.map((one) => ({
          ...edited('fact', one.unit, one.usable ?? one.unit.text, null),
          optional: !one.substantial,
        }))),
    ...confirmedFacts(context),
  ];
  const repeats = (one: Said) => (one.optional || isBareThanks(one)) && opening.some((said) => isRepeat(one, said));
  const inTitle = (one: Said) => bare(one.text) !== '' && bare(one.text) === bare(context.wish.said);
  const told = factual.filter((one) => !isHelp(one, reading) && !repeats(one) && !inTitle(one));
  const conditions = offer.length === 0 ? [] : told.filter((one) => isOffersCondition(one, context));
  const facts = told.filter((one) => !conditions.includes(one));
  const list = [...listed, ...listOf(context)];
  const step = callToAction(
    context,
    [...opening, ...offer].map((one) => one.text),
    offer.map((one) => one.text).join(' '),
    facts.map((one) => one.text).join(' '),
  );
  const cta = step === null || (listed.length === 0 && list.length > 0 && isStepless(context, step)) ? [] : [step];
  const head =
    reading.brief.template.title !== null || offer.length === 0 || isShort(opening, reading)
      ? [...opening, ...offer, ...conditions]
      : [...offer, ...conditions, ...opening.filter((one) => !one.optional)];
  if (listed.length > 0) return [...head, ...cta, ...facts, ...list];
  // A block of cart items stays under its lead-in, which says what happened, before everything else.
  const block = list.length > 0 && reading.segment === 'abandoned-cart-buyers';
  return block
    ? [...head.filter((one) => one.role !== 'event' || one.source === 'kept'), ...list, ...facts, ...cta]
    : [...head, ...facts, ...list, ...cta];
}

/** Without case and end marks. */
function bare(text: string): string {
  return text.toLowerCase().replace(/[\s.!?。！？]+$/u, '');
}

/** "Excludes gift cards." right behind the sentence of the offer: it limits it and stays there. */
function isOffersCondition(piece: Said, { reading, sorted }: Context): boolean {
  const [unit, ...others] = piece.from;
  if (unit === undefined || others.length > 0 || !hasTerm(unit, 'terms') || hasLink(unit, reading)) return false;
  const before = reading.body[reading.body.indexOf(unit) - 1];
  const said = [...sorted.offer, ...sorted.dropped].map((one) => one.unit);
  return before?.kind === 'offer' && said.includes(before);
}

/** A close that says something, not the name under it. */
function isThanks(close: Said): boolean {
  return close.from.some((unit) => hasTerm(unit, 'sign-off'));
}

/** "Thank you for following Uncle Beng's Fish Tanks!": no figure, no placeholder. */
function isBareThanks(piece: Said): boolean {
  return isThanks(piece) && piece.from.every((unit) => unit.figures.length + unit.tokens.length === 0);
}

/** Thanks that stay beside our thanks are said once. */
function isRepeat(own: Said, other: Said): boolean {
  return other.source === 'written' && sameStart(own.text, other.text);
}

/** A phrase that stands in a sentence that stays would be said twice. */
function isSaidAlready(piece: Said, reading: Reading): boolean {
  if (piece.source !== 'written' || piece.from.length > 0) return false;
  const said = piece.text.toLowerCase().replace(/[\s.!?。！？:：]+$/u, '');
  return said !== '' && reading.body.some((unit) => unit.text.toLowerCase().includes(said));
}

/** A vocative in every sentence ("…, Kak. …, Kak. …, Kak.") is too much. */
function isAddressedOften(core: readonly Said[], context: Context): boolean {
  const said = [...context.sorted.greeting.map((one) => one.unit.text), ...core.map((one) => one.text)]
    .join(' ')
    .toLowerCase();
  const vocatives = context.reading.book?.words.vocatives ?? [];
  return vocatives.some((word) => wordStarts(said, word).length >= 2);
}

/** A telephone number for questions comes after the step. */
function helpOf({ reading, sorted }: Context): readonly Said[] {
  return sorted.facts
    .map((one) => edited('fact', one.unit, one.usable ?? one.unit.text, null))
    .filter((one) => isHelp(one, reading));
}

function isHelp(piece: Said, reading: Reading): boolean {
  return (
    reading.segment === 'unpaid-order-buyers' &&
    reading.tokens.some((token) => token.role === 'phone' && piece.text.includes(token.text))
  );
}

/**
 * One that names the sender may be longer, one that says what is in the cart (an offer before it comes out of the blue),
 * and a Thai one: an offer without a full stop would run into it.
 */
function isShort(opening: readonly Said[], { shop, segment, brief }: Reading): boolean {
  const limit = (one: Said) => {
    if (segment === 'abandoned-cart-buyers' && one.role === 'event') return CART_OPENING;
    const mayBeLong =
      (shop !== null && namesShop(one.text, shop)) || (brief.language.startsWith('th') && one.role === 'event');
    return mayBeLong ? NAMING_OPENING : SHORT_OPENING;
  };
  return opening.every((one) => one.text.length <= limit(one) || one.source === 'kept');
}

/** A list invites by itself; without a link a further "see more" leads nowhere. */
function isStepless(context: Context, step: Said): boolean {
  return (
    step.source === 'written' &&
    !context.reading.tokens.some((token) => token.role === 'link' && step.text.includes(token.text)) &&
    context.reading.segment !== 'abandoned-cart-buyers'
  );
}
