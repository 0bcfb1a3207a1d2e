import { cuesBefore } from './cues-beside.ts';
import type { FigureKind, FigureRole } from './figure.ts';
import type { Reading } from './reading.ts';

const DROP_TO =
  '(?:(?:down|reduced|cut) )?to|(?:runter |herab |gesenkt )?auf|por|para|a|ke|kepada|menjadi|jadi|auf|con|xuong|xuong con|nur noch|เหลือ|[降减減](?:到|至|为|為)|到|に|now|jetzt|sekarang|ahora|agora|->|=>|→|>|に値下げ|から|에서';
/** What stands between an old price and a new one: "de R$ 219 por R$ 179", "from $299 to just $249", "จาก … เหลือ". */
const DROP_ARROW = new RegExp(
  String.raw`^[\s\u00a0,，]{0,3}(?:~~\s?)?(?:${DROP_TO})\s?(?:(?:just|only|nur|solo|tan solo|apenas|seulement|hanya|cuma)\s)?$`,
  'u',
);
const PLAIN_ARROW = /^\s?(?:→|->|=>)/u;
/** "$10 off $60" takes $60 to get $10. */
const OFF_WHAT = /^\s?off(?: on| orders?(?: of)?)?\s$/u;
const CONJUNCTION = /^\s?(?:and|y|e|und|et|va|dan|&|和|及|と|และ|및|,|、|\/)\s?$/u;
/** Day, date and hour of one moment: "Sunday, 30 November at 6 pm", "12 月 5 日 24 点". */
const SAME_MOMENT =
  /^(?:[（(][^（）()]{1,4}[)）])?[\s,，(（/]{0,3}(?:at|on|a las?|as|um|a|luc|pukul|jam|den|the|le|el|der|dem|o|เวลา|ngay|de)?[\s]{0,2}$/u;
/** From one moment to the other: "8am–8pm", "del 1 al 10". */
const SPAN =
  /^(?:[（(][^（）()]{1,4}[)）])?[ \u00a0]?(?:-|~|—|至|到|to|al?|au|bis(?: zum)?|sampai|hingga|den|ate|から|부터|ถึง)\s?(?:el\s|the\s)?$/u;
const LONGEST_BETWEEN = 40;

interface Neighbours {
  readonly index: number;
  readonly one: Reading;
  readonly two: Reading;
  readonly between: string;
}

export function isMoment(kind: FigureKind): boolean {
  return kind === 'date' || kind === 'weekday' || kind === 'time';
}

/** What only figures together show: price drops, lists ("32,90 € y 41,00 €"), spans and moments of several parts. Changes `roles`. */
export function settleRoles(text: string, readings: readonly Reading[], roles: FigureRole[]): void {
  const neighbours = neighboursIn(text, readings);
  for (const pair of neighbours) settleDrop(text, pair, roles);
  for (const pair of neighbours) inheritRole(pair, roles);
  for (const pair of neighbours) settleSpan(pair, roles);
  for (const { index, one, two, between } of neighbours.toReversed()) {
    if (roles[index] === 'plain' && isMoment(one.kind) && isMoment(two.kind) && SAME_MOMENT.test(between)) {
      roles[index] = roles[index + 1] ?? 'plain';
    }
  }
}

function neighboursIn(text: string, readings: readonly Reading[]): readonly Neighbours[] {
  const pairs: Neighbours[] = [];
  for (let index = 0; index + 1 < readings.length; index += 1) {
    const [one, two] = [readings[index], readings[index + 1]];
    if (one === undefined || two === undefined || two.start - one.end > LONGEST_BETWEEN) continue;
    pairs.push({ index, one, two, between: text.slice(one.end, two.start) });
  }
  return pairs;
}

function settleDrop(text: string, { index, one, two, between }: Neighbours, roles: FigureRole[]): void {
  if (one.kind !== 'money' || two.kind !== 'money') return;
  if (roles[index] === 'value' && roles[index + 1] === 'plain' && OFF_WHAT.test(between)) roles[index + 1] = 'minimum';
  if (!DROP_ARROW.test(between)) return;
  const opens = roles[index] === 'old-price' || PLAIN_ARROW.test(between);
  if (!opens && !cuesBefore(text, one.start, Math.max(0, one.start - LONGEST_BETWEEN)).has('drop')) return;
  roles[index] = 'old-price';
  roles[index + 1] = 'price';
}

function inheritRole({ index, one, two, between }: Neighbours, roles: FigureRole[]): void {
  if (roles[index + 1] !== 'plain') return;
  const isList = one.kind === two.kind && CONJUNCTION.test(between);
  const isOneMoment = isMoment(one.kind) && isMoment(two.kind) && SAME_MOMENT.test(between);
  if (isList || isOneMoment) roles[index + 1] = roles[index] ?? 'plain';
}

function settleSpan({ index, one, two, between }: Neighbours, roles: FigureRole[]): void {
  if (!isMoment(one.kind) || !isMoment(two.kind) || !SPAN.test(between)) return;
  if (roles[index + 1] === 'start' || roles[index] === 'deadline') return;
  roles[index] = 'start';
  roles[index + 1] = 'deadline';
}
