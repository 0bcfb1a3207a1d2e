import { containsWord } from '../../../language/units/kind.ts';
import { hasTerm, type Unit, wordsOf } from '../../../language/units/unit.ts';
import type { Fault } from '../judge/fault.ts';
import type { Reading } from '../reading/reading.ts';
import { statedPayment } from '../reading/stated-payment.ts';
import { hasLink, tokensIn } from '../reading/unit-facts.ts';
import type { Assessed } from './assess.ts';
import type { Place } from './places.ts';

/** Nothing but the order, its payment and help belongs into a text about an unpaid order. */
export function placeInPaymentNotice(one: Assessed, reading: Reading): Place {
  const { unit } = one;
  const small = wordsOf(unit).toLowerCase();
  // Capitals can be calmed, an office's opening and a threat behind the facts cut.
  const clean = one.usable !== null && one.faults.every((fault) => MENDED.includes(fault.kind) || isCutOff(fault, one));
  const pays = reading.book?.words.pay.some((word) => containsWord(small, word)) ?? false;
  if (hasLink(unit, reading)) return clean && pays ? 'action' : 'dropped';
  const order = tokensIn(unit, reading).some((token) => token.role === 'order');
  // "Your order is still in our system" says neither that it is to be paid nor what to do; its number would be lost.
  const tells = pays || unit.figures.some((figure) => /\d/u.test(figure.text));
  const open =
    (tells && hasTerm(unit, 'reader-ordered-unpaid')) ||
    (unit.terms.get('state') ?? []).some((term) => term.concept === 'unpaid') ||
    (order && pays);
  if (clean && open && namesOrder(unit, reading)) return 'event';
  if (onlyNamesPayment(unit, reading)) return 'dropped';
  const deadline = unit.figures.some((figure) => ['date', 'time', 'duration', 'weekday'].includes(figure.kind));
  const phone = tokensIn(unit, reading).some((token) => token.role === 'phone');
  // "Total RM129.90.": what is due; "10% off" is no business of a payment notice.
  const due = unit.figures.some((figure) => figure.kind === 'money') && !hasTerm(unit, 'giveaway');
  const account = one.usable !== null && ACCOUNT.test(unit.text);
  // "ยังไม่ได้โอน", "โอนเลย": what our own sentences say.
  if (unit.figures.length + unit.tokens.length === 0 && unit.text.length <= SHORTEST_NOTE && !account) return 'dropped';
  return phone || deadline || due || account || (pays && one.substantial) ? 'facts' : 'dropped';
}

/** Shorter sentences without a figure tell nothing of how to pay. */
const SHORTEST_NOTE = 16;

/** "UR order {no} …": a word in front that went, while all that the sentence tells stayed. */
function isCutOff({ kind }: Fault, { unit, usable }: Assessed): boolean {
  const told = [...unit.figures, ...unit.tokens].map(({ text }) => text.toLowerCase());
  return kind === 'slang' && told.length > 0 && told.every((text) => usable?.toLowerCase().includes(text));
}

const MENDED: readonly Fault['kind'][] = ['shouting', 'officialese', 'blame'];

/** "Alias: LANA.SUR.MP", "No rek BCA 123": where the money goes. */
const ACCOUNT =
  /(?<!\p{L})(?:alias|cbu|cvu|clabe|iban|pix|nequi|bizum|yape|rekening|no\.? ?rek|stk|số tài khoản|duitnow|bank)(?!\p{L})|เลขที่บัญชี|เลขบัญชี|พร้อมเพย์|계좌|口座|账号|帳號|转账至|轉帳至/iu;

const ORDER = /order|pedido|pesanan|commande|bestell|đơn|\bdon\b|คำสั่งซื้อ|ออเดอร์|订单|訂單|注文|주문/iu;

/** "Pensez aussi à finaliser votre règlement" asks for the payment and does not say what happened. */
function namesOrder(unit: Unit, reading: Reading): boolean {
  return ORDER.test(wordsOf(unit)) || tokensIn(unit, reading).some((token) => token.role === 'order');
}

/** "Đơn GC-118 tổng 540.000đ": the order and what is due, which our own sentence says, and nothing else. */
function onlyNamesPayment(unit: Unit, reading: Reading): boolean {
  const { order, amount } = statedPayment(reading);
  if (reading.book === null || amount === null || !unit.text.includes(amount)) return false;
  const isSaid = (text: string) => amount.includes(text) || (order?.includes(text) ?? false);
  return unit.figures.every((figure) => isSaid(figure.text)) && unit.tokens.every((token) => isSaid(token.text));
}

/** "Montant : {{ montant }}": the number, the amount and the link are said in sentences instead. */
export function isLabelRow(unit: Unit, reading: Reading): boolean {
  const [token, ...others] = tokensIn(unit, reading);
  if (token === undefined || others.length > 0 || !['order', 'amount', 'link'].includes(token.role)) return false;
  const label = wordsOf(unit).trim();
  // "Pay by card: {{ link }}" says how.
  if (token.role === 'link' && /\p{L}\s\p{L}/u.test(label)) return false;
  return /^[^\d{}]{2,24}[:：]$/u.test(label);
}
