import type { Endpoint } from './endpoint.ts';
import { faultOf, modelError } from './failure.ts';

/** Long enough for a far endpoint, short enough for a person who waits. */
const PATIENCE_MS = 3_000;

/** Asks the endpoint for its models, once: is it there, and does it take the key? Throws ModelError. */
export async function reachEndpoint(endpoint: Endpoint): Promise<void> {
  const client = await endpoint.client();
  try {
    await client.models.list({ timeout: PATIENCE_MS, signal: AbortSignal.timeout(PATIENCE_MS) });
  } catch (error) {
    const { failure } = faultOf(error, Date.now());
    // An endpoint without a list of models (404) is there all the same.
    if (failure !== 'bad-request') throw modelError(failure);
  }
}
