import { behind, matchAt, textBehind } from './reading.ts';

const MERIDIEM = /\s?([ap])(?:m|\.\s?m\.?)(?![\p{L}\p{N}])/uy;
const MORNING_AFTER = /\s?(?:pagi|sang|de la manana|da manha|du matin|morgens|vormittags)(?![a-z])/uy;
const EVENING_AFTER =
  /\s?(?:sore|malam|petang|chieu|toi|dem|de la tarde|de la noche|da tarde|da noite|du soir|de l'apres-midi|abends|nachmittags)(?![a-z])/uy;
const MORNING_BEFORE = behind(String.raw`(?:上午|早上|凌晨|清晨|午前|朝|오전|아침)\s?`);
const EVENING_BEFORE = behind(String.raw`(?:下午|今晚|晚上|晚|傍晚|中午|午後|夜|夕方|오후|저녁|밤)\s?`);
const NIGHT = /^(?:今?晚上?|夜|밤)\s?$/u;

export interface HalfOfDay {
  readonly isEvening: boolean;
  /** Night, in which 12 is midnight; noon is 午後 too. */
  readonly isNight: boolean;
  /** How far the words reach to either side of the hour. */
  readonly before: number;
  readonly after: number;
}

/** The words for am and pm beside an hour, in any language; null when there are none. German "am" means "on the". */
export function halfOfDay(text: string, start: number, end: number, base: string): HalfOfDay | null {
  const meridiem = base === 'de' ? null : matchAt(MERIDIEM, text, end);
  if (meridiem !== null)
    return { isEvening: meridiem[1] === 'p', isNight: false, before: 0, after: meridiem[0].length };
  const evening = matchAt(EVENING_AFTER, text, end);
  if (evening !== null) return { isEvening: true, isNight: false, before: 0, after: evening[0].length };
  const morning = matchAt(MORNING_AFTER, text, end);
  if (morning !== null) return { isEvening: false, isNight: false, before: 0, after: morning[0].length };
  const eveningBefore = textBehind(EVENING_BEFORE, text, start);
  if (eveningBefore !== null) {
    return { isEvening: true, isNight: NIGHT.test(eveningBefore), before: eveningBefore.length, after: 0 };
  }
  const morningBefore = textBehind(MORNING_BEFORE, text, start);
  return morningBefore === null ? null : { isEvening: false, isNight: false, before: morningBefore.length, after: 0 };
}
