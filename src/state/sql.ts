/** What a column can be given. */
export type Value = string | number | null;

/** What a statement gives back: columns by name; whole numbers are numbers in both databases. */
export type Row = Readonly<Record<string, unknown>>;

/** One statement with `?` for each value, in the SQL that SQLite and Postgres share. */
export type Sql = (statement: string, ...values: readonly Value[]) => Promise<readonly Row[]>;

/** The two places that state can be kept in. Every method throws StoreError. */
export interface Database {
  /** All of it is durable when this resolves, or none of it. */
  transaction<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>;
  /** The same, and then all of it is undone. */
  rehearse<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** Where the two differ. */
export interface Dialect {
  /** A key that counts up by itself. */
  readonly counting: string;
  /** Eight bytes: times are milliseconds. */
  readonly integer: string;
  readonly real: string;
}

export const SQLITE: Dialect = { counting: 'INTEGER PRIMARY KEY AUTOINCREMENT', integer: 'INTEGER', real: 'REAL' };
export const POSTGRES: Dialect = {
  counting: 'BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY',
  integer: 'BIGINT',
  real: 'DOUBLE PRECISION',
};

/** A value as both databases can keep it: Postgres takes no NUL, and half a character is none. */
export function storable(value: Value): Value {
  return typeof value === 'string' ? value.replaceAll('\u0000', '').toWellFormed() : value;
}

/** A text column that the schema says is never null. */
export function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new TypeError(`the column ${column} holds no text`);
  return value;
}

/** The JSON of a column, or null. */
export function json<Kind>(row: Row, column: string): Kind | null {
  const value = row[column];
  return typeof value === 'string' ? (JSON.parse(value) as Kind) : null;
}
