/** What `/healthz` says: 200 when every part works, 503 when one does not. */
export interface Health {
  readonly status: 'ok' | 'failing';
  readonly parts: Readonly<Record<string, 'ok' | 'failing'>>;
}

/** A part answers by resolving; one that fails, or is silent for two seconds, is failing. */
export type Probe = () => Promise<unknown>;

const PATIENCE_MS = 2_000;

export async function checkHealth(probes: Readonly<Record<string, Probe>>): Promise<Health> {
  const parts = Object.fromEntries(
    await Promise.all(Object.entries(probes).map(async ([name, probe]) => [name, await answers(probe)] as const)),
  );
  const failing = Object.values(parts).includes('failing');
  return { status: failing ? 'failing' : 'ok', parts };
}

async function answers(probe: Probe): Promise<'ok' | 'failing'> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<'failing'>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, 'failing');
  });
  try {
    return await Promise.race([probe().then(() => 'ok' as const), silence]);
  } catch {
    return 'failing';
  } finally {
    clearTimeout(timer);
  }
}
