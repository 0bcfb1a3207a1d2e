/** GSM 03.38: the basic alphabet costs one septet a character, the extension table two (an escape before it). */
const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const EXTENSION = '^{}\\[~]|€\f';
/** Septets by UTF-16 unit; 0: not in the alphabet. */
const COST = new Uint8Array(0x10000);
for (const character of BASIC) COST[character.charCodeAt(0)] = 1;
for (const character of EXTENSION) COST[character.charCodeAt(0)] = 2;

/** Units that fit into one message, and into each part of a longer one, whose header takes the rest (GSM 03.40). */
const CAPACITY = { 'GSM-7': { single: 160, part: 153 }, 'UCS-2': { single: 70, part: 67 } } as const;

export interface SmsSize {
  /** One character outside GSM-7 turns the whole text into UCS-2. */
  readonly encoding: 'GSM-7' | 'UCS-2';
  /** Septets in GSM-7, UTF-16 units in UCS-2. */
  readonly units: number;
  /** Messages that are billed; an empty text is one. */
  readonly parts: number;
}

/** What a text costs as SMS. Escape pairs and surrogate pairs are not split between parts. */
export function smsSize(text: string): SmsSize {
  const septets = septetsOf(text);
  const encoding = septets === null ? 'UCS-2' : 'GSM-7';
  const units = septets ?? text.length;
  const { single, part } = CAPACITY[encoding];
  return { encoding, units, parts: units <= single ? 1 : partsOf(text, encoding, part) };
}

/** Null when a character is not in the alphabet. */
function septetsOf(text: string): number | null {
  let septets = 0;
  for (let at = 0; at < text.length; at += 1) {
    const cost = COST[text.charCodeAt(at)] ?? 0;
    if (cost === 0) return null;
    septets += cost;
  }
  return septets;
}

function partsOf(text: string, encoding: SmsSize['encoding'], capacity: number): number {
  let parts = 1;
  let used = 0;
  for (const character of text) {
    const cost = encoding === 'GSM-7' ? (COST[character.charCodeAt(0)] ?? 1) : character.length;
    if (used + cost > capacity) {
      parts += 1;
      used = 0;
    }
    used += cost;
  }
  return parts;
}
