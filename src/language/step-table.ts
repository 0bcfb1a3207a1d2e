/** Which state follows on which under which symbol: numbers in two flat arrays, since it is asked for every character of every text. */
export interface StepTable {
  /** `from * SYMBOLS + symbol`, by open addressing; 0: free. */
  keys: Float64Array;
  targets: Int32Array;
  size: number;
}

/** As many as there are UTF-16 units. */
const SYMBOLS = 0x10000;
const SMALLEST = 1024;
export const UNKNOWN = -1;

export function emptyTable(): StepTable {
  return { keys: new Float64Array(SMALLEST), targets: new Int32Array(SMALLEST), size: 0 };
}

/** The state that was noted; UNKNOWN when none was. `from` is above 0. */
export function noted({ keys, targets }: StepTable, from: number, symbol: number): number {
  const key = from * SYMBOLS + symbol;
  const mask = keys.length - 1;
  for (let slot = hash(from, symbol) & mask; ; slot = (slot + 1) & mask) {
    const known = keys[slot];
    if (known === key) return targets[slot] ?? UNKNOWN;
    if (known === 0) return UNKNOWN;
  }
}

/** Notes what was unknown. */
export function note(table: StepTable, from: number, symbol: number, target: number): void {
  if (table.size * 2 >= table.keys.length) grow(table);
  put(table, from, symbol, target);
  table.size += 1;
}

function put({ keys, targets }: StepTable, from: number, symbol: number, target: number): void {
  const mask = keys.length - 1;
  let slot = hash(from, symbol) & mask;
  while (keys[slot] !== 0) slot = (slot + 1) & mask;
  keys[slot] = from * SYMBOLS + symbol;
  targets[slot] = target;
}

function grow(table: StepTable): void {
  const { keys, targets } = table;
  table.keys = new Float64Array(2 * keys.length);
  table.targets = new Int32Array(2 * keys.length);
  for (const [slot, key] of keys.entries()) {
    if (key !== 0) put(table, Math.floor(key / SYMBOLS), key % SYMBOLS, targets[slot] ?? UNKNOWN);
  }
}

function hash(from: number, symbol: number): number {
  const mixed = Math.imul(from, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
