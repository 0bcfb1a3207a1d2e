/**
 * The schema, step by step; `PRAGMA user_version` says how many steps a file has seen. Steps are only ever added.
 * Columns that hold JSON end in `_json`; times are milliseconds since 1970.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE threads (
    id TEXT PRIMARY KEY,
    team TEXT NOT NULL,
    owner TEXT NOT NULL,
    source_json TEXT
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE places (
    team TEXT NOT NULL,
    channel TEXT NOT NULL,
    thread TEXT NOT NULL,
    thread_id TEXT NOT NULL REFERENCES threads (id),
    follows TEXT NOT NULL CHECK (follows IN ('everything', 'addressed')),
    PRIMARY KEY (team, channel, thread)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE requests (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    dedupe_key TEXT NOT NULL,
    repeatable INTEGER NOT NULL,
    thread_id TEXT NOT NULL REFERENCES threads (id),
    state TEXT NOT NULL CHECK (state IN ('accepted', 'working', 'answered', 'failed')),
    ask_json TEXT NOT NULL,
    address_json TEXT NOT NULL,
    place_json TEXT,
    report_id TEXT,
    accepted_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX unanswered_requests ON requests (sequence) WHERE state IN ('accepted', 'working');

  CREATE TABLE claims (
    key TEXT PRIMARY KEY,
    until INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX claims_by_end ON claims (until);

  CREATE TABLE reports (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    thread_id TEXT NOT NULL REFERENCES threads (id),
    report_json TEXT NOT NULL
  ) STRICT;
  CREATE INDEX reports_by_thread ON reports (thread_id, sequence);

  CREATE TABLE facts (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    thread_id TEXT NOT NULL REFERENCES threads (id),
    fact TEXT NOT NULL,
    UNIQUE (thread_id, fact)
  ) STRICT;

  CREATE TABLE held (
    id TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    until INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX held_by_end ON held (until);

  CREATE TABLE settings (
    scope TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (scope, name)
  ) STRICT, WITHOUT ROWID;
  `,
];
