import type { Dialect } from './sql.ts';

/**
 * The schema, step by step; the database knows how many steps it has seen. Steps are only ever added. Columns that hold
 * JSON end in `_json`; times are milliseconds since 1970.
 */
export const MIGRATIONS: readonly ((dialect: Dialect) => readonly string[])[] = [
  ({ counting, integer }) => [
    `CREATE TABLE threads (
      id TEXT PRIMARY KEY,
      team TEXT NOT NULL,
      owner TEXT NOT NULL,
      source_json TEXT
    )`,
    `CREATE TABLE places (
      team TEXT NOT NULL,
      channel TEXT NOT NULL,
      thread TEXT NOT NULL,
      thread_id TEXT NOT NULL REFERENCES threads (id),
      follows TEXT NOT NULL CHECK (follows IN ('everything', 'addressed')),
      PRIMARY KEY (team, channel, thread)
    )`,
    `CREATE TABLE requests (
      sequence ${counting},
      id TEXT NOT NULL UNIQUE,
      dedupe_key TEXT NOT NULL,
      repeatable ${integer} NOT NULL,
      thread_id TEXT NOT NULL REFERENCES threads (id),
      state TEXT NOT NULL CHECK (state IN ('accepted', 'working', 'answered', 'failed')),
      ask_json TEXT NOT NULL,
      address_json TEXT NOT NULL,
      place_json TEXT,
      report_id TEXT,
      accepted_at ${integer} NOT NULL
    )`,
    `CREATE INDEX unanswered_requests ON requests (sequence) WHERE state IN ('accepted', 'working')`,
    `CREATE TABLE claims (
      key TEXT PRIMARY KEY,
      until ${integer} NOT NULL
    )`,
    'CREATE INDEX claims_by_end ON claims (until)',
    `CREATE TABLE reports (
      sequence ${counting},
      id TEXT NOT NULL UNIQUE,
      thread_id TEXT NOT NULL REFERENCES threads (id),
      report_json TEXT NOT NULL
    )`,
    'CREATE INDEX reports_by_thread ON reports (thread_id, sequence)',
    `CREATE TABLE facts (
      sequence ${counting},
      thread_id TEXT NOT NULL REFERENCES threads (id),
      fact TEXT NOT NULL,
      UNIQUE (thread_id, fact)
    )`,
    `CREATE TABLE held (
      id TEXT PRIMARY KEY,
      value TEXT NOT NULL,
      until ${integer} NOT NULL
    )`,
    'CREATE INDEX held_by_end ON held (until)',
    `CREATE TABLE settings (
      scope TEXT NOT NULL,
      name TEXT NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (scope, name)
    )`,
  ],
  ({ integer, real }) => [
    'ALTER TABLE requests ADD COLUMN team TEXT',
    'ALTER TABLE requests ADD COLUMN asker TEXT',
    'CREATE INDEX requests_by_thread ON requests (thread_id, accepted_at)',
    'CREATE INDEX threads_by_owner ON threads (team, owner)',
    `CREATE TABLE polls (
      id TEXT PRIMARY KEY,
      thread_id TEXT NOT NULL REFERENCES threads (id),
      report_id TEXT NOT NULL,
      team TEXT NOT NULL,
      channel TEXT NOT NULL,
      message TEXT,
      side_a TEXT NOT NULL CHECK (side_a IN ('original', 'rewrite')),
      opened_by TEXT NOT NULL,
      opened_at ${integer} NOT NULL,
      closed_at ${integer}
    )`,
    'CREATE INDEX polls_by_thread ON polls (thread_id)',
    `CREATE TABLE votes (
      poll_id TEXT NOT NULL REFERENCES polls (id),
      voter TEXT NOT NULL,
      choice TEXT NOT NULL CHECK (choice IN ('a', 'b')),
      PRIMARY KEY (poll_id, voter)
    )`,
    `CREATE TABLE uses (
      report_id TEXT PRIMARY KEY,
      thread_id TEXT NOT NULL REFERENCES threads (id),
      used_by TEXT NOT NULL,
      channel TEXT NOT NULL,
      permalink TEXT,
      used_at ${integer} NOT NULL
    )`,
    'CREATE INDEX uses_by_thread ON uses (thread_id)',
    `CREATE TABLE spending (
      report_id TEXT PRIMARY KEY,
      team TEXT NOT NULL,
      asker TEXT NOT NULL,
      spent_at ${integer} NOT NULL,
      cost_usd ${real} NOT NULL
    )`,
    'CREATE INDEX spending_by_time ON spending (team, spent_at)',
  ],
  // Requests anew, since SQLite cannot change what a CHECK allows.
  ({ counting, integer }) => [
    'ALTER TABLE requests RENAME TO old_requests',
    'DROP INDEX unanswered_requests',
    'DROP INDEX requests_by_thread',
    `CREATE TABLE requests (
      sequence ${counting},
      id TEXT NOT NULL UNIQUE,
      dedupe_key TEXT NOT NULL,
      repeatable ${integer} NOT NULL,
      thread_id TEXT NOT NULL REFERENCES threads (id),
      team TEXT NOT NULL,
      asker TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('accepted', 'working', 'answered', 'failed', 'cancelled')),
      attempt ${integer} NOT NULL,
      ask_json TEXT NOT NULL,
      address_json TEXT NOT NULL,
      place_json TEXT,
      report_id TEXT,
      accepted_at ${integer} NOT NULL
    )`,
    `INSERT INTO requests (id, dedupe_key, repeatable, thread_id, team, asker, state, attempt, ask_json, address_json,
       place_json, report_id, accepted_at)
     SELECT old.id, old.dedupe_key, old.repeatable, old.thread_id, coalesce(old.team, threads.team),
       coalesce(old.asker, threads.owner), old.state, 1, old.ask_json, old.address_json, old.place_json, old.report_id,
       old.accepted_at
     FROM old_requests old JOIN threads ON threads.id = old.thread_id ORDER BY old.sequence`,
    'DROP TABLE old_requests',
    `CREATE INDEX unanswered_requests ON requests (sequence) WHERE state IN ('accepted', 'working')`,
    'CREATE INDEX requests_by_thread ON requests (thread_id, accepted_at)',
    'CREATE INDEX requests_by_asker ON requests (team, asker)',
    `CREATE TABLE messages (
      sequence ${counting},
      team TEXT NOT NULL,
      channel TEXT NOT NULL,
      message TEXT NOT NULL,
      thread TEXT NOT NULL,
      thread_id TEXT NOT NULL REFERENCES threads (id),
      UNIQUE (team, channel, message)
    )`,
    'CREATE INDEX messages_by_thread ON messages (thread_id)',
  ],
  () => [
    'ALTER TABLE messages ADD COLUMN report_id TEXT',
    'CREATE INDEX messages_by_report ON messages (report_id)',
    'CREATE INDEX requests_by_report ON requests (report_id)',
  ],
  ({ integer }) => [
    `CREATE TABLE installations (
      id TEXT PRIMARY KEY,
      sealed TEXT NOT NULL,
      installed_at ${integer} NOT NULL
    )`,
    `CREATE TABLE organisation_workspaces (
      workspace TEXT PRIMARY KEY,
      organisation TEXT NOT NULL
    )`,
    'CREATE INDEX workspaces_by_organisation ON organisation_workspaces (organisation)',
  ],
  // What a request cost is counted also where no version came of it.
  () => ['ALTER TABLE spending RENAME COLUMN report_id TO request_id'],
];

export const TOO_NEW =
  'The state was written by a newer version of CRM Agent. Start that version, or use another CRM_HOME or DATABASE_URL.';
