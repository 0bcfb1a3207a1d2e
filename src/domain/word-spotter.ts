/** Told of every word: its list's place, where it starts and where it ends, in the order of the ends. */
type Spotted = (list: number, start: number, end: number) => void;

/**
 * Looks for the words of many lists in one reading, whatever stands around them (Aho and Corasick, 1975): a text that has
 * no word of a list need not be searched for what is made of them. At most 255 different characters and 65,535 in all.
 */
export function wordSpotter(lists: readonly (readonly string[])[]): (text: string, spotted: Spotted) => void {
  const columns = columnsOf(lists.flat());
  const rows = treeOf(lists, columns);
  const width = columns.count;
  if (rows.length > MOST_ROWS) throw new RangeError('the words are too many');
  linkBack(rows, width);
  const table = Uint16Array.from(rows.flatMap(({ next }) => next));
  const ends = rows.map(({ words }) => (words.size === 0 ? null : [...words.values()]));
  return (text, spotted) => {
    let row = 0;
    for (let at = 0; at < text.length; at += 1) {
      row = table[row * width + (columns.of[text.charCodeAt(at)] ?? 0)] ?? 0;
      const words = ends[row];
      if (words === null || words === undefined) continue;
      for (const { list, length } of words) spotted(list, at + 1 - length, at + 1);
    }
  };
}

interface Columns {
  /** By UTF-16 unit; 0 for one that no word has. */
  readonly of: Uint8Array;
  readonly count: number;
}

interface Row {
  /** By column; NONE until the rows are linked back. */
  readonly next: number[];
  /** What ends here. */
  readonly words: Map<string, { readonly list: number; readonly length: number }>;
}

const NONE = -1;
/** A row's place is kept in 16 bits. */
const MOST_ROWS = 0x10000;

function columnsOf(words: readonly string[]): Columns {
  const of = new Uint8Array(0x10000);
  let count = 1;
  for (const unit of new Set(words.flatMap(unitsOf))) {
    of[unit] = count;
    count += 1;
  }
  if (count > 256) throw new RangeError('the words have more than 255 different characters');
  return { of, count };
}

function unitsOf(word: string): readonly number[] {
  return Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
}

function treeOf(lists: readonly (readonly string[])[], columns: Columns): readonly Row[] {
  const rows: Row[] = [];
  const newRow = () => rows.push({ next: Array<number>(columns.count).fill(NONE), words: new Map() }) - 1;
  newRow();
  const below = (row: number, unit: number) => {
    const next = rows[row]?.next ?? [];
    const column = columns.of[unit] ?? 0;
    if (next[column] === NONE) next[column] = newRow();
    return next[column] ?? 0;
  };
  for (const [list, words] of lists.entries()) {
    for (const word of words) {
      const row = unitsOf(word).reduce(below, 0);
      rows[row]?.words.set(`${list} ${word}`, { list, length: word.length });
    }
  }
  return rows;
}

/** Where no word goes on, one does that begins with the end of what was read. */
function linkBack(rows: readonly Row[], width: number): void {
  const back = rows.map(() => 0);
  const queue = [0];
  for (const at of queue) {
    const row = rows[at];
    const shorter = rows[back[at] ?? 0];
    for (let column = 0; row !== undefined && column < width; column += 1) {
      const next = row.next[column] ?? NONE;
      const otherwise = at === 0 ? 0 : (shorter?.next[column] ?? 0);
      if (next === NONE) {
        row.next[column] = otherwise;
        continue;
      }
      back[next] = otherwise;
      for (const [key, word] of rows[otherwise]?.words ?? []) rows[next]?.words.set(key, word);
      queue.push(next);
    }
  }
}
