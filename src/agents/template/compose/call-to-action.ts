import { JUST_BOUGHT } from '../../../domain/bought-before.ts';
import { placeholdersOf } from '../../../language/phrases.ts';
import { containsWord } from '../../../language/units/kind.ts';
import { hasTerm, type Unit } from '../../../language/units/unit.ts';
import { stepBehind } from '../judge/step-behind.ts';
import { fill } from '../offer/say-offer.ts';
import type { Reading } from '../reading/reading.ts';
import { stemsOf } from '../reading/subject.ts';
import { hasLink, tokensIn } from '../reading/unit-facts.ts';
import type { Context } from './context.ts';
import { type Picked, pick } from './pick.ts';
import { edited, type Said, written } from './said.ts';
import type { Sorted } from './sort-units.ts';
import type { Values } from './values.ts';

/**
 * The one call to action: the original's own where it is a clear step, else the segment's. It stands beside its
 * destination: the first link that lost its sentence, or one that was given as a fact. `before`: what stands before it;
 * `offered`: the sentence of the offer among it; `told`: the facts that stand between.
 */
export function callToAction(context: Context, before: readonly string[], offered: string, told: string): Said | null {
  const { reading, sorted } = context;
  const wish = { ...context.wish, said: [context.wish.said, ...before].join('\n') };
  const own = sorted.action.at(-1);
  const open = openLink(reading, sorted);
  const link = open === asideLink(context) ? null : open;
  const values = withoutNamed(context.values, offered, link === null ? told : '', reading);
  if (link === null && (hasButton(sorted, reading) || asksToCall(sorted, reading))) return null;
  const isAtEdge = link !== null && endsOnVariable(reading, sorted, link);
  if (own !== undefined && !isAtEdge && (link === null || own.unit.text.includes(link)))
    return edited('cta', own.unit, own.usable ?? own.unit.text, 'Ordinary writing instead of shouting.');
  if (own !== undefined && link !== null && !isAtEdge)
    return written('cta', withLink(own.usable ?? own.unit.text, link, reading), { from: [own.unit] });
  const label = link === null ? null : labelOf(link, context);
  if (label !== null && link !== null) return written('cta', withLink(label, link, reading));
  if (own === undefined && link === null && invites(offered, reading)) return null;
  const from = sorted.dropped
    .filter(
      (one) =>
        (link !== null && one.unit.text.includes(link)) ||
        ['call-to-action', 'question', 'destination'].includes(one.unit.kind),
    )
    .map((one) => one.unit);
  if (isAtEdge) {
    const around = pick('cta-around-link', reading, { ...values, link }, context.anyStart);
    if (around !== null) return written('cta', around.text, { from, gloss: around.gloss });
  }
  const short = link !== null && wish.short ? pick('cta-linked', reading, values, wish) : null;
  const step =
    short ??
    (reading.situation === 'review' ? pick('review', reading, values, wish) : null) ??
    (reading.isService && !['cart', 'unpaid'].includes(reading.situation)
      ? pick('cta-service', reading, values, wish)
      : null) ??
    (link === null ? pick('cta-bare', reading, values, wish) : null) ??
    pick('cta', reading, values, wish);
  if (step === null || (link === null && leadsNowhere(step, reading)))
    return link === null ? null : written('cta', link, { from });
  if (link === null) return written('cta', step.text, { from, gloss: step.gloss });
  return written('cta', withLink(step.text, link, reading), {
    from,
    gloss: step.gloss === null ? null : withLink(step.gloss, link, reading),
  });
}

/** What a link is called whose step these readers have behind them: neither "sign up" nor "see what goes with it" is true of it. */
function labelOf(link: string, { reading, sorted, values }: Context): string | null {
  const unit = sorted.dropped.find((one) => one.unit.text.includes(link))?.unit;
  const behind = unit === undefined ? null : stepBehind(unit, reading);
  if (behind === null || reading.book === null) return null;
  const { page, about } = reading.book.labels;
  const { item } = values;
  return behind === 'bought' && item !== undefined ? fill(about, { item }) : page;
}

