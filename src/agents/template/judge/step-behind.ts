import { containsWord } from '../../../language/units/kind.ts';
import type { Unit } from '../../../language/units/unit.ts';
import type { Reading } from '../reading/reading.ts';
import { namesGoods, tokensIn } from '../reading/unit-facts.ts';

/** `joined`: it leads to an offer that is not for these readers; `bought`: it asks to buy what they have. */
export type StepBehind = 'joined' | 'bought';

/** {{ registrierung_url }}, *|SIGNUP_URL|* */
const JOINING_LINK =
  /sign.?up|regist|join|enrol|inscri|anmeld|cadastr|daftar|claim|redeem|welcome|willkommen|new.?(?:customer|member)/iu;

/** Whether a step is one that these readers have behind them. Null: it is not. */
export function stepBehind(unit: Unit, reading: Reading): StepBehind | null {
  const { segment, unusable, offer, subject, book } = reading;
  const says = (words: readonly string[] = []) => {
    const small = unit.text.toLowerCase();
    return words.some((word) => containsWord(small, word));
  };
  if (unusable !== null && offer === null) {
    const leads = tokensIn(unit, reading).some(({ role, text }) => role === 'link' && JOINING_LINK.test(text));
    if (leads || says(book?.words.joining)) return 'joined';
  }
  const hasBought = segment === 'post-purchase' && subject.item !== null && namesGoods(unit, reading);
  return hasBought && says(book?.words.buying) && !says(book?.words.review) && !says(book?.words.guide)
    ? 'bought'
    : null;
}
