import type { Desk } from '../desk.ts';
import type { Pressed } from '../intake/pressed.ts';
import { openView } from '../open-view.ts';
import type { Receipt } from '../receipt.ts';
import { detailsView } from '../reply/details-view.ts';
import { tell, withReport } from './follow-up.ts';

/** "Show details": everything that the answer leaves out, in a window of its own. */
export async function receiveDetails(pressed: Pressed, desk: Desk): Promise<Receipt> {
  return withReport(pressed, pressed.value, desk, (report) => ({
    work: async () => {
      if (await openView(pressed.triggerId, detailsView(report), desk)) return;
      await tell(pressed.address, 'Slack closed the details before they opened. Press Show details again.', desk);
    },
  }));
}