/** "Shop now: {{shop_url}}" beside an offer in a payment notice: the offer's link, and not where one pays. */
export function asideLink({ reading, sorted }: Pick<Context, 'reading' | 'sorted'>): string | null {
  if (reading.situation !== 'unpaid' || reading.offer === null) return null;
  const pay = reading.book?.words.pay ?? [];
  const shops = (unit: Unit) =>
    hasTerm(unit, 'call-to-action') && !pay.some((word) => containsWord(unit.text.toLowerCase(), word));
  const unit = sorted.dropped.map((one) => one.unit).find((one) => hasLink(one, reading) && shops(one));
  const token = unit === undefined ? undefined : tokensIn(unit, reading).find(({ role }) => role === 'link');
  return token === undefined || /pay|bayar|pag|zahl|checkout/iu.test(token.text) ? null : token.text;
}

/** "…ぜひ一度お試しください。": the sentence of the offer is the step, and a second one repeats it. */
function invites(offered: string, { situation }: Reading): boolean {
  return situation !== 'cart' && INVITATION.test(offered);
}

const INVITATION = /(?:ください(?:ませ)?|보세요|하세요|받으세요|吧|ได้เลย(?:ค่ะ|ครับ|นะคะ|นะครับ)?)[。.!！]?$/u;

/** "Have a look." to people who have bought, with nothing to look at. */
function leadsNowhere({ phrase }: Picked, { segment, situation }: Reading): boolean {
  const forAnybody = (phrase.segments ?? []).length !== 1 && placeholdersOf(phrase).length === 0;
  return JUST_BOUGHT.has(segment) && forAnybody && ['plain', 'news', 'item'].includes(situation);
}

/** "Call 022 5550 1212" among what stays is the step; in a payment notice it is for questions. */
function asksToCall({ signOff, facts, terms }: Sorted, { tokens, segment }: Reading): boolean {
  if (segment === 'unpaid-order-buyers') return false;
  const numbers = tokens.filter((token) => token.role === 'phone').map((token) => token.text);
  return [...signOff, ...facts, ...terms].some(({ unit }) => numbers.some((number) => unit.text.includes(number)));
}

/** '<a href="{{checkout_url}}">Complete your purchase</a>' above the name says the step itself. */
function hasButton({ signOff, facts, terms }: Sorted, reading: Reading): boolean {
  return (
    [...signOff, ...facts, ...terms].some((one) => /<a\s/iu.test(one.unit.text)) ||
    facts.some((one) => one.isNews && hasLink(one.unit, reading))
  );
}

/**
 * Goods that the offer before it has named are not named again ("RM8 off Musang King. See the Musang King."), nor is an
 * item that a sentence has just named whole.
 */
function withoutNamed(values: Values, offered: string, told: string, { segment }: Reading): Values {
  const said = offered.toLowerCase();
  if (segment === 'repeat-buyers') {
    const { item, ...others } = values;
    // "どら焼きがただいま2,400円です。どら焼きをもう一度": where goods keep their whole name, once is enough.
    return item !== undefined && UNSPACED.test(item) && said.includes(item.toLowerCase()) ? others : values;
  }
  const isNamed = (name: string, value: string) =>
    (['item', 'noun', 'goods'].includes(name) && stemsOf(value).some((stem) => said.includes(stem))) ||
    (name === 'item' && told.toLowerCase().includes(value.toLowerCase()));
  return Object.fromEntries(Object.entries(values).filter(([name, value]) => !isNamed(name, value)));
}

const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;

/** "Complete your payment." → "Complete your payment: …", as the language writes its colon. */
export function withLink(step: string, link: string, reading: Reading): string {
  const { language } = reading.brief;
  const colon = /^(?:zh|ja)/u.test(language)
    ? '：'
    : /^fr/u.test(language)
      ? ' : '
      : /^th/u.test(language)
        ? ' '
        : ': ';
  return `${step.replace(/\s*[.!?。！？]+$/u, '')}${colon}${link}`;
}

function openLink(reading: Reading, sorted: Sorted): string | null {
  const inBody = reading.tokens.filter((token) => token.field === 'body' && token.role === 'link');
  const gone = new Set([...sorted.dropped, ...sorted.action].map((one) => one.unit));
  const open = inBody.find((token) =>
    reading.body.some((unit) => gone.has(unit) && token.start >= unit.start && token.end <= unit.end),
  );
  if (open !== undefined) return open.text;
  return inBody.length === 0 ? reading.facts.link : null;
}

/** WhatsApp refuses a variable at the end of a body. */
function endsOnVariable(reading: Reading, sorted: Sorted, link: string): boolean {
  const followed =
    sorted.optOut.length + sorted.signOff.length + sorted.terms.length > 0 || reading.segment === 'unpaid-order-buyers';
  return reading.brief.channel === 'whatsapp' && /\}\}$/u.test(link) && !followed;
}
