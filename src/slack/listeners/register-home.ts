import type { App } from '@slack/bolt';
import type { DeskAt } from '../desk.ts';
import { EVENT } from '../ids.ts';
import { type Payload, string } from '../intake/payload.ts';
import { acknowledgeThenWork } from '../receipt.ts';
import { receiveHomeOpened } from './home.ts';

/** The Home tab. Nobody is told when it fails: the tab itself says so. */
export function registerHome(app: App, deskAt: DeskAt): void {
  app.event(EVENT.home, async ({ event, body, context, client }) => {
    const desk = deskAt(client);
    const envelope: Payload = { ...body };
    const team = string(envelope['team_id']) || (context.teamId ?? '');
    await acknowledgeThenWork(
      {
        receive: () => receiveHomeOpened({ ...event }, team, desk),
        acknowledge: async () => {},
        tell: async () => {},
      },
      desk,
    );
  });
}
