import { matchesOf } from '../matches-of.ts';
import type { Cue } from './cue-words.ts';
import { cuesAfter, cuesBefore } from './cues-beside.ts';
import type { FigureRole } from './figure.ts';
import type { Reading, Scan } from './reading.ts';
import { isMoment, settleRoles } from './settle-roles.ts';

/** What stands beside a figure in its sentence. */
interface Surroundings {
  readonly before: ReadonlySet<Cue>;
  readonly after: ReadonlySet<Cue>;
  readonly left: string;
  readonly right: string;
  /** Chinese 折, which counts what is left to pay. */
  readonly isZhe: boolean;
  readonly sentence: () => string;
}

const SIGN = /(?:^|[\s(（:：,，])-[\s\u00a0]?$/u;
const AND_MORE =
  /^\s?(?:\p{Script=Latin}{2,12}\s)?[个個点點件本枚品袋개ชิ้น]{0,4}\s?(?:以上|이상|ขึ้นไป|or more|and more|atau lebih|o mas|ou mais|ou plus|oder mehr)/u;
/** Makes a "from" beside it a threshold: something is given in that sentence. */
const GIVEN =
  /(?<!\p{L})(?:free|off|discount|save|gift|gratis|percuma|diskon|diskaun|potongan|mien phi|freeship|giam|tang|regalo|descuento|gratuit[oae]?s?|brinde|desconto|offerts?|cadeau|livraison|remise|reduction|kostenlos|kostenfrei|versandkostenfrei|geschenkt?|rabatt|gutschein)(?!\p{L})|免[邮郵费費运運]|包[邮郵]|[减減送折]|半[价價額]|0\s?元|無料|プレゼント|무료|할인|사은품|ฟรี|ส่วนลด|แถม|ลด|\d\s?%/u;
/** A full stop after an abbreviation ends nothing: "min. spend", "s.d. 7 Des"; nor does one in Thai. */
const SENTENCE_END =
  /[!?。！？\n；;]|(?<!(?:^|[\s(])(?:s\.d|min|max|maks|mind|inkl|zzgl|excl|incl|approx|ca|nr|no|rp|pkl|tgl|jan|feb|apr|jun|jul|aug|sep|sept|oct|nov|dec|dez|okt|dic|des|dis|ene|abr|ago|janv|fevr|avr|juil))(?<![ก-๙])\.(?=\s|$)/gu;
const REACH = 40;
const SENTENCE_REACH = 200;

/** What each figure does in its message, by the words beside it; in the order of `readings`, which is the order of the text. */
export function assignRoles(scan: Scan, readings: readonly Reading[]): readonly FigureRole[] {
  if (readings.length === 0) return [];
  const { text } = scan;
  const ends = matchesOf(SENTENCE_END, text).map((match) => match.index);
  const roles = readings.map((reading, index) => {
    const from = (ends.findLast((end) => end < reading.start) ?? -1) + 1;
    const to = ends.find((end) => end >= reading.end) ?? text.length;
    const next = readings[index + 1];
    const leftLimit = Math.max(reading.start - REACH, from, readings[index - 1]?.end ?? 0);
    const rightLimit = Math.min(reading.end + REACH, to, next?.start ?? to);
    return roleOf(reading, {
      before: cuesBefore(text, reading.start, leftLimit),
      after: cuesAfter(text, reading.end, rightLimit, next?.start === rightLimit),
      left: text.slice(leftLimit, reading.start),
      right: text.slice(reading.end, rightLimit),
      isZhe: text.charAt(reading.end - 1) === '折',
      sentence: () =>
        text.slice(Math.max(from, reading.start - SENTENCE_REACH), Math.min(to, reading.end + SENTENCE_REACH)),
    });
  });
  settleRoles(text, readings, roles);
  return roles;
}

function roleOf(reading: Reading, beside: Surroundings): FigureRole {
  if (isMoment(reading.kind)) return momentRole(beside);
  if (reading.kind === 'duration')
    return beside.before.has('within') || beside.after.has('within') ? 'deadline' : 'plain';
  if (reading.kind === 'rating') return 'plain';
  return reading.kind === 'quantity' || reading.kind === 'number'
    ? countRole(reading, beside)
    : offerRole(reading, beside);
}

function momentRole({ before, after }: Surroundings): FigureRole {
  if (before.has('deadline') || before.has('up-to') || after.has('deadline')) return 'deadline';
  return before.has('start') || after.has('start') ? 'start' : 'plain';
}

function countRole(reading: Reading, { before, after, right, sentence }: Surroundings): FigureRole {
  if (reading.key.includes('+')) return 'value';
  if (before.has('buy') || before.has('spend')) return 'minimum';
  if (before.has('cap') || after.has('cap')) return 'cap';
  // "The 2nd", "ab 2 Artikeln", "2点以上": where something is given, that is what it takes.
  const isThreshold = reading.key.includes('#') || before.has('from') || AND_MORE.test(right);
  if (isThreshold && GIVEN.test(sentence())) return 'minimum';
  return after.has('off') ? 'value' : 'plain';
}

function offerRole(reading: Reading, { before, after, left, right, isZhe, sentence }: Surroundings): FigureRole {
  const isMoney = reading.kind === 'money';
  if (before.has('old-price') || after.has('old-price')) return 'old-price';
  if (before.has('cap') || after.has('cap') || before.has('up-to')) return 'cap';
  if (isMoney && after.has('minimum')) return 'minimum';
  if (after.has('up-to')) return 'cap';
  if (isMoney && before.has('minimum')) return 'minimum';
  if (before.has('from') || after.has('from')) {
    // Chinese 起 is a lowest price, whatever else is given.
    if (isMoney) return GIVEN.test(sentence()) && !/^\s?起/u.test(right) ? 'minimum' : 'floor';
    // "Down to 5折" takes up to half off.
    return isZhe ? 'cap' : 'floor';
  }
  if (after.has('value') || before.has('value') || SIGN.test(left)) return 'value';
  return isMoney && (before.has('price') || after.has('price')) ? 'price' : 'plain';
}
