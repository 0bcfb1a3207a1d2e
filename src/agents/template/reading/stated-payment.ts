import type { Brief } from '../../../domain/brief.ts';
import { findFigures } from '../../../domain/figure/find-figures.ts';

/** The number of an unpaid order and what is due, as the notice writes them out; null where it does not, or says several. */
export interface StatedPayment {
  readonly order: string | null;
  readonly amount: string | null;
}

/** A number behind the word for an order: "pesanan RM-20931", "订单NS5521", "주문번호 20931", "ออเดอร์ #8841". */
const ORDER_NUMBER =
  /(?:(?<!\p{L})(?:pesanan|tempahan|order(?:an)?|invoice|invois|đơn(?: hàng)?|don(?: hang)?)|ออเดอร์|คำสั่งซื้อ|订单|訂單|注文|주문)(?:(?:\s?(?:no\.?|nomor|nombor|số|so|mã|ma|dengan nomor|编号|編號)(?!\p{L}))|号|號|番号|번호)?\s?[:：]?\s?(#?(?=[\p{Lu}-]{0,6}\d)[\p{Lu}\d][\p{Lu}\d-]{1,15})(?![\p{L}\p{N}%])/giu;

/** Reads the body only: what a title says may go with it. */
export function statedPayment({ template, language }: Brief): StatedPayment {
  const { body } = template;
  const orders = new Set([...body.matchAll(ORDER_NUMBER)].map((match) => match[1] ?? ''));
  const due = new Set(
    findFigures(body, language)
      .filter((figure) => figure.kind === 'money')
      .map((figure) => figure.text),
  );
  const order = only(orders);
  // An amount without the order's number stays in the words that it stands in.
  return { order, amount: order === null ? null : only(due) };
}

function only(texts: ReadonlySet<string>): string | null {
  const [first = null] = texts;
  return texts.size === 1 ? first : null;
}
