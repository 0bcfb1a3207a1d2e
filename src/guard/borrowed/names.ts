import { matchesOf } from '../../domain/matches-of.ts';
import { remembered } from '../../domain/remembered.ts';

/** A place in a text where a name stands, by what stands before it: two texts that say the same may be compared by it. */
export interface PlacedName {
  /** `opening` ("Tally Tea: …"), `bracket` ("【…】"), `sign-off` (the last line), or the words before. */
  readonly slot: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{M}'’.-]{0,30}`;
const LINK_WORD = String.raw`(?:&|\+|of|and|the|de|da|do|del|la|le|les|des|du|y|e|et|und)`;
const NAME = String.raw`${CAPITALISED}(?:\s(?:${LINK_WORD}\s){0,2}${CAPITALISED}){0,4}`;
const OPENING = new RegExp(String.raw`^\s{0,3}(?<name>${NAME})\s?[:：]\s`, 'u');
const UNCASED_OPENING = /^\s{0,3}(?<name>[\p{Lo}\p{M}]{2,16})[:：]/u;
const BRACKET = /^\s{0,3}(?:\(광고\)\s?)?[【[](?<name>[^】\]\n]{2,24})[】\]]/u;
const ANY_NAME = new RegExp(NAME, 'gu');
const TWO_WORDS_BEFORE = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}]{1,15}\s\p{Ll}[\p{L}\p{M}]{0,14}(?=\s$)/u;
const SIGN_OFF = new RegExp(String.raw`^(?<name>${NAME})\.?$`, 'u');
/** Thai writes no capitals: a shop is known by its noun (shop, house, kitchen, garden, brand), unless it is just "our shop". */
const THAI_SHOP =
  /(?<words>[\p{Script=Thai}]{5})(?<name>(?:ร้าน|บ้าน|ครัว|สวน|ไร่|แบรนด์)(?!เรา|ของ|นี้|ค้า|อาหาร|ออนไลน์|คุณ)[\p{Script=Thai}]{3,20}?)(?=ค่ะ|ครับ|คะ|นะ|จ้า|เรา|ของ|ที่|มา|ได้|$|[^\p{Script=Thai}])/gu;

/** Names at the places where a shop names itself, in one field of a message. */
export const namesIn: (text: string) => readonly PlacedName[] = remembered(1024, read);

function read(text: string): readonly PlacedName[] {
  const names: PlacedName[] = [];
  const add = (slot: string, name: string | undefined, start: number) => {
    const bare = name?.replace(/\.$/u, '');
    if (bare !== undefined) names.push({ slot, text: bare, start, end: start + bare.length });
  };
  const opening = OPENING.exec(text) ?? UNCASED_OPENING.exec(text);
  add('opening', opening?.groups?.['name'], text.indexOf(opening?.groups?.['name'] ?? ''));
  const bracket = BRACKET.exec(text)?.groups?.['name'];
  add('bracket', bracket, text.indexOf(bracket ?? ''));
  for (const { 0: name, index } of matchesOf(ANY_NAME, text)) {
    const words = TWO_WORDS_BEFORE.exec(text.slice(Math.max(0, index - 32), index))?.[0];
    if (words !== undefined) add(words.toLowerCase(), name, index);
  }
  for (const { groups, index } of matchesOf(THAI_SHOP, text)) {
    add(groups?.['words'] ?? '', groups?.['name'], index + (groups?.['words']?.length ?? 0));
  }
  const lines = text.trimEnd().split('\n');
  const signature = lines.length < 3 ? undefined : SIGN_OFF.exec((lines.at(-1) ?? '').trim())?.groups?.['name'];
  add('sign-off', signature, text.lastIndexOf(signature ?? ''));
  return names;
}
