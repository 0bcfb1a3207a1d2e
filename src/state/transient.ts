import { type Sql, text } from './sql.ts';

/** Keys and held things with an end, and settings: what is looked up by name and belongs to no thread. */
export async function claim(sql: Sql, key: string, now: number, until: number): Promise<boolean> {
  await sql('DELETE FROM claims WHERE key = ? AND until <= ?', key, now);
  const rows = await sql(
    'INSERT INTO claims (key, until) VALUES (?, ?) ON CONFLICT DO NOTHING RETURNING key',
    key,
    until,
  );
  return rows.length === 1;
}

export async function endClaim(sql: Sql, key: string, until: number): Promise<void> {
  await sql('UPDATE claims SET until = ? WHERE key = ?', until, key);
}

export async function hold(sql: Sql, id: string, value: string, until: number): Promise<void> {
  await sql(
    `INSERT INTO held (id, value, until) VALUES (?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET value = excluded.value, until = excluded.until`,
    id,
    value,
    until,
  );
}

export async function held(sql: Sql, id: string, now: number): Promise<string | null> {
  const [row] = await sql('SELECT value FROM held WHERE id = ? AND until > ?', id, now);
  return row === undefined ? null : text(row, 'value');
}

export async function settingsOf(sql: Sql, scope: string): Promise<Readonly<Record<string, string>>> {
  const rows = await sql('SELECT name, value FROM settings WHERE scope = ?', scope);
  return Object.fromEntries(rows.map((row) => [text(row, 'name'), text(row, 'value')]));
}

/** Every scope whose name begins so. */
export async function settingsUnder(
  sql: Sql,
  prefix: string,
): Promise<ReadonlyMap<string, Readonly<Record<string, string>>>> {
  const rows = await sql(
    'SELECT scope, name, value FROM settings WHERE substr(scope, 1, ?) = ? ORDER BY scope, name',
    prefix.length,
    prefix,
  );
  const found = new Map<string, Record<string, string>>();
  for (const row of rows) {
    const scope = text(row, 'scope');
    found.set(scope, { ...found.get(scope), [text(row, 'name')]: text(row, 'value') });
  }
  return found;
}

/** An empty value takes the setting away. */
export async function saveSetting(sql: Sql, scope: string, name: string, value: string): Promise<void> {
  if (value === '') {
    await sql('DELETE FROM settings WHERE scope = ? AND name = ?', scope, name);
    return;
  }
  await sql(
    `INSERT INTO settings (scope, name, value) VALUES (?, ?, ?)
     ON CONFLICT (scope, name) DO UPDATE SET value = excluded.value`,
    scope,
    name,
    value,
  );
}

export async function sweep(sql: Sql, now: number): Promise<void> {
  await sql('DELETE FROM claims WHERE until <= ?', now);
  await sql('DELETE FROM held WHERE until <= ?', now);
}
