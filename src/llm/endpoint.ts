import type OpenAI from 'openai';
import type { Refusals } from './refusals.ts';

/** An OpenAI-compatible endpoint. Lives as long as the process, so that what it refuses is learned once. */
export interface Endpoint {
  client(): Promise<OpenAI>;
  /** By model: what it answered with 400 before and worked without. */
  readonly learned: Map<string, Refusals>;
}

export interface EndpointSettings {
  readonly apiKey: string;
  /** Null: OpenAI itself. */
  readonly baseUrl: string | null;
}

/** Opens nothing yet: the vendor's package (0.2 s to load) is imported with the first call. */
export function openEndpoint({ apiKey, baseUrl }: EndpointSettings): Endpoint {
  let client: Promise<OpenAI> | undefined;
  return {
    learned: new Map(),
    client: () => {
      client ??= import('openai').then(
        ({ default: Client }) =>
          new Client({
            apiKey,
            baseURL: baseUrl ?? 'https://api.openai.com/v1',
            // Retries, the deadline and reports are ours; organisation and project come with the key.
            maxRetries: 0,
            logLevel: 'off',
            organization: null,
            project: null,
          }),
      );
      return client;
    },
  };
}
