export interface Figures {
  readonly median: number;
  readonly p99: number;
  readonly max: number;
  readonly of: number;
}

export interface Row extends Figures {
  readonly name: string;
  readonly unit: 'ms' | 'MB' | '/s';
}

/** Nearest-rank percentiles; throws on nothing, so that no figure is made of nothing. */
export function figures(values: readonly number[]): Figures {
  if (values.length === 0) throw new Error('nothing was measured');
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
  return { median: at(0.5), p99: at(0.99), max: at(1), of: sorted.length };
}

/** A Markdown table, as README has it. */
export function table(rows: readonly Row[]): string {
  const cell = (value: number, unit: string) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ${unit}`;
  return [
    '| measured | median | p99 | max | runs |',
    '|---|---|---|---|---|',
    ...rows.map(
      ({ name, unit, median, p99, max, of }) =>
        `| ${name} | ${cell(median, unit)} | ${cell(p99, unit)} | ${cell(max, unit)} | ${of} |`,
    ),
  ].join('\n');
}
