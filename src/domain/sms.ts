/** GSM 03.38: the basic alphabet costs one septet a character, the extension table two (an escape before it). */
const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const EXTENSION = '^{}\\[~]|€\f';
const COST = new Map([
  ...[...BASIC].map((character) => [character, 1] as const),
  ...[...EXTENSION].map((character) => [character, 2] as const),
]);

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
  const characters = [...text];
  const isGsm = characters.every((character) => COST.has(character));
  const encoding = isGsm ? 'GSM-7' : 'UCS-2';
  const costs = characters.map((character) => (isGsm ? (COST.get(character) ?? 1) : character.length));
  const units = costs.reduce((sum, cost) => sum + cost, 0);
  const { single, part } = CAPACITY[encoding];
  return { encoding, units, parts: units <= single ? 1 : partsOf(costs, part) };
}

function partsOf(costs: readonly number[], capacity: number): number {
  let parts = 1;
  let used = 0;
  for (const cost of costs) {
    if (used + cost > capacity) {
      parts += 1;
      used = 0;
    }
    used += cost;
  }
  return parts;
}
