import { fill } from '../offer/say-offer.ts';
import { setOff } from '../offer/set-off.ts';
import type { Values } from './values.ts';

/**
 * A phrase filled as its language joins words. Portuguese: "na {shop}" is "no" before a shop that is called Café or Empório
 * (`masculine`: such words). As its script is spaced: Thai joins goods to the words around them and keeps names of shops apart;
 * Japanese puts a name with a space in it into brackets where a particle follows ("「真鍮オイルランプ 小」が").
 */
export function fitted(text: string, values: Values, language: string, masculine: readonly string[] = []): string {
  if (language.startsWith('pt')) return fill(agreeing(text, values, masculine), values);
  if (language.startsWith('th')) return fill(joinedToGoods(text, values), values);
  if (language.startsWith('ja')) return fill(quotedBeforeParticle(text, values), values);
  return fill(language.startsWith('zh') ? setOff(text, values) : text, values);
}

const MASCULINE: Readonly<Record<string, string>> = { a: 'o', à: 'ao', na: 'no', da: 'do', pela: 'pelo' };

/** A shop is a "loja" unless its name says otherwise. */
function agreeing(text: string, values: Values, masculine: readonly string[]): string {
  const first = /^[\p{L}\p{M}.]+/u.exec((values['shop'] ?? '').toLowerCase())?.[0] ?? '';
  if (!masculine.includes(first)) return text;
  return text.replace(/(?<!\p{L})(a|à|na|da|pela)(?= \{shop\})/gu, (word) => MASCULINE[word] ?? word);
}

function quotedBeforeParticle(text: string, values: Values): string {
  if (!/[\s\u3000]/u.test(values['item'] ?? '')) return text;
  return text.replace(/\{item\}(?=[がをのはもでに]|から)/gu, '「{item}」');
}

const THAI = /[\u0e00-\u0e7f]/u;

function joinedToGoods(text: string, values: Values): string {
  return text
    .replace(/(?<=[\u0e00-\u0e7f])\s(\{(item|news)\})/gu, (whole, place: string, name: string) =>
      THAI.test((values[name] ?? '').charAt(0)) ? place : whole,
    )
    .replace(
      /(?:(?<=\S\s?)|(?=\{news))(\{(item|news)\})\s(?=[\u0e00-\u0e7f])/gu,
      (whole, place: string, name: string) => (THAI.test((values[name] ?? '').at(-1) ?? '') ? place : whole),
    );
}
