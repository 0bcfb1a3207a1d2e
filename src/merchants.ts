import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { ConfigError } from './domain/errors.ts';

/** By workspace (Slack's id, `T…`): the merchants whose messages are its own. */
export type MerchantsByWorkspace = Readonly<Record<string, readonly string[]>>;

const Merchants = z.record(z.string(), z.array(z.string().trim().min(1)));
const WORKSPACE = /^T[A-Z0-9]+$/u;

/** Who may learn from whom where many workspaces share one table (CRM_MERCHANTS); nobody without the file. Throws ConfigError. */
export async function readMerchants(file: string | null): Promise<MerchantsByWorkspace> {
  if (file === null) return {};
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new ConfigError('merchants', `CRM_MERCHANTS names ${file}, which cannot be read as JSON`, { cause });
  }
  const parsed = Merchants.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ConfigError(
      'merchants',
      `${file}: ${issue?.path.join('.') || 'the file'} ${issue?.message ?? 'is wrong'}`,
    );
  }
  const wrong = Object.keys(parsed.data).find((id) => !WORKSPACE.test(id));
  if (wrong === undefined) return parsed.data;
  throw new ConfigError('merchants', `${file}: ${wrong} must be the id of a workspace, such as T0123ABCD`);
}
