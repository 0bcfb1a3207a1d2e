import { isLegalLine, isPhoneLine, isPostscript } from '../../../language/units/lines.ts';
import { hasTerm, type Unit, wordsOf } from '../../../language/units/unit.ts';
import { paragraphOf } from '../reading/paragraph.ts';
import type { Reading } from '../reading/reading.ts';
import { hasLink, namesGoods, speaksOfGoods, tokensIn } from '../reading/unit-facts.ts';
import type { Assessed } from './assess.ts';
import { placeOfSentence } from './place-sentence.ts';
import { isLabelRow } from './place-unpaid.ts';
import type { Place } from './places.ts';
import { introducesSender } from './sender.ts';
import { teases } from './step.ts';

/** `next`: the unit that follows it. */
export function placeOf(one: Assessed, next: Unit | undefined, reading: Reading): Place {
  const { unit } = one;
  if (unit.kind === 'brand-prefix') return 'prefix';
  if (unit.kind === 'greeting') return 'greeting';
  if (introducesSender(one, reading)) return 'sender';
  if (unit.kind === 'sign-off' && unit.tokens.length === 0 && next?.kind === 'sign-off' && teases(unit, reading))
    return 'dropped';
  if (unit.kind === 'sign-off' || (one.faults.length === 0 && isThanks(unit, next))) return 'signOff';
  if (unit.kind === 'opt-out') return 'optOut';
  const unpaid = reading.segment === 'unpaid-order-buyers';
  if (unit.kind === 'already-paid') return unpaid ? 'alreadyPaid' : 'dropped';
  if (one.faults.some((fault) => fault.kind === 'unusable-offer' || fault.kind === 'instruction')) return 'dropped';
  if (isLeftBehind(unit, reading) || isInVoucher(unit, reading)) return 'dropped';
  if (unpaid && isLabelRow(unit, reading)) return 'dropped';
  // A postscript with a figure in it stays one; it never opens the letter.
  if (isPostscript(unit.text)) {
    const told = unit.figures.some((figure) => /\d/u.test(figure.text)) || unit.tokens.length > 0;
    if (!told && one.substantial && one.faults.length === 0 && namesGoods(unit, reading)) return 'facts';
    if (!told || one.usable === null) return 'dropped';
    if (unit.kind !== 'offer') return 'terms';
  }
  if (isSignature(unit, next, reading)) return 'signOff';
  if (isFooter(unit, reading) || isContactLine(unit, reading)) return 'terms';
  if (isVagueItem(unit, reading)) return 'dropped';
  if (unit.layout === 'list-item' || (unit.layout === 'token-line' && !hasLink(unit, reading))) return 'list';
  if (isNamedThanks(unit, reading)) return 'dropped';
  if (leadsOn(unit, next)) return 'leadIn';
  if (unit.kind === 'terms' && !(unpaid && hasLink(unit, reading))) {
    if (one.faults.some((fault) => fault.kind === 'relationship')) return 'dropped';
    if (limitsNothing(one)) return 'dropped';
    const vague = one.usable === null && one.faults.some((fault) => fault.kind === 'vague');
    if (vague && unit.figures.length === 0 && reading.offer !== null) return 'dropped';
    // A condition that says nothing of the goods goes with the small print, unless it stood before the link.
    if (!speaksOfGoods(unit, reading)) return one.usable !== null && linkAfter(unit, reading) ? 'facts' : 'terms';
  }
  return placeOfSentence(one, reading);
}

/** "New customer kayo no?", an office's thanks with a word of conditions in them: neither limits an offer. */
function limitsNothing({ unit, faults, usable }: Assessed): boolean {
  if (unit.figures.length + unit.tokens.length > 0) return false;
  const stiff =
    usable === null &&
    !unit.terms.get('terms')?.some((term) => term.concept === 'tcs-apply') &&
    faults.some((fault) => fault.kind === 'officialese');
  return stiff || /[?？]\s*$/u.test(unit.text);
}

/** "Exclusive savings / Priority access / And much more" beside the offer itself: a list of nothing that one can picture. */
function isVagueItem(unit: Unit, reading: Reading): boolean {
  if (unit.layout !== 'list-item' || reading.offer === null) return false;
  const items = reading.body.filter((one) => one.layout === 'list-item');
  const isBare = (item: Unit) =>
    item.figures.every((figure) => figure.start < 2) && item.tokens.length === 0 && wordsOf(item).length <= 40;
  return (
    items.some((item) => hasTerm(item, 'vague-incentive')) &&
    items.every(isBare) &&
    !items.some((item) => namesGoods(item, reading))
  );
}

