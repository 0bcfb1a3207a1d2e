import type { KeptInstallation } from '../conversation/installations.ts';
import { type Row, type Sql, text } from './sql.ts';

export async function saveInstallation(sql: Sql, { id, sealed }: KeptInstallation, at: number): Promise<void> {
  await sql(
    `INSERT INTO installations (id, sealed, installed_at) VALUES (?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET sealed = excluded.sealed, installed_at = excluded.installed_at`,
    id,
    sealed,
    at,
  );
}

export async function findInstallation(sql: Sql, id: string): Promise<KeptInstallation | null> {
  const [row] = await sql('SELECT id, sealed FROM installations WHERE id = ?', id);
  return row === undefined ? null : toInstallation(row);
}

export async function allInstallations(sql: Sql): Promise<readonly KeptInstallation[]> {
  const rows = await sql('SELECT id, sealed FROM installations ORDER BY installed_at, id');
  return rows.map(toInstallation);
}

export async function removeInstallation(sql: Sql, id: string, until: number): Promise<boolean> {
  const rows = await sql('DELETE FROM installations WHERE id = ? AND installed_at <= ? RETURNING id', id, until);
  return rows.length === 1;
}

/** Every payload of a workspace brings it anew, so it is written only when it says something new. */
export async function noteOrganisation(sql: Sql, workspace: string, organisation: string): Promise<void> {
  if ((await organisationOf(sql, workspace)) === organisation) return;
  await sql(
    `INSERT INTO organisation_workspaces (workspace, organisation) VALUES (?, ?)
     ON CONFLICT (workspace) DO UPDATE SET organisation = excluded.organisation`,
    workspace,
    organisation,
  );
}

export async function organisationOf(sql: Sql, workspace: string): Promise<string | null> {
  const [row] = await sql('SELECT organisation FROM organisation_workspaces WHERE workspace = ?', workspace);
  return row === undefined ? null : text(row, 'organisation');
}

export async function workspacesOf(sql: Sql, organisation: string): Promise<readonly string[]> {
  const rows = await sql(
    'SELECT workspace FROM organisation_workspaces WHERE organisation = ? ORDER BY workspace',
    organisation,
  );
  return rows.map((row) => text(row, 'workspace'));
}

function toInstallation(row: Row): KeptInstallation {
  return { id: text(row, 'id'), sealed: text(row, 'sealed') };
}
