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
const AFTER_WORDS = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}])(?<words>[\p{L}\p{M}]{1,15}\s\p{Ll}[\p{L}\p{M}]{0,14})\s(?<name>${NAME})`,
  'gu',
);
const SIGN_OFF = new RegExp(String.raw`^(?<name>${NAME})\.?$`, 'u');
/** Thai writes no capitals: a shop is known by its noun (shop, house, kitchen, garden, brand). */
const THAI_SHOP =
  /(?<words>[\p{Script=Thai}]{5})(?<name>(?:ร้าน|บ้าน|ครัว|สวน|ไร่|แบรนด์)[\p{Script=Thai}]{3,20}?)(?=ค่ะ|ครับ|คะ|นะ|จ้า|เรา|ของ|ที่|มา|ได้|$|[^\p{Script=Thai}])/gu;

/** Names at the places where a shop names itself, in one field of a message. */
export function namesIn(text: string): readonly PlacedName[] {
  const names: PlacedName[] = [];
  const add = (slot: string, match: RegExpMatchArray | null) => {
    const name = match?.groups?.['name'];
    if (match === null || name === undefined) return;
    const start = (match.index ?? 0) + match[0].lastIndexOf(name);
    names.push({ slot, text: name, start, end: start + name.length });
  };
  add('opening', OPENING.exec(text) ?? UNCASED_OPENING.exec(text));
  add('bracket', BRACKET.exec(text));
  for (const match of text.matchAll(AFTER_WORDS)) add((match.groups?.['words'] ?? '').toLowerCase(), match);
  for (const match of text.matchAll(THAI_SHOP)) add(match.groups?.['words'] ?? '', match);
  names.push(...signOff(text));
  return names;
}

/** The last line of a message of several, when it is a name and nothing else. */
function signOff(text: string): readonly PlacedName[] {
  const lines = text.trimEnd().split('\n');
  const last = lines.at(-1) ?? '';
  const name = lines.length < 3 ? undefined : SIGN_OFF.exec(last.trim())?.groups?.['name'];
  if (name === undefined) return [];
  const start = text.lastIndexOf(name);
  return [{ slot: 'sign-off', text: name, start, end: start + name.length }];
}
