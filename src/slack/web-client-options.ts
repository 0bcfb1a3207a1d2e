import type { webApi } from '@slack/bolt';

/**
 * How long we wait for Slack. Its client's own defaults are no timeout and ten retries over half an hour, for a 404 as well:
 * a person would look at a spinner all that time.
 */
export function webClientOptions(
  own: Pick<webApi.WebClientOptions, 'fetch' | 'slackApiUrl' | 'logger'> = {},
): webApi.WebClientOptions {
  return {
    timeout: 10_000,
    retryConfig: { retries: 2, factor: 2, minTimeout: 300, maxTimeout: 2_000, randomize: true },
    ...own,
  };
}
