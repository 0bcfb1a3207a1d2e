import { containsWord } from '../../../language/units/kind.ts';
import { hasTerm, type Unit, wordsOf } from '../../../language/units/unit.ts';
import { isHollow } from '../judge/faults.ts';
import type { Reading } from '../reading/reading.ts';
import { hasLink, isYear, namesGoods } from '../reading/unit-facts.ts';

/** Longest step without a destination that is as good as one of ours. */
const SHORT_STEP = 32;
/** Fewest letters of a step. */
const SHORTEST_STEP = 4;
/** Longest step of all that has no fact of its own. */
const LONG_STEP = 64;

/** A sentence with a step stays when it names the step: not a tease, not a chant, not talk around it. */
export function isStep(unit: Unit, reading: Reading): boolean {
  if (teases(unit, reading) || isChant(unit) || onlyHurries(unit)) return false;
  if (THANKS_AT_END.test(unit.text) || STATES_AT_END.test(unit.text)) return false;
  if (isGeneric(unit, reading) && !hasLink(unit, reading)) return false;
  if (unit.figures.some((figure) => !isYear(figure)) || namesGoods(unit, reading) || isLabel(unit, reading))
    return true;
  if (clicksNothing(unit, reading)) return false;
  if (!hasTerm(unit, 'call-to-action') || wordsOf(unit).length > LONG_STEP) return false;
  // "今すぐ！" says when, not what.
  if (!hasLink(unit, reading) && wordsOf(unit).replace(/[^\p{L}\p{M}]/gu, '').length < SHORTEST_STEP) return false;
  if (hasLink(unit, reading)) return true;
  // Where the brief names no goods, the step is where the text does.
  const mayName = reading.subject.stems.length === 0 && unit.text.length > SHORT_STEP;
  return asks(unit) && (unit.text.length <= SHORT_STEP || mayName || !isHollow(reading));
}

/** "Hurry over before it's too late": why, not what. */
function onlyHurries(unit: Unit): boolean {
  return hasTerm(unit, 'urgency') && unit.figures.length === 0;
}

/** "We get it.", "We also make a shelf in the same oak": what others do is no step. */
export function tellsOfOthers({ text }: Unit): boolean {
  return OF_OTHERS.test(text);
}

const OF_OTHERS = /^(?:we|i|they|he|she)(?:['’]\p{L}{1,3})?\s/iu;

/** "Click now!" where there is nothing to click. */
function clicksNothing(unit: Unit, reading: Reading): boolean {
  const linked = reading.tokens.some((token) => token.role === 'link');
  return !linked && hasTerm(unit, 'mechanism') && unit.text.length <= SHORTEST_CLICK && unit.tokens.length === 0;
}

/** Longer ones ("Show this message at the till") say what to do. */
const SHORTEST_CLICK = 20;

/** "お選びいただき、ありがとうございます": the verb at the end says what it is, whatever stands before. */
const THANKS_AT_END = /(?:ありがとうございま(?:す|した)|감사(?:합니다|드립니다))[。.!！\s]*$/u;

/** "お越しをお待ちしております", "お顔が浮かびます": what somebody does is no step, a link behind it leads nowhere. */
const STATES_AT_END = /[\u3040-\u30ff](?:おります|います|ました|した|びます|きます|ません)[。.!！\s]*$/u;

/** "Claim your treat here": a step to something that is not said. */
export function teases(unit: Unit, reading: Reading): boolean {
  const small = unit.text.toLowerCase();
  return unit.figures.length === 0 && (reading.book?.words.teasers.some((word) => containsWord(small, word)) ?? false);
}

/** "Visit our website." where offer or goods are known: a step to them says more. */
function isGeneric(unit: Unit, { book, offer, subject }: Reading): boolean {
  if (offer === null && subject.item === null) return false;
  const step = unit.text.toLowerCase().replace(/[\s.!…]+$/u, '');
  return (
    book?.words.genericSteps.some((generic) => step === generic || PURPOSE.test(afterStart(step, generic))) ?? false
  );
}

/** "visit our website to see our range of products" says no more than "visit our website". */
const PURPOSE = /^\s(?:to (?:see|view|find|check|explore)|for (?:more|details|our))(?!\p{L})/iu;

function afterStart(step: string, start: string): string {
  return step.startsWith(start) ? step.slice(start.length) : '';
}

/** "Order now" asks, "finally you order!" and "thanks for trying" do not: a step begins its clause, where verbs come first. */
function asks(unit: Unit): boolean {
  if (!/\p{Script=Latin}/u.test(unit.text)) return true;
  if (hasTerm(unit, 'sign-off') || tellsOfOthers(unit)) return false;
  return (unit.terms.get('call-to-action') ?? []).some((term) => {
    const clause =
      unit.text
        .slice(0, term.start)
        .split(/[,;:.!¡–—]/u)
        .at(-1) ?? '';
    return (clause.match(/[\p{L}\p{M}]+/gu)?.length ?? 0) < WORDS_BEFORE_VERB;
  });
}

/** "Please", "Yuk, Kak", "Come and …". */
const WORDS_BEFORE_VERB = 3;

/** "Full guide: {{guide_url}}": the link says where it leads. */
function isLabel(unit: Unit, reading: Reading): boolean {
  return (
    hasLink(unit, reading) &&
    !hasTerm(unit, 'call-to-action') &&
    /^[\p{L}\p{M}'’ ]{4,32}[:：]\s*(?:[:;]-?[)D])?\s*$/u.test(wordsOf(unit))
  );
}

/** "Go go go". */
function isChant(unit: Unit): boolean {
  const words =
    wordsOf(unit)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.length > 1 && new Set(words).size === 1;
}
