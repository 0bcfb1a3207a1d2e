/** `node --import` this: the bot's calls to Slack go to the address in BENCH_SLACK; nothing else of the bot is touched. */
import { env } from 'node:process';

const onward = globalThis.fetch;
globalThis.fetch = (input, init) => {
  const url = input instanceof Request ? input.url : String(input);
  return onward(url.replace('https://slack.com', env['BENCH_SLACK'] ?? 'https://slack.com'), init);
};
