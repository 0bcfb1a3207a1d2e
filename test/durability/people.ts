import type { Life } from './bot-process.ts';
import { pause } from './pause.ts';
import { post } from './signed.ts';
import type { StandIn } from './stand-in-slack.ts';
import { createTraffic, type Deed } from './traffic.ts';

const BETWEEN_DEEDS_MS = 90;
/** Slack delivers an event again for a while, and then no more. */
const PATIENCE_MS = 60_000;

/** People who use the bot all the while, whichever of its processes they reach. */
export function startPeople(slack: StandIn, lives: readonly Life[], random: () => number) {
  const next = createTraffic(slack, random);
  const accepted = new Map<string, Deed>();
  const deliveries = new Set<Promise<void>>();
  let finishing = false;

  const deliver = async (deed: Deed): Promise<void> => {
    const until = Date.now() + PATIENCE_MS;
    for (let retry = 0; ; retry += 1) {
      const listening = lives.flatMap((life) => life?.port ?? []);
      const port = listening[Math.floor(random() * listening.length)] ?? null;
      // Another status than 200 is not the bot's: it died, and somebody else has its port.
      if (port !== null && (await post(port, deed, retry)) === 200) return void accepted.set(deed.key, deed);
      if (!deed.isEvent || Date.now() > until) return;
      await pause(200 + random() * 500);
    }
  };
  const begin = (deed: Deed) => {
    const delivery = deliver(deed).finally(() => deliveries.delete(delivery));
    deliveries.add(delivery);
  };
  const going = (async () => {
    while (!finishing) {
      await pause(random() * 2 * BETWEEN_DEEDS_MS);
      if (lives.every((life) => (life?.port ?? null) === null)) continue;
      const deed = next();
      begin(deed);
      // Twice at the same moment: a double click, or Slack being unsure.
      if (deed.kind === 'double-click' || (deed.isEvent && random() < 0.2)) begin(deed);
    }
  })();
  return {
    accepted: () => [...accepted.values()],
    /** No new deeds; resolves when what Slack delivers again has arrived. */
    async finish() {
      finishing = true;
      await going;
      await Promise.all(deliveries);
    },
  };
}
