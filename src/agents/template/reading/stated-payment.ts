import { hasTerm, type Unit } from '../../../language/units/unit.ts';
import type { Reading } from './reading.ts';

/** The number of an unpaid order and what is due, as the notice writes them out; null where it does not, or says several. */
export interface StatedPayment {
  readonly order: string | null;
  readonly amount: string | null;
}

/** A number behind the word for an order: "pesanan RM-20931", "订单NS5521", "주문번호 20931", "ออเดอร์ #8841". */
const ORDER_NUMBER =
  /(?:(?<!\p{L})(?:pesanan|tempahan|order(?:an)?|invoice|invois|đơn(?: hàng)?|don(?: hang)?)|ออเดอร์|คำสั่งซื้อ|订单|訂單|注文|주문)(?:(?:\s?(?:no\.?|nomor|nombor|số|so|mã|ma|dengan nomor|编号|編號)(?!\p{L}))|号|號|番号|번호)?\s?[:：]?\s?(#?(?=[\p{Lu}-]{0,6}\d)[\p{Lu}\d][\p{Lu}\d-]{1,15})(?!-?[\p{Script=Latin}\p{N}%])/giu;

/** Reads the body only: what a title says may go with it. The order may be a placeholder ("{{ order.name }}") beside a written amount. */
export function statedPayment({
  brief,
  tokens,
  body: units,
}: Pick<Reading, 'brief' | 'tokens' | 'body'>): StatedPayment {
  const orders = new Set([...brief.template.body.matchAll(ORDER_NUMBER)].map((match) => match[1] ?? ''));
  const held = new Set(
    tokens.filter(({ field, role }) => field === 'body' && role === 'order').map(({ text }) => text),
  );
  const due = new Set(units.flatMap((unit) => amountsDue(unit)));
  const order = only(orders) ?? only(held);
  // An amount without the order's number stays in the words that it stands in, which a threat in Korean or Thai takes with it.
  const alone = brief.voucher === null && /^(?:ja|ko|zh|th|vi)/u.test(brief.language);
  return { order, amount: order === null && !alone ? null : only(due) };
}

/** "A Rp10.000 voucher for your next order": money of an offer is not what is due. */
function amountsDue(unit: Unit): readonly string[] {
  const gives = hasTerm(unit, 'giveaway');
  return unit.figures
    .filter(({ kind, role }) => kind === 'money' && !(gives && OFFERED.has(role)))
    .map(({ text }) => text);
}

const OFFERED: ReadonlySet<string> = new Set(['value', 'minimum', 'cap']);

function only(texts: ReadonlySet<string>): string | null {
  const [first = null] = texts;
  return texts.size === 1 ? first : null;
}
