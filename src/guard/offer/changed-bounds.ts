import type { Figure } from '../../domain/figure/figure.ts';
import { sameFact } from '../../domain/figure/same-fact.ts';
import { type Finding, quoted } from './answer.ts';
import { type PlacedFigure, spanOf } from './stated-figures.ts';

/** Left and right of a figure. */
interface Beside {
  readonly before: RegExp;
  readonly after: RegExp;
}

/** The day itself no longer counts. Chinese and Korean "前", "전" leave it open. */
const DAY_EXCLUDED: Beside = {
  before:
    /(?<!\p{L})(?:before|prior to|antes del?|antes d[oa](?: dia)?|vor(?: dem)?|avant(?: le)?|sebelum(?: tanggal)?|trước(?: ngày)?)\s(?:the\s|el\s)?(?:\p{L}{3,12},?\s)?$|ก่อน(?:วันที่)?\s?$/iu,
  after: /^\s?(?:より前|の前日まで|未満)/u,
};
const DAY_INCLUDED: Beside = {
  before:
    /(?<!\p{L})(?:through|thru|including|inclusive of|einschließlich|inklusive|jusqu'à la fin du|hasta el final del|inclusive|termasuk(?: tanggal)?|(?:đến|tới) hết(?: ngày)?|sampai akhir(?: tanggal)?|hingga akhir)\s(?:the\s|le\s|el\s|zum\s|den\s|dem\s)?(?:\p{L}{3,12},?\s)?$|ถึงสิ้น(?:สุด)?(?:วันที่)?\s?$/iu,
  after:
    /^\s?[(（,]?\s?(?:inclusive|included|incl\.?|inklusive|einschließlich|inclus|incluido|inclusivo|termasuk|含|まで|当日まで|を含む|포함)/iu,
};
/** "Every £40" is counted again and again; "every order over £40" is a threshold, met order by order. */
const EVERY: Beside = {
  before:
    /(?<!\p{L})(?:every|for each|setiap|tiap|(?:por |a )?cada|pour chaque|chaque|tous les|je|für je|(?:cho )?mỗi)\s(?:(?!(?:over|above|from|least|min|minimal|minimum|mulai|atas|más|mas|desde|partir|acima|dès|ab|über|từ|trên)\s)\p{L}{2,10}\s){0,2}$|ทุก(?:ๆ)?\s?(?:ยอด|การซื้อ)?\s?$|[每][满滿]?\s?$/iu,
  after: /^\s?(?:ごとに?|毎に|につき|마다)/u,
};
const REACH = 28;

/** What stands beside a figure and moves its bound: "before the 5th" that includes the 5th now, "from 200" that is "every 200" now. */
export function changedBounds(
  placed: PlacedFigure,
  given: readonly { readonly figure: Figure; readonly text: string }[],
): Finding | null {
  const { figure } = placed;
  const isDay = figure.kind === 'date' || figure.kind === 'weekday';
  const isThreshold = figure.kind === 'money' || figure.kind === 'quantity' || figure.kind === 'number';
  if (!isDay && !isThreshold) return null;
  const has = (one: { readonly figure: Figure; readonly text: string }, beside: Beside) => stands(beside, one);
  if (isDay ? !has(placed, DAY_INCLUDED) : !has(placed, EVERY)) return null;
  const same = given.filter((one) => sameFact(one.figure, figure));
  if (same.length === 0) return null;
  const moved = isDay
    ? same.every((one) => has(one, DAY_EXCLUDED))
    : same.some((one) => one.figure.role === 'minimum') && !same.some((one) => has(one, EVERY));
  if (!moved) return null;
  const detail = isDay
    ? `${quoted([figure.text])} was the first day too late and counts now: say “before” as you gave it.`
    : `${quoted([figure.text])} was to be reached once and is “every” now, which gives more: say it as you gave it.`;
  return { status: 'fail', detail, found: [spanOf(placed)] };
}

function stands(beside: Beside, { figure, text }: { readonly figure: Figure; readonly text: string }): boolean {
  return (
    beside.before.test(text.slice(Math.max(0, figure.start - REACH), figure.start)) ||
    beside.after.test(text.slice(figure.end, figure.end + REACH))
  );
}
