import type { Config } from './config.ts';
import { ConfigError } from './domain/errors.ts';
import { checkHealth, type Probe } from './operations/health.ts';
import type { Metrics } from './operations/metrics.ts';
import { serveOperations } from './operations/operations-server.ts';

/** `/healthz` and `/metrics`, where the host wants them. Gives back what ends them. */
export async function startOperations(
  { operations }: Pick<Config, 'operations'>,
  metrics: Metrics,
  probes: Readonly<Record<string, Probe>>,
): Promise<() => void> {
  if (operations === null) return () => {};
  const { host, port } = operations;
  try {
    const server = await serveOperations({ metrics, health: () => checkHealth(probes) }, host, port);
    return () => server.close();
  } catch (error) {
    throw new ConfigError(
      'operations',
      'CRM_OPERATIONS_PORT cannot be listened on; give another, or stop what has it',
      {
        cause: error,
      },
    );
  }
}