/** "Terima kasih 🙏" as the last words: a close, not a reason. */
function isThanks(unit: Unit, next: Unit | undefined): boolean {
  if (!hasTerm(unit, 'sign-off') || unit.text.length > 24 || unit.tokens.length + unit.figures.length > 0) return false;
  const words = unit.text.match(/[\p{L}\p{M}]+/gu)?.length ?? 0;
  return words <= 4 && (next === undefined || next.kind === 'opt-out');
}

/** "11/30まで、なくなり次第終了": words of the voucher, which is said whole. */
function isInVoucher(unit: Unit, { offer }: Reading): boolean {
  const bare = unit.text.replace(/[\s.!?。！？]+$/u, '').toLowerCase();
  if (offer === null || offer.foreign || unit.layout !== 'inline' || bare === offer.text.toLowerCase()) return false;
  const dated = unit.figures.some((figure) => figure.kind === 'date');
  return unit.kind === 'terms' && dated && offer.text.toLowerCase().includes(bare);
}

/** Small print of an offer that goes whole goes with it. */
function isLeftBehind(unit: Unit, reading: Reading): boolean {
  if (reading.unusable === null || reading.offer !== null || !hasTerm(unit, 'terms')) return false;
  return unit.tokens.length === 0 && unit.figures.every((figure) => figure.kind === 'number');
}

/** "*|SHOP|*" on the last line is the sender's name, not what is sold. */
function isSignature(unit: Unit, next: Unit | undefined, reading: Reading): boolean {
  const [token, ...others] = tokensIn(unit, reading);
  const isLast = next === undefined || next.kind === 'opt-out';
  if (!isLast || others.length > 0) return false;
  if (token !== undefined) return unit.layout === 'token-line' && (token.role === 'other' || token.role === 'name');
  // "Fenwick & Moss Rugs, Kendal" under a letter.
  const shop = reading.shop?.toLowerCase() ?? '\n';
  return reading.brief.channel === 'email' && unit.text.length <= 60 && unit.text.toLowerCase().startsWith(shop);
}

/** "Sent by Cask & Crumb, 12 Mill Lane." before the opt-out of an e-mail, in its paragraph, and what the law wants said. */
function isFooter(unit: Unit, reading: Reading): boolean {
  if (unit.field === 'body' && isLegalLine(unit.text) && !hasLink(unit, reading)) return true;
  if (reading.brief.channel !== 'email') return false;
  const paragraph = paragraphOf(unit, reading.body);
  const end = paragraph.findIndex((one) => one.kind === 'opt-out');
  const before = paragraph.slice(0, Math.max(0, end));
  const isFirst = paragraph[0] === reading.body.find((one) => one.kind !== 'greeting' && one.kind !== 'brand-prefix');
  // "The Tent & Co team / Free returns within 30 days." above the way out: what follows the name is the shop's standing terms.
  const [name] = before;
  const signed = name !== undefined && hasTerm(name, 'sign-off') && name.text.length <= 60;
  const kinds = signed ? ['rest', 'product', 'offer', 'terms'] : ['rest', 'product'];
  return (
    !isFirst &&
    before.includes(unit) &&
    before.every(
      (one) =>
        (kinds.includes(one.kind) || isPhoneLine(one.text.replace(/\.$/u, ''))) &&
        !hasTerm(one, 'call-to-action') &&
        !hasLink(one, reading),
    )
  );
}

/** "Ph: +91 98765 43210" under the name of a letter. */
function isContactLine(unit: Unit, { body, brief }: Reading): boolean {
  const signed = body.slice(0, body.indexOf(unit)).some((one) => one.kind === 'sign-off');
  return brief.channel === 'email' && signed && isPhoneLine(unit.text);
}

/** "TQ {{1}}" as a close: WhatsApp refuses a variable at the end, so the name goes to the greeting. */
function isNamedThanks(unit: Unit, reading: Reading): boolean {
  if (reading.brief.channel !== 'whatsapp' || unit.text.length > 40) return false;
  const [token, ...others] = tokensIn(unit, reading);
  const words = wordsOf(unit).match(/[\p{L}\p{M}]+/gu)?.length ?? 0;
  return token?.role === 'name' && others.length === 0 && token.end === unit.end && words <= 3;
}

/** Ends in a colon or 👇 above a list, a block or a link on a line of its own. */
function leadsOn(unit: Unit, next: Unit | undefined): boolean {
  return /[:：👇]\s*$/u.test(unit.text) && next !== undefined && next.layout !== 'inline';
}

function linkAfter(unit: Unit, reading: Reading): boolean {
  const later = reading.tokens.some(
    (token) => token.field === 'body' && token.role === 'link' && token.start >= unit.end,
  );
  return later && !hasLink(unit, reading);
}
