import type { App } from '@slack/bolt';
import { EVENT } from '../ids.ts';
import { type Payload, record } from '../intake/payload.ts';
import { forgetInstallation, takesTheBotOut, type UninstalledParts } from './uninstalled.ts';

/** Slack names a second; whatever was installed within it came before. */
const WITHIN_MS = 999;

/** The bot was taken out of a workspace or an organisation. Nobody is told: there is nobody left. */
export function registerUninstalled(
  app: App,
  parts: UninstalledParts & { readonly now: () => number; readonly reportFailure: (error: unknown) => void },
): void {
  for (const name of [EVENT.uninstalled, EVENT.revoked])
    app.event(name, async ({ event, body, context }) => {
      if (!takesTheBotOut(record(event))) return;
      const { event_time: seconds } = { ...body } as Payload;
      const at = typeof seconds === 'number' ? seconds * 1_000 + WITHIN_MS : parts.now();
      await forgetInstallation(context, at, parts);
    });
}
